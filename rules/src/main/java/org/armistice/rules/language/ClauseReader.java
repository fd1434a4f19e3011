package org.armistice.rules.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.armistice.model.fact.ChoiceField;
import org.armistice.model.fact.FactType;
import org.armistice.model.problem.Suggestion;
import org.armistice.model.quantity.Dimension;
import org.armistice.model.quantity.Fixed;
import org.armistice.rules.typed.Expression;
import org.armistice.rules.typed.Test;
import org.armistice.rules.typed.Variable;
import org.jspecify.annotations.Nullable;

/** Reads conditions: clauses joined by {@code and} and {@code or}. */
final class ClauseReader {
    private record Comparing(String words, Test.Comparator comparator) {}

    private static final List<Comparing> COMPARISONS = List.of(
            new Comparing("is not", Test.Comparator.NOT_EQUAL),
            new Comparing("is at least", Test.Comparator.AT_LEAST),
            new Comparing("is at most", Test.Comparator.AT_MOST),
            new Comparing("is more than", Test.Comparator.MORE),
            new Comparing("is less than", Test.Comparator.LESS),
            new Comparing("is above", Test.Comparator.MORE),
            new Comparing("is below", Test.Comparator.LESS),
            new Comparing("is after", Test.Comparator.MORE),
            new Comparing("is before", Test.Comparator.LESS),
            new Comparing("exceeds", Test.Comparator.MORE),
            new Comparing("is", Test.Comparator.EQUAL),
            new Comparing(">=", Test.Comparator.AT_LEAST),
            new Comparing("<=", Test.Comparator.AT_MOST),
            new Comparing(">", Test.Comparator.MORE),
            new Comparing("<", Test.Comparator.LESS),
            new Comparing("=", Test.Comparator.EQUAL));

    private final Reading reading;
    private final Readers readers;

    ClauseReader(Reading reading, Readers readers) {
        this.reading = reading;
        this.readers = readers;
    }

    /** Reads all statements of a condition. */
    Body condition(List<Statement> statements) {
        Body body = Body.EMPTY;
        for (Statement statement : statements) {
            reading.open(statement);
            body = body.and(clauses());
            if (!reading.cursor.atEnd()) {
                throw reading.cursor.mismatch("nothing more is expected here" + reading.cursor.insteadOf() + ".");
            }
            if (body.tooMany()) {
                throw reading.cursor.mismatch(0, "too many 'or' in one rule; write two rules.");
            }
        }
        return body;
    }

    /** Clauses joined within one statement. */
    private Body clauses() {
        Body body = alternatives();
        while (true) {
            if (reading.cursor.takes(", and")
                    || reading.cursor.takes("and")
                    || reading.cursor.takes(", where")
                    || reading.cursor.takes("where")) {
                body = body.and(alternatives());
            } else if (reading.cursor.sees("for at least") || reading.cursor.sees("on at least")) {
                body = duration(body);
            } else {
                return body;
            }
        }
    }

    private Body alternatives() {
        reading.cursor.takes("either");
        Scope.Mark mark = reading.scope.mark();
        Body body = clause();
        while (reading.cursor.takes(", or") || reading.cursor.takes("or")) {
            Scope.Mark after = reading.scope.mark();
            reading.scope.reset(mark);
            Body other = clause();
            reading.scope.reset(common(after, reading.scope.mark()));
            body = body.or(other);
        }
        return body;
    }

    /** After {@code or}, only what both sides bind to the same slot is known; in practice what came before. */
    private static Scope.Mark common(Scope.Mark left, Scope.Mark right) {
        left.named().entrySet().retainAll(right.named().entrySet());
        left.known().entrySet().retainAll(right.known().entrySet());
        return left;
    }

    private Body duration(Body body) {
        if (reading.isExpanding()) {
            throw reading.cursor.mismatch("a duration cannot stand in a definition; write it in the rule.");
        }
        boolean unbroken = reading.cursor.takes("for at least");
        if (!unbroken) {
            reading.cursor.expect("on at least");
        }
        Operand days = days();
        Body extra = days.body();
        Expression window = null;
        if (!unbroken) {
            reading.cursor.expect("of the last");
            Operand last = days();
            extra = extra.and(last.body());
            window = last.expression();
        }
        List<Variable> variables = reading.scope.named();
        List<Body.Alternative> timed = new ArrayList<>();
        for (Body.Alternative alternative : body.alternatives()) {
            List<Body.Duration> clocks = new ArrayList<>(alternative.clocks());
            clocks.add(new Body.Duration(alternative.conditions(), variables, days.expression(), window));
            timed.add(new Body.Alternative(alternative.conditions(), clocks));
        }
        return new Body(timed).and(extra);
    }

    /** A whole-rule duration, once the condition has been read. */
    Body lasting(Body body, Statement statement) {
        reading.open(new Statement("", statement.at(), statement.tokens()));
        Token end = statement.end();
        List<Token> tokens = new ArrayList<>();
        for (String word : statement.keyword().split(" ")) {
            tokens.add(new Token(
                    Token.Kind.WORD, word, statement.at().line(), statement.at().column()));
        }
        tokens.addAll(statement.tokens());
        reading.cursor = new Cursor(tokens, end);
        Body timed = duration(body);
        if (!reading.cursor.atEnd()) {
            throw reading.cursor.mismatch("nothing more is expected here" + reading.cursor.insteadOf() + ".");
        }
        return timed;
    }

    private Operand days() {
        int mark = reading.cursor.mark();
        Operand days = readers.values().expression();
        if (!days.type().equals(new Type.Number(Dimension.DAYS))) {
            throw reading.cursor.mismatch(
                    mark,
                    "a number of days is expected here, not " + days.type().inWords() + ".");
        }
        return days;
    }

    /** One clause. */
    Body clause() {
        if (reading.cursor.takes("there is")) {
            if (reading.cursor.takes("no")) {
                return none();
            }
            Operand fact = readers.nouns().fact(null);
            return fact.body();
        }
        if (reading.cursor.takes("no")) {
            return none();
        }
        if (reading.cursor.takes("every") || reading.cursor.takes("each")) {
            return every();
        }
        if (reading.cursor.takes("some") || reading.cursor.takes("any")) {
            Body some = reading.inside(() -> nounAndMore());
            return nested(some).present();
        }
        Body introducing = introducing();
        if (introducing != null) {
            return introducing;
        }
        reading.wantsSubject = true;
        Operand operand = readers.values().expression();
        reading.wantsSubject = false;
        return rest(operand);
    }

    /** {@code B is next to P}, where nothing has said yet what B is: the phrase tells. */
    private @Nullable Body introducing() {
        Token token = reading.cursor.peek();
        if (token.kind() != Token.Kind.VARIABLE
                || reading.scope.find(token.text()) != null
                || reading.cursor.peek(1).kind() == Token.Kind.POSSESSIVE
                || !readers.mayIntroduce()) {
            return null;
        }
        List<FactType<?>> fitting = new ArrayList<>();
        int mark = reading.cursor.mark();
        for (FactType<?> type : readers.predicates().subjects()) {
            Scope.Mark before = reading.scope.mark();
            if (reading.attempt(() -> introduced(type)) != null) {
                fitting.add(type);
                reading.cursor.reset(mark);
                reading.scope.reset(before);
            }
        }
        if (fitting.size() > 1) {
            throw reading.cursor.mismatch("say what '" + token.text() + "' is: "
                    + fitting.stream()
                            .map(t -> "'a " + t.noun() + " " + token.text() + "'")
                            .collect(Collectors.joining(" or "))
                    + ".");
        }
        return fitting.isEmpty() ? null : introduced(fitting.get(0));
    }

    private Body introduced(FactType<?> type) {
        Operand operand = readers.nouns().simple(type);
        reading.subject = operand;
        return readers.predicates().predicate(operand);
    }

    private Body rest(Operand operand) {
        if (operand.factType() != null && operand.field() == null) {
            if (endOfClause()) {
                return operand.body();
            }
            Body predicate = reading.attempt(() -> readers.predicates().predicate(operand));
            if (predicate != null) {
                return predicate;
            }
        }
        int mark = reading.cursor.mark();
        Body compared = reading.attempt(() -> comparison(operand, false));
        if (compared != null) {
            return compared;
        }
        reading.cursor.reset(mark);
        if (operand.factType() != null) {
            return readers.predicates().predicate(operand);
        }
        return comparison(operand, false);
    }

    private boolean endOfClause() {
        return reading.cursor.atEnd()
                || reading.cursor.sees("and")
                || reading.cursor.sees("or")
                || reading.cursor.sees(",")
                || reading.cursor.sees("where")
                || reading.cursor.sees("for at least")
                || reading.cursor.sees("on at least");
    }

    private Body none() {
        return nested(reading.inside(() -> nounAndMore())).absent();
    }

    /** A noun after a quantifier with what is said of it. */
    private Body nounAndMore() {
        Operand noun = readers.nouns().introduced(true);
        reading.subject = noun;
        Body body = endOfClause() ? noun.body() : rest(noun);
        while (reading.cursor.takes(", where") || reading.cursor.takes("where")) {
            body = body.and(clause());
        }
        return body;
    }

    private Body every() {
        return reading.inside(() -> {
            Operand noun = readers.nouns().introduced(true);
            reading.subject = noun;
            Body said = nested(reading.inside(() -> rest(noun.with(Body.EMPTY))));
            return noun.body().and(said.absent()).absent();
        });
    }

    private Body nested(Body body) {
        if (body.hasClocks()) {
            throw reading.cursor.mismatch("a duration cannot stand inside 'some', 'no' or 'every'.");
        }
        return body;
    }

    /**
     * A comparison whose left side has been read.
     *
     * @param bare whether the {@code is} may be missing: {@code with loyalty below 40 %}
     */
    Body comparison(Operand left, boolean bare) {
        if (bare) {
            reading.cursor.takes("of");
        }
        if (reading.cursor.takes("is unknown")
                || reading.cursor.takes("is none")
                || bare && reading.cursor.takes("unknown")) {
            return left.body().and(known(left, false));
        }
        if (reading.cursor.takes("is known")
                || reading.cursor.takes("is not none")
                || bare && reading.cursor.takes("known")) {
            return left.body().and(known(left, true));
        }
        if (reading.cursor.takes(bare ? "between" : "is between")) {
            Body least = compared(left, Test.Comparator.AT_LEAST, right(left));
            reading.cursor.expect("..");
            return least.and(compared(left, Test.Comparator.LESS, right(left)));
        }
        for (Comparing comparing : COMPARISONS) {
            String words = comparing.words();
            if (reading.cursor.takes(words)
                    || bare && words.startsWith("is ") && reading.cursor.takes(words.substring(3))) {
                Operand right = right(left);
                if (words.equals("exceeds") && reading.cursor.takes("by at least")) {
                    return byAtLeast(left, right);
                }
                return compared(left, comparing.comparator(), right);
            }
        }
        throw reading.cursor.mismatch(
                "a comparison is expected here, such as 'is at least'" + reading.cursor.insteadOf() + ".");
    }

    private Body byAtLeast(Operand left, Operand right) {
        int mark = reading.cursor.mark();
        Operand margin = right(left);
        check(right, margin, mark);
        Operand sum = Operand.value(
                new Expression.Combined(Expression.Operator.PLUS, right.expression(), margin.expression()),
                right.type(),
                right.body().and(margin.body()));
        return compared(left, Test.Comparator.AT_LEAST, sum);
    }

    /** {@code with kind arms}: the field is what follows. */
    Body equality(Operand field) {
        return compared(field, Test.Comparator.EQUAL, right(field));
    }

    /** Whether a value is known, or a reference points to something. */
    Body known(Operand operand, boolean wanted) {
        return Body.of(new Test.Comparison(
                operand.expression(),
                wanted ? Test.Comparator.NOT_EQUAL : Test.Comparator.EQUAL,
                new Expression.Literal(Fixed.UNKNOWN)));
    }

    /** The right side of a comparison, or a new value, of the type of the left. */
    Operand right(Operand left) {
        int mark = reading.cursor.mark();
        if (left.type() instanceof Type.Choice choice) {
            return choice(choice.field());
        }
        if (left.type() instanceof Type.Flag) {
            boolean yes = reading.cursor.takes("yes");
            if (!yes) {
                reading.cursor.expect("no");
            }
            return Operand.value(new Expression.Literal(yes ? 1 : 0), left.type(), Body.EMPTY);
        }
        if (reading.cursor.takes("none")) {
            return Operand.value(new Expression.Literal(Fixed.UNKNOWN), new Type.None(), Body.EMPTY);
        }
        FactType<?> type = left.factType();
        Operand right =
                type != null ? readers.nouns().fact(type) : readers.values().expression();
        check(left, right, mark);
        return right;
    }

    private Operand choice(ChoiceField<?> field) {
        for (int length = 4; length >= 1; length--) {
            Optional<Long> value = field.find(Lexicon.words(reading.cursor, 0, length));
            if (value.isPresent()) {
                reading.cursor.reset(reading.cursor.mark() + length);
                return Operand.value(new Expression.Literal(value.get()), new Type.Choice(field), Body.EMPTY);
            }
        }
        Operand other = reading.attempt(() -> readers.values().path(null));
        if (other != null && other.type() instanceof Type.Choice choice && choice.field() == field) {
            return other;
        }
        String word = reading.cursor.peek().text();
        throw reading.cursor.mismatch("'" + word + "' is no " + field.word() + " of a "
                + field.owner().noun() + "; it is one of " + String.join(", ", field.words()) + "."
                + Suggestion.maybe(word, field.words()));
    }

    private Body compared(Operand left, Test.Comparator comparator, Operand right) {
        return left.body()
                .and(right.body())
                .and(Body.of(new Test.Comparison(left.expression(), comparator, right.expression())));
    }

    private void check(Operand left, Operand right, int mark) {
        boolean numbers = Type.isNumber(left.type()) && ValueReader.fits(left.type(), right.type());
        boolean same = left.type().equals(right.type());
        boolean none = right.type() instanceof Type.None && left.factType() != null;
        if (!numbers && !same && !none) {
            throw reading.cursor.mismatch(
                    mark,
                    left.type().inWords() + " cannot be compared with "
                            + right.type().inWords() + "." + unitHint(left, right));
        }
    }

    private static String unitHint(Operand left, Operand right) {
        return right.type() instanceof Type.Plain && left.type() instanceof Type.Number
                ? " Give the number a unit."
                : "";
    }
}
