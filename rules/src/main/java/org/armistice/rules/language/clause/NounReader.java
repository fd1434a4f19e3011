package org.armistice.rules.language.clause;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.armistice.model.fact.ChoiceField;
import org.armistice.model.fact.FactType;
import org.armistice.model.fact.Field;
import org.armistice.model.fact.NumberField;
import org.armistice.model.fact.RefField;
import org.armistice.model.problem.Suggestion;
import org.armistice.model.quantity.Fixed;
import org.armistice.model.vocabulary.Vocabulary;
import org.armistice.rules.language.text.Code;
import org.armistice.rules.language.text.Token;
import org.armistice.rules.language.words.Book;
import org.armistice.rules.language.words.Lexicon;
import org.armistice.rules.typed.Condition;
import org.armistice.rules.typed.Expression;
import org.armistice.rules.typed.Test;
import org.armistice.rules.typed.Variable;
import org.jspecify.annotations.Nullable;

/** Reads what names facts: {@code a force F of A at P}, {@code F's place}, {@code the strongest force of A}. */
public final class NounReader {
    private final Reading reading;
    private final Readers readers;

    public NounReader(Reading reading, Readers readers) {
        this.reading = reading;
        this.readers = readers;
    }

    /**
     * Reads a fact.
     *
     * @param expected the type that it must have, or null if any will do
     */
    public Operand fact(@Nullable FactType<?> expected) {
        int mark = reading.cursor.mark();
        Operand operand = readers.paths().path(expected);
        FactType<?> type = operand.factType();
        if (type == null || (expected != null && type != expected)) {
            throw reading.cursor.mismatch(
                    Code.TYPE_MISMATCH,
                    mark,
                    "a " + (expected == null ? "fact" : expected.noun()) + " is expected here, not "
                            + operand.type().inWords() + ".");
        }
        return operand;
    }

    /** Reads a variable, a name of the scenario, or a noun with an article; no possessive. */
    public Operand simple(@Nullable FactType<?> expected) {
        Token token = reading.cursor.peek();
        if (token.kind() == Token.Kind.VARIABLE) {
            return variable(expected);
        }
        if (token.is("its")) {
            throw reading.cursor.mismatch("'its' must be followed by a field.");
        }
        for (String article : List.of("a", "an", "some", "another")) {
            if (reading.cursor.takes(article)) {
                return introduced(true);
            }
        }
        if (reading.cursor.sees("the strongest") || reading.cursor.sees("the weakest")) {
            return extreme();
        }
        FactType<?> named = reading.dictionary.typeOfName(token.text());
        if (named != null && (expected == null || expected == named)) {
            reading.cursor.next();
            Operand operand = reading.named(token.text(), named);
            reading.names(token, operand.slot(), named);
            return operand;
        }
        String wanted = "a " + (expected == null ? "fact or value" : expected.noun()) + " is expected here"
                + reading.cursor.insteadOf() + ".";
        Book book = reading.bookHere();
        throw reading.cursor.mismatch(
                Code.UNKNOWN_WORD, () -> wanted + Suggestion.maybe(token.text(), knownWords(book)));
    }

    private List<String> knownWords(Book book) {
        List<String> known = new ArrayList<>(reading.dictionary.parameterWords(book));
        known.addAll(reading.dictionary.names());
        return known;
    }

    private Operand variable(@Nullable FactType<?> expected) {
        Token token = reading.cursor.peek();
        Variable bound = reading.scope.find(token.text());
        if (bound != null) {
            FactType<?> type = bound.type();
            if (type == null || (expected != null && type != expected)) {
                throw reading.cursor.mismatch(
                        Code.TYPE_MISMATCH,
                        "'" + token.text() + "' is a " + (type == null ? "number" : type.noun()) + ", but a "
                                + (expected == null ? "fact" : expected.noun()) + " is expected here.");
            }
            reading.cursor.next();
            reading.names(token, bound.slot(), type);
            return Operand.fact(bound.slot(), type, Body.EMPTY);
        }
        if (expected == null || !readers.mayIntroduce()) {
            throw reading.cursor.mismatch(
                    Code.UNKNOWN_NAME,
                    "'" + token.text() + "' is not known here; introduce it in a clause before, as in 'a "
                            + (expected == null ? "faction" : expected.noun()) + " " + token.text()
                            + "'. What is introduced after 'some', 'no' or 'every' is known in that clause alone."
                            + Mentions.maybe(token.text(), reading.scope.visible(expected)));
        }
        reading.cursor.next();
        Variable introduced = reading.scope.introduce(token.text(), expected);
        reading.names(token, introduced.slot(), expected);
        reading.implies(introduced);
        return Operand.fact(introduced.slot(), expected, Body.of(new Condition.Match(introduced, null, List.of())));
    }

    /**
     * Reads what follows an article or quantifier: adjectives, a noun, perhaps a variable, and what tells it from
     * others of its kind.
     *
     * @param withModifiers whether phrases such as {@code at P} may follow
     */
    public Operand introduced(boolean withModifiers) {
        int before = nounAhead();
        Lexicon.Noun noun = Lexicon.noun(reading.cursor, before).orElseThrow();
        List<Test> tests = new ArrayList<>();
        int mark = reading.cursor.mark();
        int slot = reading.scope.slots().take();
        Body adjectives = adjectives(noun.type(), slot, before, tests);
        reading.cursor.reset(mark + before + noun.length());
        ChoiceField<?> kind = noun.field();
        if (kind != null) {
            Test isOfKind = equal(slot, kind, noun.value());
            reading.mark(Marks.Kind.PIECE, mark + before, isOfKind);
            tests.add(isOfKind);
        }
        Variable variable = new Variable(slot, "", noun.type());
        Token token = reading.cursor.peek();
        if (token.kind() == Token.Kind.VARIABLE && readers.isNameless()) {
            reading.cursor.next();
        } else if (token.kind() == Token.Kind.VARIABLE) {
            Variable bound = reading.scope.find(token.text());
            if (bound != null) {
                throw reading.cursor.mismatch(
                        Code.DUPLICATE_NAME,
                        "'" + token.text() + "' is introduced already; write '" + token.text()
                                + "' alone, or choose another name.");
            }
            reading.cursor.next();
            variable = new Variable(slot, token.text(), noun.type());
            reading.scope.bind(token.text(), variable);
            reading.names(token, slot, noun.type());
        }
        Body body = Body.of(new Condition.Match(variable, null, tests)).and(adjectives);
        Operand operand = Operand.fact(slot, noun.type(), body);
        return withModifiers ? readers.predicates().modified(operand) : operand;
    }

    /** How many adjectives stand before the noun. */
    private int nounAhead() {
        for (int ahead = 0; ahead <= 5; ahead++) {
            if (Lexicon.noun(reading.cursor, ahead).isPresent()) {
                return ahead;
            }
            if (reading.cursor.peek(ahead).kind() != Token.Kind.WORD) {
                break;
            }
        }
        Token next = reading.cursor.peek();
        if (next.kind() == Token.Kind.POSSESSIVE || next.kind() == Token.Kind.END) {
            throw reading.cursor.mismatch(
                    Code.UNKNOWN_TYPE,
                    "a kind of fact is expected here" + reading.cursor.insteadOf()
                            + ". Words such as 'a' and 'the' cannot be the id of a fact that rules name: give it another.");
        }
        String word = next.text();
        throw reading.cursor.mismatch(
                Code.UNKNOWN_TYPE, "'" + word + "' is no kind of fact." + Suggestion.maybe(word, Lexicon.allNouns()));
    }

    private Body adjectives(FactType<?> type, int slot, int count, List<Test> tests) {
        Body body = Body.EMPTY;
        int end = reading.cursor.mark() + count;
        while (reading.cursor.mark() < end) {
            Optional<Lexicon.Quality> quality = Lexicon.quality(reading.cursor, 0, type);
            int from = reading.cursor.mark();
            if (quality.isPresent() && from + quality.get().length() <= end) {
                Test test = equal(slot, quality.get().field(), quality.get().value());
                reading.cursor.reset(from + quality.get().length());
                reading.mark(Marks.Kind.PIECE, from, test);
                tests.add(test);
                continue;
            }
            Operand self = Operand.fact(slot, type, Body.EMPTY);
            Body defined = reading.attempt(() -> readers.predicates().adjective(self));
            if (defined == null) {
                String word = reading.cursor.peek().text();
                throw reading.cursor.mismatch(
                        Code.UNKNOWN_WORD,
                        "'" + word + "' says nothing of a " + type.noun() + "."
                                + Suggestion.maybe(word, Lexicon.qualities(type)));
            }
            body = body.and(reading.mark(Marks.Kind.PIECE, from, defined));
        }
        return body;
    }

    public static Test equal(int slot, Field field, long value) {
        return new Test.Comparison(
                new Expression.FieldValue(slot, field), Test.Comparator.EQUAL, new Expression.Literal(value));
    }

    /** {@code the strongest force F of A at P by FIELD}: the one with the most, and of equals the first by id. */
    private Operand extreme() {
        boolean strongest = reading.cursor.sees("the strongest");
        int from = reading.cursor.mark();
        reading.cursor.takes(strongest ? "the strongest" : "the weakest");
        int mark = reading.cursor.mark();
        Operand chosen = introduced(true);
        FactType<?> type = chosen.factType();
        int end = reading.cursor.mark();
        NumberField field = measure(type);
        int after = reading.cursor.mark();
        Variable best = reading.scope.introduce("", null);
        Body bestOf = reading.inside(() -> {
            Operand any = again(mark, end);
            return Body.of(new Condition.Total(
                    best,
                    strongest ? Condition.Fold.HIGHEST : Condition.Fold.LOWEST,
                    only(any.body()),
                    new Expression.FieldValue(any.slot(), field)));
        });
        Expression extreme = new Expression.SlotValue(best.slot());
        Body earlier = reading.inside(() -> {
            Operand other = again(mark, end);
            return other.body()
                    .and(Body.of(equal(other.slot(), field, extreme)))
                    .and(Body.of(new Test.Before(other.slot(), chosen.slot())));
        });
        reading.cursor.reset(after);
        Test known = new Test.Comparison(extreme, Test.Comparator.NOT_EQUAL, new Expression.Literal(Fixed.UNKNOWN));
        // What the description brings in besides comes first: the extreme is taken for each of it.
        List<Condition> besides = new ArrayList<>();
        List<Condition> itself = new ArrayList<>();
        Set<Integer> dependent = new HashSet<>(Set.of(chosen.slot()));
        for (Condition condition : only(chosen.body())) {
            Set<Integer> slots = Weaver.slotsOf(condition);
            boolean depends = slots.stream().anyMatch(dependent::contains);
            (depends ? itself : besides).add(condition);
            if (depends && condition instanceof Condition.Total total) {
                dependent.add(total.result().slot());
            } else if (depends && condition instanceof Condition.Match match) {
                dependent.add(match.variable().slot());
            }
        }
        return chosen.with(Body.ofAll(besides)
                .and(bestOf)
                .and(reading.mark(Marks.Kind.PIECE, from, Body.of(known)))
                .and(Body.ofAll(itself))
                .and(reading.mark(
                        Marks.Kind.PIECE,
                        from,
                        Body.of(equal(chosen.slot(), field, extreme)).and(earlier.absent()))));
    }

    /** Reads the same description once more, for another fact. */
    private Operand again(int from, int to) {
        reading.multiply();
        reading.cursor.reset(from);
        Operand other = readers.withoutName(() -> introduced(true));
        if (reading.cursor.mark() != to) {
            throw reading.cursor.mismatch("this cannot be compared.");
        }
        return other;
    }

    private List<Condition> only(Body body) {
        if (body.alternatives().size() > 1 || body.hasClocks()) {
            throw reading.cursor.mismatch(
                    Code.MISPLACED_DURATION, "neither 'or' nor a duration can stand in what is compared.");
        }
        return body.alternatives().get(0).conditions();
    }

    private static Test equal(int slot, Field field, Expression value) {
        return new Test.Comparison(new Expression.FieldValue(slot, field), Test.Comparator.EQUAL, value);
    }

    private NumberField measure(@Nullable FactType<?> type) {
        if (type == null) {
            throw reading.cursor.mismatch(Code.UNKNOWN_TYPE, "a kind of fact is expected here.");
        }
        if (reading.cursor.takes("by")) {
            Lexicon.FieldWord word = Lexicon.field(reading.cursor, type)
                    .filter(f -> f.pair() == null)
                    .orElseThrow(
                            () -> reading.cursor.mismatch(Code.UNKNOWN_FIELD, Lexicon.noField(reading.cursor, type)));
            if (word.field() instanceof NumberField number) {
                reading.cursor.reset(reading.cursor.mark() + word.length());
                return number;
            }
            throw reading.cursor.mismatch(Code.TYPE_MISMATCH, "'" + word.field().word() + "' is no number.");
        }
        return type.find("combat power")
                .or(() -> type.find("strength"))
                .or(() -> type.find("value"))
                .filter(NumberField.class::isInstance)
                .map(NumberField.class::cast)
                .orElseThrow(() -> reading.cursor.mismatch(
                        "say by which field, as in 'the strongest " + type.noun() + " by ...'."));
    }

    /** The fact that a reference field points to, as an operand of its own. */
    public Operand follow(Operand owner, RefField<?> field) {
        FactType<?> target = Vocabulary.typeOf(field.target());
        Expression reference = new Expression.FieldValue(owner.slot(), field);
        return reading.joined(
                owner.slot() + "." + field.property(),
                target,
                slot -> List.of(new Test.Comparison(new Expression.SlotValue(slot), Test.Comparator.EQUAL, reference)),
                owner.body());
    }
}
