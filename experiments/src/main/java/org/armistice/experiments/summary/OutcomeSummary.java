package org.armistice.experiments.summary;

import org.armistice.simulator.outcome.Indicator;
import org.armistice.simulator.outcome.Indicator.Scale;

/**
 * An outcome over all finished runs.
 *
 * @param runs that were finished
 * @param count of a share or a day, runs in which it was so or the day came at all; else runs in which it is not zero
 * @param mean of a day, with the day after the last for never
 * @param deviation standard deviation of a single run
 */
public record OutcomeSummary(Indicator indicator, long runs, long count, double mean, double deviation, Spread spread) {
    /** Whether the interval is of the share of runs, not of the mean. */
    public boolean isShare() {
        return indicator.scale() == Scale.SHARE || indicator.scale() == Scale.DAY;
    }

    /** The share of runs, or the mean. */
    public double estimate() {
        return isShare() ? share() : mean;
    }

    /** Of {@link #estimate}. */
    public Interval interval() {
        return isShare() ? Interval.ofShare(count, runs) : Interval.ofMean(mean, deviation, runs);
    }

    private double share() {
        return runs == 0 ? 0 : count / (double) runs;
    }
}
