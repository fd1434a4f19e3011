package org.armistice.rules.evidence;

import java.util.ArrayList;
import java.util.List;
import org.armistice.model.fact.Fact;
import org.armistice.model.fact.RefField;
import org.armistice.model.quantity.Fixed;
import org.armistice.rules.typed.Expression;
import org.armistice.rules.typed.Test;

/**
 * A test that did not hold, with the values that it saw.
 *
 * @param test one comparison; anything else only if it compares no values
 * @param left the left value, or the index of the first fact
 * @param right the right value, or the index of the second fact
 * @param bindings the facts that it speaks of
 */
public record Gap(Test test, long left, long right, Object[] bindings) {
    /** What tests of choices and flags, which have no distance, count for. */
    private static final double STEP = 1;

    /** References count for more: what a fact is at or belongs to changes less easily than how it is. */
    private static final double ELSEWHERE = 2;

    private static final double OF_ANOTHER = 4;

    /** What is wrong with a test that does not hold; of several possibilities the nearest. */
    static List<Gap> of(Test test, Object[] bindings) {
        if (test instanceof Test.Comparison comparison) {
            return List.of(new Gap(
                    test, comparison.left().value(bindings), comparison.right().value(bindings), bindings));
        }
        if (test instanceof Test.AllOf all) {
            List<Gap> gaps = new ArrayList<>();
            for (Test one : all.tests()) {
                if (!one.holds(bindings)) {
                    gaps.addAll(of(one, bindings));
                }
            }
            return gaps;
        }
        if (test instanceof Test.AnyOf any) {
            List<Gap> nearest = List.of();
            for (Test one : any.tests()) {
                List<Gap> gaps = of(one, bindings);
                if (nearest.isEmpty() || width(gaps) < width(nearest)) {
                    nearest = gaps;
                }
            }
            return nearest;
        }
        if (test instanceof Test.Before before) {
            return List.of(new Gap(
                    test,
                    ((Fact) bindings[before.first()]).index(),
                    ((Fact) bindings[before.second()]).index(),
                    bindings));
        }
        return List.of(new Gap(test, 0, 0, bindings));
    }

    /** Whether it only follows from another: that the most of none is unknown, and that nothing is as much. */
    public boolean isAboutNothing() {
        return test instanceof Test.Comparison comparison
                && (comparison.left() instanceof Expression.SlotValue && left == Fixed.UNKNOWN
                        || comparison.right() instanceof Expression.SlotValue && right == Fixed.UNKNOWN);
    }

    static double width(List<Gap> gaps) {
        double sum = 0;
        for (Gap gap : gaps) {
            sum += gap.width();
        }
        return sum;
    }

    /**
     * How far it was from holding: for an order of known numbers their difference as a share of the larger, at most 1; for
     * all else a fixed measure.
     */
    public double width() {
        if (!(test instanceof Test.Comparison comparison)) {
            return STEP;
        }
        if (comparison.left() instanceof Expression.FieldValue read && read.field() instanceof RefField<?> ref) {
            return ref.owner().of().filter(of -> of == ref).isPresent() ? OF_ANOTHER : ELSEWHERE;
        }
        boolean equality = comparison.comparator() == Test.Comparator.EQUAL
                || comparison.comparator() == Test.Comparator.NOT_EQUAL;
        if (equality || left == Fixed.UNKNOWN || right == Fixed.UNKNOWN) {
            return STEP;
        }
        double size = Math.max(Math.abs((double) left), Math.abs((double) right));
        return size == 0 ? 0 : Math.min(1, Math.abs((double) left - right) / size);
    }
}
