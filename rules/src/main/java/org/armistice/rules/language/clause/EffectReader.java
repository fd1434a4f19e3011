package org.armistice.rules.language.clause;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.armistice.model.fact.ChoiceField;
import org.armistice.model.fact.FactType;
import org.armistice.model.fact.Field;
import org.armistice.model.fact.NumberField;
import org.armistice.model.problem.Suggestion;
import org.armistice.model.quantity.Dimension;
import org.armistice.model.quantity.Fixed;
import org.armistice.model.quantity.Unit;
import org.armistice.rules.language.text.Code;
import org.armistice.rules.language.text.Mismatch;
import org.armistice.rules.language.text.Statement;
import org.armistice.rules.language.text.Token;
import org.armistice.rules.language.words.Lexicon;
import org.armistice.rules.language.words.Phrase;
import org.armistice.rules.language.words.Type;
import org.armistice.rules.typed.Effect;
import org.armistice.rules.typed.Expression;
import org.armistice.rules.typed.Sentence;
import org.armistice.rules.typed.Variable;

/** Reads effects: {@code F's posture becomes holding}, {@code A captures P}, {@code one of ...}. */
public final class EffectReader {
    /** Effects with what they need to be bound for them. */
    public record Effects(List<Effect> list, Body body) {}

    private final Reading reading;
    private final Readers readers;

    public EffectReader(Reading reading, Readers readers) {
        this.reading = reading;
        this.readers = readers;
    }

    /** Reads all effects of one statement. */
    public Effects statement(Statement statement) {
        reading.open(statement);
        Effects effects = readers.known(this::joined);
        if (!reading.cursor.atEnd()) {
            throw reading.cursor.mismatch(
                    Code.UNEXPECTED_WORDS, "nothing more is expected here" + reading.cursor.insteadOf() + ".");
        }
        return effects;
    }

    private Effects joined() {
        Effects effects = effect();
        while (reading.cursor.takes(", and") || reading.cursor.takes("and")) {
            effects = both(effects, effect());
        }
        return effects;
    }

    public static Effects both(Effects first, Effects second) {
        List<Effect> list = new ArrayList<>(first.list());
        list.addAll(second.list());
        return new Effects(list, first.body().and(second.body()));
    }

    /** Reads one alternative of {@code one of}, with its weight. */
    public Effects alternative(Statement statement, List<Effect.Alternative> alternatives, Sentences sentences) {
        reading.open(statement);
        return readers.known(() -> {
            int mark = reading.cursor.mark();
            Effects effects = joined();
            Sentence sentence = sentences.of(reading.cursor.since(mark));
            Expression weight = new Expression.Literal(Fixed.ONE);
            Body body = effects.body();
            if (reading.cursor.takes("weighted by")) {
                int at = reading.cursor.mark();
                Operand operand = readers.values().expression();
                if (!Type.isNumber(operand.type())) {
                    throw reading.cursor.mismatch(
                            Code.TYPE_MISMATCH,
                            at,
                            "a weight is a number, not " + operand.type().inWords() + ".");
                }
                weight = operand.expression();
                body = body.and(operand.body());
            }
            if (!reading.cursor.atEnd()) {
                throw reading.cursor.mismatch(
                        Code.UNEXPECTED_WORDS, "nothing more is expected here" + reading.cursor.insteadOf() + ".");
            }
            alternatives.add(new Effect.Alternative(weight, effects.list(), sentence, null));
            return new Effects(List.of(), body);
        });
    }

    private Effects effect() {
        if (reading.cursor.takes("move")) {
            return move();
        }
        if (reading.cursor.takes("there is a new") || reading.cursor.takes("a new")) {
            return create();
        }
        // Where a verb begins if it has a subject of this type.
        Map<FactType<?>, Integer> verbs = new HashMap<>();
        for (Phrase phrase : reading.dictionary.phrases(Phrase.Kind.VERB)) {
            FactType<?> subject = phrase.pieces().get(0).type();
            Integer verb = verbs.get(subject);
            if (verb == null) {
                verbs.put(subject, reading.behind(() -> readers.predicates().argument(subject)));
            } else if (verb < 0
                    || !reading.cursor.at(verb).is(phrase.pieces().get(1).text())) {
                // The first verb with such a subject has come as far as this one would.
                continue;
            }
            List<Operand> arguments = reading.attempt(() -> readers.predicates().arguments(phrase));
            if (arguments != null) {
                return verb(phrase, arguments);
            }
        }
        return change(readers.paths().path(null));
    }

    private Effects verb(Phrase phrase, List<Operand> arguments) {
        Body body = Body.EMPTY;
        for (Operand argument : arguments) {
            body = body.and(argument.body());
        }
        Effects meaning = reading.expand(phrase, arguments, () -> {
            Effects effects = new Effects(List.of(), Body.EMPTY);
            for (Statement statement : phrase.body()) {
                reading.open(statement);
                effects = both(effects, joined());
                if (!reading.cursor.atEnd()) {
                    throw reading.cursor.mismatch(
                            Code.UNEXPECTED_WORDS, "nothing more is expected here" + reading.cursor.insteadOf() + ".");
                }
            }
            return effects;
        });
        return new Effects(meaning.list(), body.and(meaning.body()));
    }

    private Effects change(Operand target) {
        Field field = target.field();
        if (field == null) {
            return ofFact(target);
        }
        refuseComputed(field, reading.cursor.mark());
        if (reading.cursor.takes("becomes") || reading.cursor.takes("become")) {
            int mark = reading.cursor.mark();
            Operand value = readers.comparisons().right(target);
            Limits.checkNew(reading, field, value, mark);
            return new Effects(
                    List.of(new Effect.Become(target.slot(), field, value.expression())),
                    target.body().and(value.body()));
        }
        int mark = reading.cursor.mark();
        boolean rises = reading.cursor.takes("rises by") || reading.cursor.takes("rise by");
        if (!rises && !reading.cursor.takes("falls by") && !reading.cursor.takes("fall by")) {
            throw reading.cursor.mismatch("'becomes', 'rises by' or 'falls by' is expected here"
                    + reading.cursor.insteadOf() + "."
                    + maybeChange(reading.cursor.peek().text()));
        }
        if (!(field instanceof NumberField number)) {
            throw reading.cursor.mismatch(Code.TYPE_MISMATCH, field + " is no number and cannot rise or fall.");
        }
        Effects effects = rise(target, number, rises);
        List<Token> said = reading.cursor.since(mark);
        reading.risesOfTokens.put(said.get(0), new Reading.SaidRise(said.size(), target.slot(), number));
        return effects;
    }

    private void refuseComputed(Field field, int mark) {
        if (field.isDerived()) {
            throw reading.cursor.mismatch(
                    Code.COMPUTED_FIELD, mark, field + " is computed by a process each day; a rule cannot set it.");
        }
    }

    private static String maybeChange(String word) {
        return List.of("rises", "falls").contains(word)
                ? " Maybe '" + word + " by' and an amount?"
                : Suggestion.maybe(word, List.of("becomes", "rises", "falls"));
    }

    private Effects rise(Operand target, NumberField field, boolean rises) {
        int mark = reading.cursor.mark();
        boolean half = !reading.cursor.peek(1).is("of") && reading.cursor.takes("half");
        Operand amount = half
                ? Operand.value(new Expression.Literal(Fixed.ONE / 2), new Type.Plain(false), Body.EMPTY)
                : readers.values().expression();
        boolean relative = half || isPercentage(mark);
        Dimension wanted = relative ? Dimension.NONE : field.unit().dimension();
        if (!ValueReader.fits(new Type.Number(wanted), amount.type())) {
            throw reading.cursor.mismatch(
                    Code.WRONG_UNIT,
                    mark,
                    field + " is in " + field.unit().dimension().inWords() + ", but this is "
                            + amount.type().inWords() + ".");
        }
        if (!relative) {
            Limits.checkRise(reading, field, amount, mark);
        }
        Expression signed = rises
                ? amount.expression()
                : new Expression.Combined(Expression.Operator.MINUS, new Expression.Literal(0), amount.expression());
        return new Effects(
                List.of(new Effect.Rise(target.slot(), field, signed, relative)),
                target.body().and(amount.body()));
    }

    /** An amount in per cent is a share of what there is; shares themselves move by points. */
    private boolean isPercentage(int mark) {
        List<Token> tokens = reading.cursor.since(mark);
        Token last = tokens.get(tokens.size() - 1);
        return last.is("%")
                || tokens.size() == 1
                        && reading.dictionary
                                .parameter(reading.bookHere(), last.text())
                                .filter(p -> p.unit() == Unit.PERCENT)
                                .isPresent();
    }

    private Effects ofFact(Operand target) {
        if (reading.cursor.takes("ceases to exist")) {
            return new Effects(List.of(new Effect.Remove(target.slot())), target.body());
        }
        FactType<?> type = target.factType();
        if (type != null && (reading.cursor.takes("is") || reading.cursor.takes("becomes"))) {
            boolean not = reading.cursor.takes("not");
            Optional<Lexicon.Quality> quality = Lexicon.quality(reading.cursor, 0, type);
            if (quality.isPresent() && (!not || !(quality.get().field() instanceof ChoiceField<?>))) {
                Field field = quality.get().field();
                refuseComputed(field, reading.cursor.mark());
                int from = reading.cursor.mark();
                reading.cursor.reset(from + quality.get().length());
                Expression value =
                        new Expression.Literal(not ? 0 : quality.get().value());
                reading.mark(Marks.Kind.CHOICE, not ? from - 1 : from, value);
                return new Effects(List.of(new Effect.Become(target.slot(), field, value)), target.body());
            }
        }
        Token before = reading.cursor.before();
        if (type != null
                && before.kind() == Token.Kind.VARIABLE
                && Lexicon.field(reading.cursor, type).isPresent()) {
            throw reading.cursor.mending(
                    Code.SYNTAX,
                    "a field is named with 's, as in '" + before.text() + "'s "
                            + reading.cursor.peek().text() + "'.",
                    Mismatch.Insertion.behind(before, "'s"));
        }
        throw reading.cursor.mismatch(
                Code.UNKNOWN_WORD, "no effect begins so" + reading.cursor.insteadOf() + "." + maybeVerb());
    }

    private String maybeVerb() {
        List<String> verbs = reading.dictionary.phrases(Phrase.Kind.VERB).stream()
                .map(p -> p.pieces().get(1).text())
                .toList();
        return Suggestion.maybe(reading.cursor.peek().text(), verbs);
    }

    private Effects move() {
        int mark = reading.cursor.mark();
        Operand amount = readers.values().expression();
        reading.cursor.expect("from");
        Operand from = readers.paths().path(null);
        reading.cursor.expect("to");
        Operand to = readers.paths().path(null);
        if (!(from.field() instanceof NumberField source) || !(to.field() instanceof NumberField sink)) {
            throw reading.cursor.mismatch(
                    Code.TYPE_MISMATCH, mark, "an amount moves from one number field to another.");
        }
        refuseComputed(source, mark);
        refuseComputed(sink, mark);
        if (!source.unit().dimension().equals(sink.unit().dimension())
                || !ValueReader.fits(new Type.Number(source.unit().dimension()), amount.type())) {
            throw reading.cursor.mismatch(
                    Code.WRONG_UNIT,
                    mark,
                    "cannot move " + amount.type().inWords() + " from "
                            + source.unit().dimension().inWords() + " to "
                            + sink.unit().dimension().inWords() + ".");
        }
        return new Effects(
                List.of(new Effect.Move(from.slot(), source, to.slot(), sink, amount.expression())),
                amount.body().and(from.body()).and(to.body()));
    }

    /** {@code there is a new ceasefire C with front X, kind de facto}. */
    private Effects create() {
        List<Effect.Start> starts = new ArrayList<>();
        Lexicon.Noun noun = Lexicon.noun(reading.cursor, 0)
                .orElseThrow(() -> reading.cursor.mismatch(
                        Code.UNKNOWN_TYPE,
                        "'" + reading.cursor.peek().text() + "' is no kind of fact."
                                + Suggestion.maybe(reading.cursor.peek().text(), Lexicon.allNouns())));
        FactType<?> type = noun.type();
        if (type.isPair()) {
            throw reading.cursor.mismatch("there is one " + type.noun() + " for every pair already.");
        }
        reading.cursor.reset(reading.cursor.mark() + noun.length());
        String name = reading.cursor.peek().kind() == Token.Kind.VARIABLE
                ? reading.cursor.next().text()
                : "";
        if (!name.isEmpty() && reading.scope.find(name) != null) {
            throw reading.cursor.mismatch(Code.DUPLICATE_NAME, "'" + name + "' is introduced already.");
        }
        Body body = Body.EMPTY;
        if (reading.cursor.takes("with")) {
            do {
                body = body.and(start(type, starts));
            } while (reading.cursor.takes(","));
        }
        Variable variable = reading.scope.introduce(name, type);
        return new Effects(List.of(new Effect.Create(variable, type, starts)), body);
    }

    private Body start(FactType<?> type, List<Effect.Start> starts) {
        Lexicon.FieldWord word = Lexicon.field(reading.cursor, type)
                .filter(f -> f.pair() == null)
                .orElseThrow(() -> reading.cursor.mismatch(Code.UNKNOWN_FIELD, Lexicon.noField(reading.cursor, type)));
        int from = reading.cursor.mark();
        reading.cursor.reset(from + word.length());
        Field field = word.field();
        refuseComputed(field, from);
        if (starts.stream().anyMatch(start -> start.field() == field)) {
            throw reading.cursor.mismatch(Code.DUPLICATE_NAME, from, field + " is given already.");
        }
        Operand left = Operand.value(new Expression.Literal(0), Type.of(field), Body.EMPTY);
        int mark = reading.cursor.mark();
        Operand value = readers.comparisons().right(left);
        Limits.checkNew(reading, field, value, mark);
        starts.add(new Effect.Start(field, value.expression()));
        return value.body();
    }
}
