package org.armistice.experiments.whatif;

import org.armistice.simulator.outcome.Difference;

/**
 * How an outcome differs between a base and a branch whose runs are paired by seed. Runs come in groups: those of one
 * group share what is assumed and differ in luck alone.
 *
 * @param runs how many pairs
 * @param base mean of the base
 * @param branch mean of the branch
 * @param halfWidth half of the 95 % interval of the mean difference, by the normal approximation, groups taken as wholes
 * @param unpaired half of the interval if base and branch had luck and assumptions of their own
 * @param higher share of pairs in which the branch is higher
 * @param lower share of pairs in which it is lower
 * @param byLuck standard deviation of the difference between runs that assume the same
 * @param byAssumptions standard deviation of the difference between assumptions, luck averaged out; NaN if all runs
 *     assume the same
 */
public record Contrast(
        int runs,
        double base,
        double branch,
        double halfWidth,
        double unpaired,
        double higher,
        double lower,
        double byLuck,
        double byAssumptions) {
    /** What is smaller than this share of the largest value is the rounding of additions, not a difference. */
    private static final double ROUNDING = 1e-10;

    /**
     * Compares two lists of equal length.
     *
     * @param groupSize how many runs after one another assume the same; 1 if all runs do
     */
    public static Contrast of(double[] base, double[] branch, int groupSize) {
        int n = base.length;
        if (n == 0 || branch.length != n || n % groupSize != 0) {
            throw new IllegalArgumentException(
                    n + " and " + branch.length + " runs cannot be paired in groups of " + groupSize);
        }
        double rounding = ROUNDING * Math.max(largest(base), largest(branch));
        double[] differences = new double[n];
        int higher = 0;
        int lower = 0;
        for (int i = 0; i < n; i++) {
            double difference = branch[i] - base[i];
            differences[i] = Math.abs(difference) > rounding ? difference : 0;
            higher += differences[i] > 0 ? 1 : 0;
            lower += differences[i] < 0 ? 1 : 0;
        }
        double within = groupSize == 1 ? variance(differences) : within(differences, groupSize);
        double[] means = means(differences, groupSize);
        double between = groupSize == 1 ? Double.NaN : Math.max(0, variance(means) - within / groupSize);
        double ofMean = variance(means) / means.length;
        double apart = (variance(means(base, groupSize)) + variance(means(branch, groupSize))) / means.length;
        return new Contrast(
                n,
                mean(base),
                mean(branch),
                Difference.NORMAL_95 * deviation(ofMean, rounding),
                Difference.NORMAL_95 * deviation(apart, rounding),
                higher / (double) n,
                lower / (double) n,
                deviation(within, rounding),
                deviation(between, rounding));
    }

    private static double deviation(double variance, double rounding) {
        double deviation = Math.sqrt(variance);
        return deviation <= rounding ? 0 : deviation;
    }

    private static double largest(double[] values) {
        double largest = 0;
        for (double value : values) {
            largest = Math.max(largest, Math.abs(value));
        }
        return largest;
    }

    /** The mean difference. */
    public double difference() {
        return branch - base;
    }

    /** Whether its interval lies on one side of zero. */
    public boolean isClear() {
        return differs() && Math.abs(difference()) > halfWidth;
    }

    /** Whether any pair differs. */
    public boolean differs() {
        return higher + lower > 0;
    }

    /** Share of pairs whose difference has the sign of the mean. */
    public double holds() {
        return difference() > 0 ? higher : difference() < 0 ? lower : 1 - higher - lower;
    }

    /** By which factor common luck narrows the interval; NaN if all pairs differ alike. */
    public double narrowing() {
        return halfWidth == 0 ? Double.NaN : unpaired / halfWidth;
    }

    /** Half of the 95 % interval of the mean difference that would remain if everybody agreed on the assumptions. */
    public double seedError() {
        return Difference.NORMAL_95 * byLuck / Math.sqrt(runs);
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    /** Infinite for a single value: it says nothing of the others. */
    private static double variance(double[] values) {
        double mean = mean(values);
        double squares = 0;
        for (double value : values) {
            squares += (value - mean) * (value - mean);
        }
        return values.length < 2 ? Double.POSITIVE_INFINITY : squares / (values.length - 1);
    }

    private static double[] means(double[] values, int groupSize) {
        double[] means = new double[values.length / groupSize];
        for (int i = 0; i < values.length; i++) {
            means[i / groupSize] += values[i] / groupSize;
        }
        return means;
    }

    private static double within(double[] values, int groupSize) {
        double[] means = means(values, groupSize);
        double squares = 0;
        for (int i = 0; i < values.length; i++) {
            double off = values[i] - means[i / groupSize];
            squares += off * off;
        }
        return squares / (values.length - means.length);
    }
}
