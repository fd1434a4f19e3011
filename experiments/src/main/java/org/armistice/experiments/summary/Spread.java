package org.armistice.experiments.summary;

/**
 * How a number is spread over runs. A quantile is the least number of a run that so many per cent of the runs do not
 * exceed.
 */
public record Spread(double least, double p5, double p25, double median, double p75, double p95, double most) {
    static final double[] SHARES = {0.05, 0.25, 0.5, 0.75, 0.95};
}
