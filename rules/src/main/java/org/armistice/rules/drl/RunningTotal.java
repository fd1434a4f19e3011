package org.armistice.rules.drl;

import java.io.Serializable;
import java.util.TreeMap;
import org.armistice.model.quantity.Fixed;
import org.armistice.rules.typed.Condition.Fold;

/**
 * Folds numbers that come and go: exactly, whatever the order. Unknown numbers are left out. Over nothing the sum and
 * the count are zero, and the others unknown.
 */
public final class RunningTotal implements Serializable {
    private static final long serialVersionUID = 1;

    private final Fold fold;
    private final TreeMap<Long, Integer> bag = new TreeMap<>();
    private long sum;
    private long count;

    public RunningTotal(Fold fold) {
        this.fold = fold;
    }

    /** Back to nothing. */
    public void clear() {
        sum = 0;
        count = 0;
        bag.clear();
    }

    public void add(long value) {
        change(value, 1);
    }

    /** Takes out what was added before. */
    public void remove(long value) {
        change(value, -1);
    }

    private void change(long value, int sign) {
        if (value == Fixed.UNKNOWN) {
            return;
        }
        count += sign;
        if (fold == Fold.SUM || fold == Fold.MEAN) {
            sum = Math.addExact(sum, sign * value);
        } else if (fold != Fold.COUNT) {
            bag.merge(value, sign, (a, b) -> a + b == 0 ? null : a + b);
        }
    }

    public long result() {
        return switch (fold) {
            case SUM -> sum;
            case COUNT -> Fixed.of(count);
            case MEAN -> count == 0 ? Fixed.UNKNOWN : Fixed.dividedBy(sum, Fixed.of(count));
            case HIGHEST -> bag.isEmpty() ? Fixed.UNKNOWN : bag.lastKey();
            case LOWEST -> bag.isEmpty() ? Fixed.UNKNOWN : bag.firstKey();
        };
    }
}
