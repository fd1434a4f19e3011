package org.armistice.rules.query;

import org.armistice.model.fact.DateField;
import org.armistice.model.fact.Fact;
import org.armistice.model.fact.Field;
import org.armistice.model.quantity.Fixed;
import org.armistice.rules.typed.Expression;
import org.armistice.rules.typed.Test;
import org.jspecify.annotations.Nullable;

/**
 * A comparison with a date of a fact that rules name, above all with today: as long as nothing else changes, the date up to
 * which it comes out the same is known.
 *
 * @param slot of the fact that is named
 * @param field the date
 * @param rising whether the left side gains on the right one as the date moves on
 */
record Turning(int slot, Field field, boolean rising) {
    /** Null if no such date is compared, or it is not merely added or subtracted, once. */
    static @Nullable Turning of(Test.Comparison comparison, Scope scope) {
        int[] dates = new int[1];
        comparison.reads(read -> dates[0] += isNamedDate(read, scope) ? 1 : 0);
        if (dates[0] != 1) {
            return null;
        }
        Turning left = find(comparison.left(), true, scope);
        return left != null ? left : find(comparison.right(), false, scope);
    }

    private static boolean isNamedDate(Expression.FieldValue read, Scope scope) {
        return read.field() instanceof DateField && scope.isNamed(read.slot());
    }

    private static @Nullable Turning find(Expression expression, boolean rising, Scope scope) {
        if (expression instanceof Expression.FieldValue read && isNamedDate(read, scope)) {
            return new Turning(read.slot(), read.field(), rising);
        }
        if (!(expression instanceof Expression.Combined both)
                || both.operator() != Expression.Operator.PLUS && both.operator() != Expression.Operator.MINUS) {
            return null;
        }
        Turning left = find(both.left(), rising, scope);
        boolean added = both.operator() == Expression.Operator.PLUS;
        return left != null ? left : find(both.right(), rising == added, scope);
    }

    /**
     * Tells between which dates the comparison comes out the same.
     *
     * @param left what it came to
     * @param right what it came to
     */
    void tell(long left, long right, Object[] bindings, Reads reads) {
        Fact fact = (Fact) bindings[slot];
        long date = fact.read(field);
        long lead = left - right;
        boolean overflows = ((left ^ right) & (left ^ lead)) < 0;
        if (date != Fixed.UNKNOWN && (left == Fixed.UNKNOWN || right == Fixed.UNKNOWN)) {
            // Whatever is unknown for another reason stays so, as long as the date is known.
            reads.until(fact, field, Fixed.UNKNOWN, Long.MAX_VALUE);
        } else if (date == Fixed.UNKNOWN || overflows) {
            reads.until(fact, field, date, date);
        } else {
            long turn = rising ? date - lead : date + lead;
            long after = lead == 0 ? date - 1 : turn < date ? turn : Fixed.UNKNOWN;
            long before = lead == 0 ? date + 1 : turn > date ? turn : Long.MAX_VALUE;
            reads.until(fact, field, after, before);
        }
    }
}
