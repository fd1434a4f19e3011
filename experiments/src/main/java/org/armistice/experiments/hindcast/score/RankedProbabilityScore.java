package org.armistice.experiments.hindcast.score;

/**
 * For classes in order, from least to most: the squared distance of cumulated shares from what was observed, divided by
 * the number of steps between the classes, so that 0 is perfect and 1 is certain and as wrong as can be. Source: Epstein (1969).
 */
public final class RankedProbabilityScore {
    private RankedProbabilityScore() {}

    /**
     * @param shares of each class, at least two, summing to 1
     * @param observed the class that came, from 0
     */
    public static double of(double[] shares, int observed) {
        if (shares.length < 2 || observed < 0 || observed >= shares.length) {
            throw new IllegalArgumentException("class " + observed + " of " + shares.length);
        }
        double score = 0;
        double below = 0;
        for (int k = 0; k < shares.length - 1; k++) {
            below += Probability.checked(shares[k]);
            double off = below - (k >= observed ? 1 : 0);
            score += off * off;
        }
        return score / (shares.length - 1);
    }
}
