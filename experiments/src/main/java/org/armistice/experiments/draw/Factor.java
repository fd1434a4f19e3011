package org.armistice.experiments.draw;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.armistice.model.problem.Position;
import org.armistice.model.quantity.Distribution;
import org.armistice.model.quantity.Fixed;
import org.armistice.model.quantity.Range;
import org.armistice.model.quantity.Unit;
import org.jspecify.annotations.Nullable;

/**
 * A number that might as well be another: an assumption of a scenario or a parameter of a rulebook.
 *
 * @param id of the fact that holds it, such as {@code scenario.brigade-size} or {@code supply.patience}
 * @param path by which a change names it, such as {@code brigade-size} or {@code supply.patience}
 * @param meaning one line
 * @param unit in which it is shown
 * @param value as given, in base units
 * @param range both ends included, in base units
 * @param distribution how it is drawn; null if it is not
 * @param grounds why it is as given
 * @param grade from A, measured here, to E, a guess; a blank if it gives no grounds
 * @param position where it is declared
 */
public record Factor(
        String id,
        String path,
        String meaning,
        Unit unit,
        long value,
        Range range,
        @Nullable Distribution distribution,
        String grounds,
        char grade,
        Position position) {
    /** A drawn value has as many digits as somebody would write, so that a change can name it exactly. */
    private static final MathContext DIGITS = new MathContext(4, RoundingMode.HALF_EVEN);

    Factor with(@Nullable Distribution newDistribution) {
        return new Factor(id, path, meaning, unit, value, range, newDistribution, grounds, grade, position);
    }

    /**
     * The value at a share of its distribution, with four digits in its unit.
     *
     * @param share at least 0 and below 1
     * @throws IllegalStateException if it has none
     */
    public long at(double share) {
        if (distribution == null) {
            throw new IllegalStateException(id + " is not drawn");
        }
        return rounded(distribution.at(share), distribution.range());
    }

    /** The value at a share of its range, with four digits in its unit. */
    public long within(double share) {
        return rounded(new Distribution.Uniform(range).at(share), range);
    }

    /** Whether it can be anything but what it is. */
    public boolean isUncertain() {
        return range.least() < range.most();
    }

    private long rounded(long base, Range limits) {
        BigDecimal inUnit = BigDecimal.valueOf(base)
                .divide(BigDecimal.valueOf(unit.factor()), MathContext.DECIMAL64)
                .round(DIGITS)
                .setScale(6, RoundingMode.HALF_EVEN);
        return limits.clamp(unit.toBase(inUnit.movePointRight(6).longValueExact()));
    }

    /** A value as a change would write it. */
    public String text(long base) {
        return base == Fixed.UNKNOWN ? "unknown" : unit.format(base);
    }
}
