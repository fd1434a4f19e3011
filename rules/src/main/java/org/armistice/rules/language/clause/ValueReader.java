package org.armistice.rules.language.clause;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.armistice.model.calendar.Calendar;
import org.armistice.model.fact.DateField;
import org.armistice.model.fact.FactType;
import org.armistice.model.fact.Field;
import org.armistice.model.fact.NumberField;
import org.armistice.model.quantity.Dimension;
import org.armistice.model.quantity.Fixed;
import org.armistice.model.quantity.Unit;
import org.armistice.rules.language.text.Code;
import org.armistice.rules.language.text.Statement;
import org.armistice.rules.language.text.Token;
import org.armistice.rules.language.words.ForeignNumbers;
import org.armistice.rules.language.words.Lexicon;
import org.armistice.rules.language.words.Phrase;
import org.armistice.rules.language.words.Type;
import org.armistice.rules.typed.Expression;
import org.armistice.rules.typed.Parameter;
import org.jspecify.annotations.Nullable;

/** Reads values: numbers with units, parameters, fields, arithmetic. */
public final class ValueReader {
    private final Reading reading;
    private final Readers readers;
    private final TotalReader totals;

    public ValueReader(Reading reading, Readers readers) {
        this.reading = reading;
        this.readers = readers;
        this.totals = new TotalReader(reading, readers);
    }

    /** Reads a sum or difference of terms, or anything simpler, a fact among them. */
    public Operand expression() {
        Operand left = term();
        while (true) {
            int mark = reading.cursor.mark();
            if (reading.cursor.takes("plus") || reading.cursor.takes("+")) {
                left = sum(left, term(), Expression.Operator.PLUS, mark);
            } else if (reading.cursor.takes("minus") || reading.cursor.takes("-")) {
                left = sum(left, term(), Expression.Operator.MINUS, mark);
            } else {
                return left;
            }
        }
    }

    private Operand term() {
        Operand left = factor();
        while (true) {
            int mark = reading.cursor.mark();
            if (reading.cursor.takes("times") || reading.cursor.takes("*")) {
                left = product(left, factor(), Expression.Operator.TIMES, mark);
            } else if (reading.cursor.takes("divided by") || reading.cursor.takes("/")) {
                left = product(left, factor(), Expression.Operator.DIVIDED_BY, mark);
            } else if (reading.cursor.takes("per")) {
                left = rate(left, mark);
            } else {
                return left;
            }
        }
    }

    /** {@code 0.2 km2 per 100 fighters of F}: the share that F's fighters stand for. */
    private Operand rate(Operand left, int mark) {
        Operand base = factor();
        Operand quotient = product(left, base, Expression.Operator.DIVIDED_BY, mark);
        if (!reading.cursor.takes("of")) {
            return quotient;
        }
        Operand owner = readers.nouns().fact(null);
        FactType<?> type = owner.factType();
        Dimension dimension = Type.dimension(base.type());
        for (Field field : type == null ? List.<Field>of() : type.fields()) {
            if (field instanceof NumberField number && number.unit().dimension().equals(dimension)) {
                return product(quotient, PathReader.ofField(owner, field), Expression.Operator.TIMES, mark);
            }
        }
        throw reading.cursor.mismatch(
                Code.WRONG_UNIT, mark, "no field of this fact is in " + dimension.inWords() + ".");
    }

    private Operand sum(Operand left, Operand right, Expression.Operator operator, int mark) {
        Expression expression = new Expression.Combined(operator, left.expression(), right.expression());
        Body body = left.body().and(right.body());
        boolean minus = operator == Expression.Operator.MINUS;
        Type.Number days = new Type.Number(Dimension.DAYS);
        if (left.type() instanceof Type.Date && right.type().equals(days)) {
            return Operand.value(expression, left.type(), body);
        }
        if (minus && left.type() instanceof Type.Date && right.type() instanceof Type.Date) {
            return Operand.value(expression, days, body);
        }
        if (Type.isNumber(left.type()) && fits(left.type(), right.type())) {
            return Operand.value(expression, common(left.type(), right.type()), body);
        }
        throw reading.cursor.mismatch(
                Code.WRONG_UNIT,
                mark,
                "cannot " + (minus ? "take " : "add ") + right.type().inWords() + (minus ? " from " : " to ")
                        + left.type().inWords() + ".");
    }

    /** Zero fits all, but what is made of zero and something else is no zero. */
    private static Type common(Type left, Type right) {
        if (left instanceof Type.Plain one && right instanceof Type.Plain other) {
            return new Type.Plain(one.zero() && other.zero());
        }
        return left instanceof Type.Plain ? right : left;
    }

    private Operand product(Operand left, Operand right, Expression.Operator operator, int mark) {
        if (!Type.isNumber(left.type()) || !Type.isNumber(right.type())) {
            throw reading.cursor.mismatch(
                    Code.TYPE_MISMATCH,
                    mark,
                    "cannot calculate with " + left.type().inWords() + " and "
                            + right.type().inWords() + ".");
        }
        Dimension a = Type.dimension(left.type());
        Dimension b = Type.dimension(right.type());
        return Operand.value(
                new Expression.Combined(operator, left.expression(), right.expression()),
                new Type.Number(operator == Expression.Operator.TIMES ? a.times(b) : a.per(b)),
                left.body().and(right.body()));
    }

    /** Whether two numbers can be added or compared. */
    public static boolean fits(Type left, Type right) {
        if (left instanceof Type.Plain plain && plain.zero() || right instanceof Type.Plain other && other.zero()) {
            return true;
        }
        return Type.isNumber(left)
                && Type.isNumber(right)
                && Type.dimension(left).equals(Type.dimension(right));
    }

    private Operand factor() {
        Token token = reading.cursor.peek();
        if (reading.cursor.takes("(")) {
            Operand inner = expression();
            reading.cursor.expect(")");
            return inner;
        }
        if (reading.cursor.takes("half of")) {
            return product(
                    Operand.value(new Expression.Literal(Fixed.ONE / 2), new Type.Plain(false), Body.EMPTY),
                    factor(),
                    Expression.Operator.TIMES,
                    reading.cursor.mark());
        }
        if (token.kind() == Token.Kind.NUMBER) {
            return number();
        }
        if (token.kind() == Token.Kind.DATE) {
            return date();
        }
        if (reading.cursor.takes("today")) {
            Operand calendar = reading.named("calendar", Calendar.TYPE);
            return Operand.value(
                    new Expression.FieldValue(calendar.slot(), Calendar.TODAY), new Type.Date(), calendar.body());
        }
        if (reading.cursor.sees("the larger of") || reading.cursor.sees("the smaller of")) {
            return extreme();
        }
        Operand total = totals.total();
        if (total != null) {
            return total;
        }
        Operand phrase = phrase();
        if (phrase != null) {
            return phrase;
        }
        Optional<Parameter> parameter = token.kind() == Token.Kind.WORD
                ? reading.dictionary.parameter(reading.bookHere(), token.text())
                : Optional.empty();
        if (parameter.isPresent()) {
            reading.cursor.next();
            reading.names(token, parameter.get());
            return reading.parameter(parameter.get());
        }
        return readers.paths().path(null);
    }

    private Operand extreme() {
        boolean larger = reading.cursor.takes("the larger of");
        if (!larger) {
            reading.cursor.expect("the smaller of");
        }
        int mark = reading.cursor.mark();
        Operand left = expression();
        reading.cursor.expect("and");
        Operand right = expression();
        if (!fits(left.type(), right.type())) {
            throw reading.cursor.mismatch(
                    Code.WRONG_UNIT,
                    mark,
                    "cannot compare " + left.type().inWords() + " with "
                            + right.type().inWords() + ".");
        }
        return Operand.value(
                new Expression.Combined(
                        larger ? Expression.Operator.LARGER : Expression.Operator.SMALLER,
                        left.expression(),
                        right.expression()),
                common(left.type(), right.type()),
                left.body().and(right.body()));
    }

    private Operand number() {
        int mark = reading.cursor.mark();
        // Told if the statement cannot be read for any reason, of which this will be the first.
        ForeignNumbers.at(reading.cursor);
        Token token = reading.cursor.next();
        long value = parse(token, mark);
        if (reading.cursor.takes("/ day")) {
            return constant(value, Unit.PER_DAY, mark);
        }
        Token symbol = reading.cursor.peek();
        Optional<Unit> unit = Unit.find(symbol.text());
        if (unit.isPresent() && symbol.kind() != Token.Kind.END) {
            reading.cursor.next();
            Operand number = constant(inBase(unit.get(), value, mark), unit.get(), mark);
            if (unit.get() == Unit.PERCENT && reading.cursor.takes("of")) {
                return product(number, factor(), Expression.Operator.TIMES, mark);
            }
            return number;
        }
        Optional<Lexicon.Noun> noun = Lexicon.noun(reading.cursor, 0);
        if (noun.isPresent()) {
            reading.cursor.reset(reading.cursor.mark() + noun.get().length());
        } else {
            Lexicon.unknownUnit(symbol)
                    .ifPresent(message -> reading.cursor.decisive(Code.UNKNOWN_UNIT, reading.cursor.mark(), message));
        }
        return constant(value, Unit.NUMBER, mark);
    }

    private Operand constant(long value, Unit unit, int mark) {
        Expression literal = new Expression.Literal(value);
        reading.marks.add(literal, reading.words(Marks.Kind.NUMBER, List.of(reading.cursor.at(mark)), unit));
        Type type = unit == Unit.NUMBER ? new Type.Plain(value == 0) : new Type.Number(unit.dimension());
        return Operand.value(literal, type, Body.EMPTY);
    }

    private long inBase(Unit unit, long value, int mark) {
        try {
            return unit.toBase(value);
        } catch (ArithmeticException e) {
            throw reading.cursor.mismatch(Code.BAD_NUMBER, mark, "this number is too large.");
        }
    }

    private long parse(Token token, int mark) {
        try {
            return Fixed.parse(token.text());
        } catch (ArithmeticException e) {
            throw reading.cursor.mismatch(
                    Code.BAD_NUMBER,
                    mark,
                    "'" + token.text()
                            + "' is too large or too fine; numbers go to 9 million millions and to six decimals.");
        }
    }

    private Operand date() {
        int mark = reading.cursor.mark();
        Token token = reading.cursor.next();
        try {
            return Operand.value(
                    new Expression.Literal(DateField.value(LocalDate.parse(token.text()))),
                    new Type.Date(),
                    Body.EMPTY);
        } catch (DateTimeException e) {
            throw reading.cursor.mismatch(
                    Code.BAD_NUMBER, mark, "'" + token.text() + "' is no date; write year-month-day.");
        }
    }

    /** A value that a rulebook has defined. */
    private @Nullable Operand phrase() {
        if (!reading.cursor.sees("the")) {
            return null;
        }
        for (Phrase phrase : reading.dictionary.phrases(Phrase.Kind.VALUE)) {
            Phrase.Piece second = phrase.pieces().size() > 1 ? phrase.pieces().get(1) : null;
            if (second != null
                    && !second.isArgument()
                    && !reading.cursor.peek(1).is(second.text())) {
                continue;
            }
            List<Operand> arguments = reading.attempt(() -> readers.predicates().arguments(phrase));
            if (arguments != null) {
                Statement means = phrase.body().get(0);
                Operand value = reading.expand(phrase, arguments, () -> {
                    reading.open(means);
                    return readers.values().expression();
                });
                Body body = Body.EMPTY;
                for (Operand argument : arguments) {
                    body = body.and(argument.body());
                }
                return Operand.value(value.expression(), value.type(), body.and(value.body()));
            }
        }
        return null;
    }
}
