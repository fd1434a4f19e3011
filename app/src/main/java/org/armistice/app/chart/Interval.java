package org.armistice.app.chart;

/**
 * An estimate with what it may be mistaken by.
 *
 * @param low lower end of the interval; NaN if none is known
 * @param high upper end of the interval; NaN if none is known
 */
public record Interval(double value, double low, double high) {
    /** An estimate without an interval. */
    public static Interval exactly(double value) {
        return new Interval(value, Double.NaN, Double.NaN);
    }

    /** An estimate give or take; without an interval where too few runs tell of one. */
    public static Interval around(double value, double halfWidth) {
        return Double.isInfinite(halfWidth)
                ? exactly(value)
                : new Interval(value, value - halfWidth, value + halfWidth);
    }

    boolean isOpen() {
        return Double.isNaN(low) || Double.isNaN(high);
    }

    /** Whether all of it lies on one side of nothing. */
    public boolean isClear() {
        return !isOpen() && (low > 0 || high < 0);
    }

    double least() {
        return isOpen() ? value : Math.min(value, low);
    }

    double most() {
        return isOpen() ? value : Math.max(value, high);
    }
}
