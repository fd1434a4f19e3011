package org.armistice.rules.language.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.armistice.model.fact.ChoiceField;
import org.armistice.model.fact.FactType;
import org.armistice.model.fact.NumberField;
import org.armistice.model.problem.Suggestion;
import org.armistice.model.quantity.Fixed;
import org.armistice.model.quantity.Unit;
import org.armistice.rules.language.text.Code;
import org.armistice.rules.language.text.Token;
import org.armistice.rules.language.words.Lexicon;
import org.armistice.rules.language.words.Type;
import org.armistice.rules.typed.Expression;
import org.armistice.rules.typed.Test;
import org.jspecify.annotations.Nullable;

/** Reads comparisons: what follows a value whose left side has been read. */
public final class ComparisonReader {
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

    public ComparisonReader(Reading reading, Readers readers) {
        this.reading = reading;
        this.readers = readers;
    }

    /**
     * A comparison whose left side has been read.
     *
     * @param bare whether the {@code is} may be missing: {@code with loyalty below 40 %}
     */
    public Body comparison(Operand left, boolean bare) {
        if (bare) {
            reading.cursor.takes("of");
        }
        if (takesIs("unknown") || takesIs("none") || bare && reading.cursor.takes("unknown")) {
            return left.body().and(known(left, false));
        }
        if (takesIs("known") || takesIs("not none") || bare && reading.cursor.takes("known")) {
            return left.body().and(known(left, true));
        }
        if (reading.cursor.takes(bare ? "between" : "is between") || reading.cursor.takes("are between")) {
            Body least = inRange(left, Test.Comparator.AT_LEAST);
            reading.cursor.expect("..");
            return least.and(inRange(left, Test.Comparator.LESS));
        }
        Body among = among(left, bare);
        if (among != null) {
            return among;
        }
        if (!bare && (Type.isNumber(left.type()) || left.type() instanceof Type.Date)) {
            Advice.onComparison(reading.cursor);
        }
        int at = reading.cursor.mark();
        for (Comparing comparing : COMPARISONS) {
            String words = comparing.words();
            if (reading.cursor.takes(words)
                    || reading.cursor.takes(plural(words))
                    || bare && words.startsWith("is ") && reading.cursor.takes(words.substring(3))) {
                int mark = reading.cursor.mark();
                Marks.Mark operator = reading.words(Marks.Kind.OPERATOR, reading.cursor.since(at), Unit.NUMBER);
                Operand right = right(left);
                if (words.equals("exceeds") && reading.cursor.takes("by at least")) {
                    return byAtLeast(left, right);
                }
                Limits.check(reading, left, comparing.comparator(), right, mark);
                if (words.startsWith("is") && isSameness(comparing.comparator())) {
                    several(left, at, bare, comparing.comparator() == Test.Comparator.NOT_EQUAL, mark);
                }
                Test test = new Test.Comparison(left.expression(), comparing.comparator(), right.expression());
                reading.marks.add(test, operator);
                return left.body().and(right.body()).and(Body.of(test));
            }
        }
        throw reading.cursor.mismatch(
                "a comparison is expected here, such as 'is at least'" + reading.cursor.insteadOf() + ".");
    }

    /** {@code is one of holding, recovering}; null if something else follows. */
    private @Nullable Body among(Operand left, boolean bare) {
        int from = reading.cursor.mark();
        boolean not = takesIs("not one of") || bare && reading.cursor.takes("not one of");
        if (!not && !takesIs("one of") && !(bare && reading.cursor.takes("one of"))) {
            return null;
        }
        int mark = reading.cursor.mark();
        Body body = left.body();
        List<Test> tests = new ArrayList<>();
        for (Operand value = alternative(left); value != null; value = another(left, bare)) {
            body = body.and(value.body());
            tests.add(new Test.Comparison(left.expression(), Test.Comparator.EQUAL, value.expression()));
        }
        several(left, from, bare, not, mark);
        Test any = new Test.AnyOf(tests);
        return body.and(Body.of(not ? new Test.Not(any) : any));
    }

    private static boolean isSameness(Test.Comparator comparator) {
        return comparator == Test.Comparator.EQUAL || comparator == Test.Comparator.NOT_EQUAL;
    }

    private void several(Operand left, int from, boolean bare, boolean not, int values) {
        String is = (bare ? "" : "is ") + (not ? "not " : "") + "one of";
        Advice.onSeveral(
                reading,
                from,
                is,
                values,
                () -> right(left),
                () -> readers.clauses().endOfClause());
    }

    /** The next of several; null if the comma, or what comes, belongs to something else. */
    private @Nullable Operand another(Operand left, boolean bare) {
        if (!reading.cursor.sees(",")
                || reading.cursor.sees(", and")
                || reading.cursor.sees(", or")
                || reading.cursor.sees(", where")) {
            return null;
        }
        Supplier<Operand> next = () -> {
            reading.cursor.expect(",");
            return alternative(left);
        };
        return bare ? reading.attempt(next) : next.get();
    }

    private Operand alternative(Operand left) {
        int mark = reading.cursor.mark();
        Operand value = right(left);
        Limits.check(reading, left, Test.Comparator.EQUAL, value, mark);
        return value;
    }

    private boolean takesIs(String words) {
        return reading.cursor.takes("is " + words) || reading.cursor.takes("are " + words);
    }

    /** {@code F's days of fuel are below 3 days}. */
    private static String plural(String words) {
        return words.startsWith("is") ? "are" + words.substring(2) : words.equals("exceeds") ? "exceed" : words;
    }

    private Body inRange(Operand left, Test.Comparator comparator) {
        int mark = reading.cursor.mark();
        Operand right = right(left);
        Limits.check(reading, left, comparator, right, mark);
        return compared(left, comparator, right);
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
    public Body equality(Operand field) {
        int from = reading.cursor.mark();
        Body same = inRange(field, Test.Comparator.EQUAL);
        several(field, from, true, false, from);
        return same;
    }

    /** Whether a value is known, or a reference points to something. */
    public Body known(Operand operand, boolean wanted) {
        return Body.of(new Test.Comparison(
                operand.expression(),
                wanted ? Test.Comparator.NOT_EQUAL : Test.Comparator.EQUAL,
                new Expression.Literal(Fixed.UNKNOWN)));
    }

    /** The right side of a comparison, or a new value, of the type of the left. */
    public Operand right(Operand left) {
        int mark = reading.cursor.mark();
        if (left.type() instanceof Type.Choice choice) {
            return choice(choice.field());
        }
        if (left.type() instanceof Type.Flag) {
            boolean yes = reading.cursor.takes("yes");
            if (!yes) {
                reading.cursor.expect("no");
            }
            return word(mark, yes ? 1 : 0, left.type());
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

    private Operand word(int from, long value, Type type) {
        Expression literal = new Expression.Literal(value);
        reading.mark(Marks.Kind.CHOICE, from, literal);
        return Operand.value(literal, type, Body.EMPTY);
    }

    private Operand choice(ChoiceField<?> field) {
        int from = reading.cursor.mark();
        for (int length = 4; length >= 1; length--) {
            Optional<Long> value = field.find(Lexicon.words(reading.cursor, 0, length));
            if (value.isPresent()) {
                reading.cursor.reset(reading.cursor.mark() + length);
                return word(from, value.get(), new Type.Choice(field));
            }
        }
        Operand other = reading.attempt(() -> readers.paths().path(null));
        if (other != null && other.type() instanceof Type.Choice choice && choice.field() == field) {
            return other;
        }
        String word = reading.cursor.peek().text();
        throw reading.cursor.mismatch(
                Code.UNKNOWN_CHOICE,
                "'" + word + "' is no " + field.word() + " of a "
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
                    Code.WRONG_UNIT,
                    mark,
                    left.type().inWords() + " cannot be compared with "
                            + right.type().inWords() + "." + unitHint(left, right, mark));
        }
    }

    private String unitHint(Operand left, Operand right, int mark) {
        Token number = reading.cursor.at(mark);
        boolean constant = right.expression() instanceof Expression.Literal && number.kind() == Token.Kind.NUMBER;
        // A word behind the number that is no unit would stay there.
        boolean alone = readers.clauses().endOfClause() || reading.cursor.sees("..");
        if (constant && alone && left.field() instanceof NumberField field && field.unit() != Unit.NUMBER) {
            String unit = field.unit().format(field.unit().toBase(Fixed.ONE)).replaceFirst("^1 ?", "");
            String plural = unit.equals("day") && !number.is("1") ? "days" : unit;
            return " Maybe '" + number.text() + " " + plural + "'?";
        }
        return right.type() instanceof Type.Plain && left.type() instanceof Type.Number
                ? " Give the number a unit."
                : "";
    }
}
