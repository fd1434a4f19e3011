package org.armistice.rules.language.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.armistice.model.fact.FactType;
import org.armistice.model.quantity.Dimension;
import org.armistice.rules.language.text.Code;
import org.armistice.rules.language.text.Cursor;
import org.armistice.rules.language.text.Joints;
import org.armistice.rules.language.text.Mismatch;
import org.armistice.rules.language.text.Statement;
import org.armistice.rules.language.text.Token;
import org.armistice.rules.language.words.Type;
import org.armistice.rules.typed.Expression;
import org.armistice.rules.typed.Variable;
import org.jspecify.annotations.Nullable;

/** Reads conditions: clauses joined by {@code and} and {@code or}. */
public final class ClauseReader {
    private final Reading reading;
    private final Readers readers;

    private static final Set<String> CLAUSE_BEGINS =
            Set.of("a", "an", "some", "no", "every", "the", "there", "it", "either");

    private static final Set<String> DURATION_BEGINS = Set.of("for", "since", "during", "within", "on");

    public ClauseReader(Reading reading, Readers readers) {
        this.reading = reading;
        this.readers = readers;
    }

    /** Reads all statements of a condition. */
    public Body condition(List<Statement> statements) {
        Body body = Body.EMPTY;
        for (Statement statement : statements) {
            body = limited(body.and(condition(statement)));
        }
        return body;
    }

    /** Reads one statement of a condition. */
    public Body condition(Statement statement) {
        reading.open(statement);
        Body body = clauses();
        if (!reading.cursor.atEnd()) {
            throw unexpected();
        }
        return body;
    }

    /** The same body; throws {@link Mismatch} if it has too many alternatives. */
    public Body limited(Body body) {
        if (body.tooMany()) {
            throw reading.cursor.decisive(Code.TOO_LARGE, 0, "too many 'or' in one rule; write two rules.");
        }
        return body;
    }

    /** Clauses joined within one statement, or within brackets. */
    private Body clauses() {
        Joints joints = new Joints(reading.cursor);
        Body body = alternatives(joints);
        while (true) {
            int mark = reading.cursor.mark();
            if (reading.cursor.takes(", and")
                    || reading.cursor.takes("and")
                    || reading.cursor.takes(", where")
                    || reading.cursor.takes("where")) {
                joints.and(mark);
                body = limited(body.and(alternatives(joints)));
            } else if (reading.cursor.sees("for at least") || reading.cursor.sees("on at least")) {
                joints.refuse();
                body = duration(body);
            } else {
                joints.refuse();
                return body;
            }
        }
    }

    private Body alternatives(Joints joints) {
        reading.cursor.takes("either");
        Scope.Mark mark = reading.scope.mark();
        int first = reading.cursor.mark();
        Body body = bracketed();
        boolean several = false;
        while (reading.cursor.sees(", or") || reading.cursor.sees("or")) {
            if (!several) {
                reading.mark(Marks.Kind.ALTERNATIVE, first, body);
                several = true;
            }
            joints.or(reading.cursor.mark());
            reading.cursor.takes(",");
            reading.cursor.takes("or");
            int begin = reading.cursor.mark();
            Scope.Mark after = reading.scope.mark();
            reading.scope.reset(mark);
            Body other = reading.mark(Marks.Kind.ALTERNATIVE, begin, bracketed());
            reading.scope.reset(common(after, reading.scope.mark()));
            body = limited(body.or(other));
        }
        return several ? reading.mark(Marks.Kind.CLAUSE, first, body) : body;
    }

    /** Clauses in brackets, or a clause, which may itself begin with a bracket: {@code (1 + 2) is below 4}. */
    private Body bracketed() {
        if (!reading.cursor.sees("(")) {
            return clause();
        }
        Body clause = reading.attempt(this::clause);
        if (clause != null) {
            return clause;
        }
        reading.cursor.expect("(");
        Body body = nested(clauses(), "in brackets");
        reading.cursor.expect(")");
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
            throw reading.cursor.mismatch(
                    Code.MISPLACED_DURATION, "a duration cannot stand in a definition; write it in the rule.");
        }
        int from = reading.cursor.mark();
        boolean unbroken = reading.cursor.takes("for at least");
        if (!unbroken) {
            reading.cursor.expect("on at least");
        }
        Operand days = days();
        Advice.onWindow(reading, from, unbroken, this::days);
        Body extra = days.body();
        Expression window = null;
        if (!unbroken) {
            reading.cursor.expect("of the last");
            Operand last = days();
            extra = extra.and(last.body());
            window = last.expression();
        }
        reading.mark(Marks.Kind.DURATION, from, days.expression());
        reading.mark(Marks.Kind.DURATION, from, extra);
        List<Variable> variables = reading.scope.named();
        List<Body.Alternative> timed = new ArrayList<>();
        for (Body.Alternative alternative : body.alternatives()) {
            List<Body.Duration> clocks = new ArrayList<>(alternative.clocks());
            clocks.add(new Body.Duration(alternative.conditions(), variables, days.expression(), window));
            timed.add(new Body.Alternative(alternative.conditions(), clocks));
        }
        return new Body(timed).and(extra);
    }

    /** Words behind a clause; those that can begin another one perhaps lack what joins them to it. */
    private Mismatch unexpected() {
        Token next = reading.cursor.peek();
        String message = "nothing more is expected here" + reading.cursor.insteadOf() + ".";
        Advice.onSuchThat(reading.cursor);
        if (next.is("for") && reading.cursor.peek(1).kind() == Token.Kind.NUMBER) {
            return reading.cursor.mending(
                    Code.UNEXPECTED_WORDS, message + Advice.DURATIONS, Mismatch.Insertion.behind(next, " at least"));
        }
        if (DURATION_BEGINS.contains(next.text()) || reading.cursor.sees("at least")) {
            return reading.cursor.mismatch(Code.UNEXPECTED_WORDS, message + Advice.DURATIONS);
        }
        if (next.kind() == Token.Kind.VARIABLE || CLAUSE_BEGINS.contains(next.text())) {
            return reading.cursor.mending(
                    Code.UNEXPECTED_WORDS,
                    message + " If another clause begins here, write ', and' before it.",
                    Mismatch.Insertion.behind(reading.cursor.before(), ", and"));
        }
        return reading.cursor.mismatch(Code.UNEXPECTED_WORDS, message);
    }

    /** A whole-rule duration, once the condition has been read. */
    public Body lasting(Body body, Statement statement) {
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
            throw reading.cursor.mismatch(
                    Code.UNEXPECTED_WORDS, "nothing more is expected here" + reading.cursor.insteadOf() + ".");
        }
        return timed;
    }

    private Operand days() {
        int mark = reading.cursor.mark();
        Operand days = readers.values().expression();
        if (!days.type().equals(new Type.Number(Dimension.DAYS))) {
            throw reading.cursor.mismatch(
                    mark,
                    "a number of days is expected here, not " + days.type().inWords() + "."
                            + (reading.cursor.sees("of the last") ? Advice.DURATIONS : ""));
        }
        return days;
    }

    /** One clause. */
    public Body clause() {
        int from = reading.cursor.mark();
        return reading.mark(Marks.Kind.CLAUSE, from, read());
    }

    private Body read() {
        if (reading.cursor.sees("there") && !reading.cursor.sees("there is")) {
            throw Advice.onThere(reading.cursor);
        }
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
        if (reading.cursor.takes("it is not so that")) {
            return reading.inside(this::bracketed).absent();
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
        reading.subject = operand.with(Body.EMPTY);
        return readers.predicates().predicate(operand);
    }

    private Body rest(Operand operand) {
        if (operand.factType() != null && operand.field() == null) {
            if (endOfClause() && operand.body() == Body.EMPTY) {
                Token name = reading.cursor.before();
                throw reading.cursor.mismatch(
                        "'" + name.text() + "' alone says nothing; a clause says something of it.");
            }
            if (endOfClause()) {
                return operand.body();
            }
            Body predicate = reading.attempt(() -> readers.predicates().predicate(operand));
            if (predicate != null) {
                return predicate;
            }
        }
        int mark = reading.cursor.mark();
        Body compared = reading.attempt(() -> readers.comparisons().comparison(operand, false));
        if (compared != null) {
            return compared;
        }
        reading.cursor.reset(mark);
        if (operand.factType() != null) {
            return readers.predicates().predicate(operand);
        }
        return readers.comparisons().comparison(operand, false);
    }

    /** Whether nothing more is said in a clause. */
    boolean endOfClause() {
        return reading.cursor.atEnd()
                || reading.cursor.sees("and")
                || reading.cursor.sees("or")
                || reading.cursor.sees(",")
                || reading.cursor.sees(")")
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
        reading.subject = noun.with(Body.EMPTY);
        Body body = endOfClause() ? noun.body() : rest(noun);
        while (reading.cursor.takes(", where") || reading.cursor.takes("where")) {
            body = body.and(bracketed());
        }
        return body;
    }

    private Body every() {
        return reading.inside(() -> {
            Operand noun = readers.nouns().introduced(true);
            reading.subject = noun.with(Body.EMPTY);
            Body said = nested(reading.inside(() -> rest(noun.with(Body.EMPTY))));
            return noun.body().and(said.absent()).absent();
        });
    }

    private Body nested(Body body) {
        return nested(body, "inside 'some', 'no' or 'every'");
    }

    private Body nested(Body body, String where) {
        if (body.hasClocks()) {
            throw reading.cursor.mismatch(Code.MISPLACED_DURATION, "a duration cannot stand " + where + ".");
        }
        return body;
    }
}
