package org.armistice.simulator.outcome;

/**
 * How an outcome differs between two ways of running a scenario, each seed being compared with itself.
 *
 * @param runs how many pairs
 * @param base mean of the one
 * @param branch mean of the other
 * @param halfWidth half of the 95 % interval of the mean difference, by the normal approximation
 * @param parted share of pairs that differ at all
 */
public record Difference(int runs, double base, double branch, double halfWidth, double parted) {
    /** So many standard errors on either side make a 95 % interval of a mean over many runs. */
    public static final double NORMAL_95 = 1.959964;

    /** Compares two lists of equal length, seed by seed. */
    public static Difference of(double[] base, double[] branch) {
        int n = base.length;
        if (n == 0 || branch.length != n) {
            throw new IllegalArgumentException(n + " and " + branch.length + " runs cannot be paired");
        }
        double sum = 0;
        double baseSum = 0;
        int differ = 0;
        for (int i = 0; i < n; i++) {
            baseSum += base[i];
            sum += branch[i] - base[i];
            differ += branch[i] != base[i] ? 1 : 0;
        }
        double mean = sum / n;
        double squares = 0;
        for (int i = 0; i < n; i++) {
            double off = branch[i] - base[i] - mean;
            squares += off * off;
        }
        double error = n < 2 ? Double.POSITIVE_INFINITY : Math.sqrt(squares / (n - 1) / n);
        return new Difference(n, baseSum / n, baseSum / n + mean, NORMAL_95 * error, differ / (double) n);
    }

    public double mean() {
        return branch - base;
    }

    /** Whether the interval of the mean difference lies on one side of zero. */
    public boolean isClear() {
        return Math.abs(mean()) > halfWidth;
    }
}
