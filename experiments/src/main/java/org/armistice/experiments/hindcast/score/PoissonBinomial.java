package org.armistice.experiments.hindcast.score;

/** How many of some things happen that do not depend on each other. */
public final class PoissonBinomial {
    private PoissonBinomial() {}

    /**
     * The probabilities of none, one, two and so on.
     *
     * @param probabilities of each thing
     * @return one more than there are things, summing to 1
     */
    public static double[] of(double[] probabilities) {
        double[] counts = new double[probabilities.length + 1];
        counts[0] = 1;
        for (int i = 0; i < probabilities.length; i++) {
            double p = Probability.checked(probabilities[i]);
            for (int k = i + 1; k >= 0; k--) {
                counts[k] = counts[k] * (1 - p) + (k > 0 ? counts[k - 1] * p : 0);
            }
        }
        return counts;
    }
}
