package org.armistice.experiments.summary;

import org.hipparchus.distribution.continuous.TDistribution;

/**
 * What many other ensembles of the same size would find, 95 of 100 times: how far chance alone may have moved a number.
 * It says nothing of how right the model is.
 *
 * @param low not greater than high
 */
public record Interval(double low, double high) {
    private static final double NORMAL_95 = 1.959963984540054;

    public double width() {
        return high - low;
    }

    /**
     * Of a share, by Wilson's score (Wilson 1927), which holds for shares near 0 and 1 as well.
     *
     * @param count of runs, not greater than {@code runs}
     */
    public static Interval ofShare(long count, long runs) {
        if (runs == 0) {
            return new Interval(0, 1);
        }
        double share = count / (double) runs;
        double z2 = NORMAL_95 * NORMAL_95;
        double middle = (share + z2 / (2.0 * runs)) / (1 + z2 / runs);
        double half =
                NORMAL_95 / (1 + z2 / runs) * Math.sqrt(share * (1 - share) / runs + z2 / (4.0 * runs * (double) runs));
        // At the ends the two terms are equal, and only rounding keeps them apart.
        return new Interval(count == 0 ? 0 : middle - half, count == runs ? 1 : middle + half);
    }

    /**
     * Of a mean, by Student's t.
     *
     * @param deviation standard deviation of a single run
     */
    public static Interval ofMean(double mean, double deviation, long runs) {
        if (runs < 2) {
            return new Interval(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
        }
        double half = new TDistribution(runs - 1.0).inverseCumulativeProbability(0.975)
                * deviation
                / Math.sqrt((double) runs);
        return new Interval(mean - half, mean + half);
    }
}
