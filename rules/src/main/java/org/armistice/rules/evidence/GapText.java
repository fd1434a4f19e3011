package org.armistice.rules.evidence;

import org.armistice.model.calendar.Assumption;
import org.armistice.model.fact.Fact;
import org.armistice.model.fact.Field;
import org.armistice.model.fact.NumberField;
import org.armistice.model.fact.World;
import org.armistice.model.quantity.Fixed;
import org.armistice.rules.typed.Expression;
import org.armistice.rules.typed.Test;
import org.jspecify.annotations.Nullable;

/** Says in words what was seen and what was needed: {@code column's days of fuel is 5 days, needed below 3 days}. */
public final class GapText {
    private final World world;

    public GapText(World world) {
        this.world = world;
    }

    /** One sentence without a full stop. */
    public String of(Gap gap) {
        if (gap.test() instanceof Test.Comparison comparison) {
            return of(gap, comparison);
        }
        if (gap.test() instanceof Test.Before before) {
            return name(gap.bindings()[before.first()]) + " does not come before "
                    + name(gap.bindings()[before.second()]);
        }
        return "what must not be so is so";
    }

    private String of(Gap gap, Test.Comparison comparison) {
        // Of "the fact that a field points to is this one" the field says more than the fact.
        boolean turned = comparison.left() instanceof Expression.SlotValue
                && comparison.right() instanceof Expression.FieldValue;
        Expression left = turned ? comparison.right() : comparison.left();
        Expression right = turned ? comparison.left() : comparison.right();
        Field field = field(left) == null ? field(right) : field(left);
        String seen = value(turned ? gap.right() : gap.left(), field);
        String wanted = value(turned ? gap.left() : gap.right(), field);
        String what = what(left, gap.bindings());
        String parameter = what(right, gap.bindings());
        return (what.isEmpty() ? "it" : what) + " is " + seen + ", needed " + words(comparison.comparator()) + wanted
                + (parameter.isEmpty() || right instanceof Expression.SlotValue ? "" : " (" + parameter + ")");
    }

    /** The field by whose unit a value is shown; that of a parameter has none. */
    private static @Nullable Field field(Expression expression) {
        return expression instanceof Expression.FieldValue read && read.field() != Assumption.VALUE
                ? read.field()
                : null;
    }

    private static String what(Expression expression, Object[] bindings) {
        if (expression instanceof Expression.FieldValue read && bindings[read.slot()] instanceof Fact fact) {
            return read.field() == Assumption.VALUE
                    ? fact.getId()
                    : fact.getName() + "'s " + read.field().word();
        }
        return expression instanceof Expression.SlotValue slot && bindings[slot.slot()] instanceof Fact fact
                ? fact.getName()
                : "";
    }

    /** A value as people read it. */
    public String value(long value, @Nullable Field field) {
        if (field == null) {
            return value == Fixed.UNKNOWN ? "unknown" : Fixed.format(value);
        }
        if (value == Fixed.UNKNOWN) {
            return field instanceof NumberField ? "unknown" : "none";
        }
        return field.format(value, world);
    }

    private static String words(Test.Comparator comparator) {
        return switch (comparator) {
            case EQUAL -> "";
            case NOT_EQUAL -> "another than ";
            case LESS -> "below ";
            case AT_MOST -> "at most ";
            case MORE -> "above ";
            case AT_LEAST -> "at least ";
        };
    }

    private static String name(Object bound) {
        return bound instanceof Fact fact ? fact.getName() : String.valueOf(bound);
    }
}
