package org.armistice.experiments.hindcast.score;

/** Checks probabilities. */
final class Probability {
    private static final double ROUNDING = 1e-9;

    private Probability() {}

    /** In [0, 1], what rounding has carried outside put back. */
    static double checked(double probability) {
        if (!(probability >= -ROUNDING && probability <= 1 + ROUNDING)) {
            throw new IllegalArgumentException(probability + " is no probability");
        }
        return Math.max(0, Math.min(1, probability));
    }
}
