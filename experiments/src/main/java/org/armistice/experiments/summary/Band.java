package org.armistice.experiments.summary;

/**
 * How a figure is spread over runs, evening by evening.
 *
 * @param faction id, empty for a figure that is the same for all
 * @param figure its column in the table of days
 * @param mean [day - 1], NaN where nothing is known
 * @param quantiles [which of 5, 25, 50, 75 and 95 %][day - 1], NaN where nothing is known
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Band(String faction, String figure, double[] mean, double[][] quantiles) {}
