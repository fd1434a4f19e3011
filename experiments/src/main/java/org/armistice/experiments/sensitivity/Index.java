package org.armistice.experiments.sensitivity;

/**
 * An estimate of how much a factor matters, with its 95 % interval.
 *
 * @param name such as {@code mu*} or {@code S1}
 */
public record Index(String name, double value, double low, double high) {
    /** What sums of fractions may be off by, of the larger bound. */
    private static final double ROUNDING = 1e-9;

    /** Whether the interval lies on one side of zero. */
    public boolean isClear() {
        double nothing = ROUNDING * Math.max(Math.abs(low), Math.abs(high));
        return low > nothing || high < -nothing;
    }
}
