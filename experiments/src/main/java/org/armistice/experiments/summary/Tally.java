package org.armistice.experiments.summary;

import java.util.Arrays;
import org.armistice.simulator.outcome.Indicator;
import org.armistice.simulator.outcome.Indicator.Scale;

/**
 * Sums up one outcome from its values in ascending order, each with the number of runs that have it. The order is that of
 * the values, so that rounding does not depend on that of the runs.
 */
final class Tally {
    private final Indicator indicator;
    private final int days;
    private final long all;
    private final double[] quantiles = new double[Spread.SHARES.length];
    private double least = Double.NaN;
    private double most = Double.NaN;
    private long runs;
    private long count;
    private double mean;
    private double squares;

    /**
     * @param days of a run
     * @param all how many runs there are
     */
    Tally(Indicator indicator, int days, long all) {
        this.indicator = indicator;
        this.days = days;
        this.all = all;
        Arrays.fill(quantiles, Double.NaN);
    }

    /** @param times how many runs have the value, which is greater than that of the last call */
    void add(double value, long times) {
        if (runs == 0) {
            least = value;
        }
        most = value;
        for (int i = 0; i < quantiles.length; i++) {
            // The first value that brings the runs to the share.
            long needed = Math.max(1, (long) Math.ceil(Spread.SHARES[i] * all));
            if (runs < needed && runs + times >= needed) {
                quantiles[i] = value;
            }
        }
        // Welford's recurrence for many equal values at once.
        double off = value - mean;
        runs += times;
        mean += off * times / runs;
        squares += off * (value - mean) * times;
        boolean counts = indicator.scale() == Scale.DAY ? value <= days : value != 0;
        count += counts ? times : 0;
    }

    OutcomeSummary summary() {
        return new OutcomeSummary(
                indicator,
                runs,
                count,
                runs == 0 ? Double.NaN : mean,
                runs < 2 ? 0 : Math.sqrt(squares / (runs - 1)),
                new Spread(least, quantiles[0], quantiles[1], quantiles[2], quantiles[3], quantiles[4], most));
    }
}
