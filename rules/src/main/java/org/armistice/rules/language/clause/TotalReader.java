package org.armistice.rules.language.clause;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.armistice.model.fact.FactType;
import org.armistice.model.fact.Field;
import org.armistice.model.fact.NumberField;
import org.armistice.model.problem.Suggestion;
import org.armistice.model.quantity.Dimension;
import org.armistice.model.quantity.Fixed;
import org.armistice.model.vocabulary.Vocabulary;
import org.armistice.rules.language.text.Code;
import org.armistice.rules.language.text.Token;
import org.armistice.rules.language.words.Lexicon;
import org.armistice.rules.language.words.Type;
import org.armistice.rules.typed.Condition;
import org.armistice.rules.typed.Expression;
import org.armistice.rules.typed.Variable;
import org.jspecify.annotations.Nullable;

/** Reads totals: {@code the total strength of forces of A at P}, {@code the number of places of A}. */
public final class TotalReader {
    private static final Map<String, Condition.Fold> FOLDS = Map.of(
            "total", Condition.Fold.SUM,
            "highest", Condition.Fold.HIGHEST,
            "lowest", Condition.Fold.LOWEST,
            "mean", Condition.Fold.MEAN);

    /** Of all fields whose words hold the 'of' that also joins a field to its fact. */
    private static final List<List<String>> WORDS_WITH_OF = Vocabulary.types().stream()
            .flatMap(type -> type.fields().stream())
            .map(field -> List.of(field.word().split(" ", -1)))
            .filter(words -> words.contains("of"))
            .distinct()
            .toList();

    private final Reading reading;
    private final Readers readers;

    public TotalReader(Reading reading, Readers readers) {
        this.reading = reading;
        this.readers = readers;
    }

    /** A total, or null if none comes next. */
    @Nullable
    public Operand total() {
        boolean wantedSubject = reading.wantsSubject;
        reading.wantsSubject = false;
        Operand total = readTotal();
        reading.wantsSubject = wantedSubject && total == null;
        return total;
    }

    private @Nullable Operand readTotal() {
        if (reading.cursor.takes("the number of")) {
            return reading.inside(() -> {
                Operand counted = readers.nouns().introduced(true);
                return total(
                        Condition.Fold.COUNT,
                        counted.body(),
                        new Expression.Literal(Fixed.ONE),
                        new Type.Number(Dimension.NONE));
            });
        }
        Condition.Fold fold = FOLDS.get(reading.cursor.peek(1).text());
        if (!reading.cursor.peek().is("the") || fold == null) {
            return null;
        }
        int mark = reading.cursor.mark();
        reading.cursor.reset(mark + 2);
        return reading.inside(() -> reading.cursor.takes("of") ? overExpression(fold) : ofField(fold));
    }

    private Operand ofField(Condition.Fold fold) {
        int mark = reading.cursor.mark();
        int ahead = wholeField();
        while (!reading.cursor.peek(ahead).is("of") || !nounSoon(ahead + 1)) {
            if (reading.cursor.peek(ahead).kind() == Token.Kind.END || ahead > 8) {
                int of = 0;
                while (of < ahead && !reading.cursor.peek(of).is("of")) {
                    of++;
                }
                String noun = reading.cursor.peek(of + 1).text();
                if (of < ahead && !Suggestion.maybe(noun, Lexicon.allNouns()).isEmpty()) {
                    throw reading.cursor.mismatch(
                            Code.UNKNOWN_TYPE,
                            mark + of + 1,
                            "'" + noun + "' is no kind of fact." + Suggestion.maybe(noun, Lexicon.allNouns()));
                }
                throw reading.cursor.mismatch(
                        "a field, 'of' and a kind of fact are expected here, as in 'the total strength of forces of A'.");
            }
            ahead++;
        }
        reading.cursor.reset(mark + ahead + 1);
        Operand counted = readers.nouns().introduced(true);
        int end = reading.cursor.mark();
        reading.cursor.reset(mark);
        FactType<?> type = counted.factType();
        if (type == null) {
            throw new IllegalStateException("a noun names a fact");
        }
        Lexicon.FieldWord word = Lexicon.field(reading.cursor, type)
                .filter(f -> f.pair() == null)
                .orElseThrow(() -> reading.cursor.mismatch(Code.UNKNOWN_FIELD, Lexicon.noField(reading.cursor, type)));
        Field field = word.field();
        if (!(field instanceof NumberField number) || reading.cursor.mark() + word.length() != mark + ahead) {
            throw reading.cursor.mismatch(
                    Code.TYPE_MISMATCH, "a number field of " + type.noun() + " is expected here.");
        }
        reading.cursor.reset(end);
        return total(
                fold,
                counted.body(),
                new Expression.FieldValue(counted.slot(), number),
                new Type.Number(number.unit().dimension()));
    }

    /** How many words the longest field takes whose words hold 'of', if one comes next: {@code days of fuel of forces}; else 0. */
    private int wholeField() {
        int longest = 0;
        for (List<String> words : WORDS_WITH_OF) {
            int length = words.size();
            if (length > longest
                    && IntStream.range(0, length)
                            .allMatch(i -> reading.cursor.peek(i).is(words.get(i)))
                    && reading.cursor.peek(length).is("of")
                    && nounSoon(length + 1)) {
                longest = length;
            }
        }
        return longest;
    }

    private boolean nounSoon(int ahead) {
        for (int i = ahead; i < ahead + 4; i++) {
            if (Lexicon.noun(reading.cursor, i).isPresent()) {
                return true;
            }
            if (reading.cursor.peek(i).kind() != Token.Kind.WORD) {
                return false;
            }
        }
        return false;
    }

    /** {@code the total of (F's strength times F's quality) over forces F of A}. */
    private Operand overExpression(Condition.Fold fold) {
        int mark = reading.cursor.mark();
        int ahead = 0;
        while (!reading.cursor.peek(ahead).is("over")) {
            if (reading.cursor.peek(ahead).kind() == Token.Kind.END) {
                throw reading.cursor.mismatch("'over' and a kind of fact are expected after what is totalled.");
            }
            ahead++;
        }
        reading.cursor.reset(mark + ahead + 1);
        Operand counted = readers.nouns().introduced(true);
        int end = reading.cursor.mark();
        reading.cursor.reset(mark);
        Operand value = readers.values().expression();
        if (!Type.isNumber(value.type())) {
            throw reading.cursor.mismatch(
                    mark, "only numbers can be totalled, not " + value.type().inWords() + ".");
        }
        if (reading.cursor.mark() != mark + ahead) {
            throw reading.cursor.mismatch("'over' is expected here" + reading.cursor.insteadOf() + ".");
        }
        reading.cursor.reset(end);
        return total(fold, counted.body().and(value.body()), value.expression(), value.type());
    }

    private Operand total(Condition.Fold fold, Body source, Expression of, Type type) {
        List<Body.Alternative> alternatives = source.alternatives();
        if (alternatives.size() > 1 || source.hasClocks()) {
            throw reading.cursor.mismatch(
                    Code.MISPLACED_DURATION, "neither 'or' nor a duration can stand inside a total.");
        }
        Variable result = reading.scope.introduce("", null);
        return Operand.value(
                new Expression.SlotValue(result.slot()),
                type instanceof Type.Plain ? new Type.Number(Dimension.NONE) : type,
                Body.of(new Condition.Total(result, fold, alternatives.get(0).conditions(), of)));
    }
}
