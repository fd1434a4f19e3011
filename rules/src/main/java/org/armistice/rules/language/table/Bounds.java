package org.armistice.rules.language.table;

import java.util.List;
import java.util.Optional;
import org.armistice.model.fact.NumberField;
import org.armistice.model.quantity.Dimension;
import org.armistice.model.quantity.Fixed;
import org.armistice.model.quantity.Unit;
import org.armistice.rules.language.clause.Operand;
import org.armistice.rules.language.words.Type;
import org.armistice.rules.table.Column;
import org.armistice.rules.table.Scale;
import org.armistice.rules.table.Span;
import org.armistice.rules.typed.Expression;

/** Which values the value at the head of a column can have. */
final class Bounds {
    private static final Span NOT_NEGATIVE = new Span(0, Span.EVERYTHING.to());

    private Bounds() {}

    /** The column below a value; nothing if its values have no order and no names. */
    static Optional<Column> column(String heading, Operand value) {
        if (value.type() instanceof Type.Choice choice) {
            return Optional.of(words(heading, choice.field().words()));
        }
        if (value.type() instanceof Type.Flag) {
            return Optional.of(words(heading, List.of("no", "yes")));
        }
        if (value.type() instanceof Type.Date) {
            return Optional.of(new Column(heading, Span.EVERYTHING, new Scale.Dates()));
        }
        if (value.type() instanceof Type.Number number) {
            return Optional.of(
                    new Column(heading, of(value.expression()), new Scale.Measure(unit(value, number.dimension()))));
        }
        return Optional.empty();
    }

    static Column words(String heading, List<String> words) {
        return new Column(heading, new Span(0, words.size()), new Scale.Words(words));
    }

    private static Unit unit(Operand value, Dimension dimension) {
        if (value.field() instanceof NumberField field) {
            return field.unit();
        }
        for (Unit unit : Unit.values()) {
            if (unit.dimension().equals(dimension) && unit.factor() == Fixed.ONE) {
                return unit;
            }
        }
        return Unit.NUMBER;
    }

    /** The range of a field; what is made of values that are not negative is not negative, unless it is a difference. */
    private static Span of(Expression expression) {
        if (expression instanceof Expression.FieldValue read && read.field() instanceof NumberField field) {
            return new Span(field.range().least(), field.range().most() + 1);
        }
        if (expression instanceof Expression.Combined combined
                && combined.operator() != Expression.Operator.MINUS
                && of(combined.left()).from() >= 0
                && of(combined.right()).from() >= 0) {
            return NOT_NEGATIVE;
        }
        if (expression instanceof Expression.Literal literal && literal.constant() != Fixed.UNKNOWN) {
            return Span.of(literal.constant());
        }
        return Span.EVERYTHING;
    }
}
