package org.armistice.rules.reference;

import org.armistice.model.quantity.Fixed;
import org.armistice.rules.typed.Condition.Fold;

/** The numbers of one total, folded in every way at once; unknown ones are left out. */
final class Tally {
    private long count;
    private long sum;
    private long highest = Fixed.UNKNOWN;
    private long lowest = Fixed.UNKNOWN;

    void add(long value) {
        if (value == Fixed.UNKNOWN) {
            return;
        }
        sum = Fixed.plus(sum, value);
        highest = count == 0 ? value : Math.max(highest, value);
        lowest = count == 0 ? value : Math.min(lowest, value);
        count++;
    }

    long result(Fold fold) {
        return switch (fold) {
            case SUM -> sum;
            case COUNT -> Fixed.of(count);
            case HIGHEST -> highest;
            case LOWEST -> lowest;
            case MEAN -> Fixed.dividedBy(sum, Fixed.of(count));
        };
    }
}
