package org.armistice.rules.language.clause;

import java.util.HashSet;
import java.util.Set;
import org.armistice.model.fact.Field;
import org.armistice.model.fact.NumberField;
import org.armistice.model.quantity.Fixed;
import org.armistice.model.quantity.Range;
import org.armistice.model.quantity.Unit;
import org.armistice.rules.language.text.Code;
import org.armistice.rules.language.words.Type;
import org.armistice.rules.typed.Expression;
import org.armistice.rules.typed.Parameter;
import org.armistice.rules.typed.Test;
import org.jspecify.annotations.Nullable;

/** Refuses constants that a field can never reach: {@code F's loyalty is below 70}, where 70 is 7000 %. */
final class Limits {
    private Limits() {}

    /** Checks a comparison, whichever side the field stands on. */
    static void check(Reading reading, Operand left, Test.Comparator comparator, Operand right, int mark) {
        if (left.field() instanceof NumberField field) {
            check(reading, field, comparator, right, mark);
        } else if (right.field() instanceof NumberField field) {
            check(reading, field, mirrored(comparator), left, mark);
        }
    }

    private static void check(Reading reading, NumberField field, Test.Comparator comparator, Operand other, int mark) {
        Range values = constant(reading, other);
        if (values == null) {
            return;
        }
        Range range = field.range();
        if (values.most() < range.least() || values.least() > range.most()) {
            throw reading.cursor.decisive(Code.OUT_OF_RANGE, mark, outside(field, values, other, field.unit()));
        }
        boolean never = comparator == Test.Comparator.LESS && values.most() <= range.least()
                || comparator == Test.Comparator.MORE && values.least() >= range.most();
        if (never) {
            throw reading.cursor.decisive(
                    Code.OUT_OF_RANGE, mark, field + " goes " + inWords(field) + ", so that this never holds.");
        }
    }

    /** Checks a value that a field is to take. */
    static void checkNew(Reading reading, @Nullable Field target, Operand value, int mark) {
        if (target instanceof NumberField field) {
            Range values = constant(reading, value);
            if (values != null
                    && (values.most() < field.range().least()
                            || values.least() > field.range().most())) {
                throw reading.cursor.decisive(Code.OUT_OF_RANGE, mark, outside(field, values, value, field.unit()));
            }
        }
    }

    /** Checks an amount by which a field is to rise or fall. */
    static void checkRise(Reading reading, NumberField field, Operand amount, int mark) {
        Range values = constant(reading, amount);
        if (values != null
                && values.least()
                        > Fixed.minus(field.range().most(), field.range().least())) {
            Unit unit = field.unit() == Unit.PERCENT ? Unit.POINTS : field.unit();
            throw reading.cursor.decisive(Code.OUT_OF_RANGE, mark, outside(field, values, amount, unit));
        }
    }

    private static String outside(NumberField field, Range values, Operand value, Unit meant) {
        boolean one = values.least() == values.most();
        String maybe = "";
        if (one && value.type() instanceof Type.Plain && field.unit() != Unit.NUMBER) {
            long asUnit = meant.toBase(values.least());
            maybe = field.range().contains(asUnit) ? " Maybe '" + meant.format(asUnit) + "'?" : "";
        }
        return field + " goes " + inWords(field) + "; "
                + (one
                        ? "this is " + field.unit().format(values.least())
                        : "this parameter goes from " + field.unit().format(values.least()) + " to "
                                + field.unit().format(values.most()))
                + "." + maybe;
    }

    private static String inWords(NumberField field) {
        return "from " + field.unit().format(field.range().least()) + " to "
                + field.unit().format(field.range().most());
    }

    /** The values that an operand can have, if no fact decides on them. */
    private static @Nullable Range constant(Reading reading, Operand operand) {
        Parameter parameter =
                operand.expression() instanceof Expression.FieldValue read ? reading.parameterAt(read.slot()) : null;
        if (parameter != null) {
            return parameter.range();
        }
        Set<Integer> slots = new HashSet<>();
        operand.expression().slots(slots::add);
        if (!slots.isEmpty() || !Type.isNumber(operand.type())) {
            return null;
        }
        long value = operand.expression().value(new Object[0]);
        return value == Fixed.UNKNOWN ? null : new Range(value, value);
    }

    private static Test.Comparator mirrored(Test.Comparator comparator) {
        return switch (comparator) {
            case LESS -> Test.Comparator.MORE;
            case AT_MOST -> Test.Comparator.AT_LEAST;
            case MORE -> Test.Comparator.LESS;
            case AT_LEAST -> Test.Comparator.AT_MOST;
            default -> comparator;
        };
    }
}
