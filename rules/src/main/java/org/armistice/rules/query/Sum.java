package org.armistice.rules.query;

import org.armistice.model.quantity.Fixed;
import org.armistice.rules.typed.Condition.Fold;

/** Adds up a number over ways to satisfy conditions, and keeps its extremes; unknown numbers are left out. */
final class Sum implements Sink {
    private final Fold fold;
    private final Operand of;
    private long sum;
    private long count;
    private long highest = Long.MIN_VALUE;
    private long lowest = Long.MAX_VALUE;

    Sum(Fold fold, Operand of) {
        this.fold = fold;
        this.of = of;
    }

    @Override
    public boolean take(Object[] bindings) {
        long value = of.value(bindings);
        if (value != Fixed.UNKNOWN) {
            count++;
            if (fold == Fold.SUM || fold == Fold.MEAN) {
                sum = Math.addExact(sum, value);
            }
            highest = Math.max(highest, value);
            lowest = Math.min(lowest, value);
        }
        return false;
    }

    /** Over nothing the sum and the count are zero, and the others unknown. */
    long result() {
        if (count == 0) {
            return fold == Fold.SUM || fold == Fold.COUNT ? 0 : Fixed.UNKNOWN;
        }
        return switch (fold) {
            case SUM -> sum;
            case COUNT -> Fixed.of(count);
            case MEAN -> Fixed.dividedBy(sum, Fixed.of(count));
            case HIGHEST -> highest;
            case LOWEST -> lowest;
        };
    }
}
