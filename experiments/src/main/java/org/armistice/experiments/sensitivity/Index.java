package org.armistice.experiments.sensitivity;

/**
 * An estimate of how much a factor matters, with its 95 % interval.
 *
 * @param name such as {@code mu*} or {@code S1}
 */
public record Index(String name, double value, double low, double high) {
    /** Whether the interval lies on one side of zero. */
    public boolean isClear() {
        return low > 0 || high < 0;
    }
}
