package org.armistice.experiments.hindcast.score;

/** A mean of scores, some of which count for more. */
public final class WeightedMean {
    private double sum;
    private double weights;
    private int count;

    /** @param weight at least 0; a score without weight does not count at all */
    public void add(double score, double weight) {
        sum += weight * score;
        weights += weight;
        count += weight > 0 ? 1 : 0;
    }

    /** {@code NaN} if nothing counts. */
    public double value() {
        return weights > 0 ? sum / weights : Double.NaN;
    }

    /** How many scores count. */
    public int count() {
        return count;
    }
}
