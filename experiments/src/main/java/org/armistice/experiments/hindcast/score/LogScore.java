package org.armistice.experiments.hindcast.score;

/**
 * Minus the natural logarithm of the probability that was given to what happened: 0 is perfect, and to be certain and
 * wrong costs 5.3. Source: Good (1952).
 */
public final class LogScore {
    /** No probability counts as less than this, nor as more than one less this; for every forecast alike. */
    public static final double FLOOR = 0.005;

    private LogScore() {}

    /** @param probability that was given to what happened, in [0, 1] */
    public static double of(double probability) {
        double p = Math.max(FLOOR, Math.min(1 - FLOOR, Probability.checked(probability)));
        return -Math.log(p);
    }

    /** @param probability that it happens, in [0, 1] */
    public static double of(double probability, boolean happened) {
        return of(happened ? probability : 1 - probability);
    }
}
