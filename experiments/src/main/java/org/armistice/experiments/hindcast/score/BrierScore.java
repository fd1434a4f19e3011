package org.armistice.experiments.hindcast.score;

import java.util.Map;

/**
 * The squared distance of a forecast from what was observed: 0 is perfect, 1 is certain and wrong. Source: Brier (1950).
 */
public final class BrierScore {
    private BrierScore() {}

    /**
     * Of something that happens or does not.
     *
     * @param probability that it happens, in [0, 1]
     */
    public static double of(double probability, boolean happened) {
        double off = Probability.checked(probability) - (happened ? 1 : 0);
        return off * off;
    }

    /**
     * Of one outcome out of several: half the sum of squares, so that with two outcomes it is the score above.
     *
     * @param shares by outcome, summing to 1; an outcome that is left out has none
     */
    public static double of(Map<String, Double> shares, String observed) {
        double sum = 0;
        for (Map.Entry<String, Double> share : shares.entrySet()) {
            sum += of(share.getValue(), share.getKey().equals(observed));
        }
        return (shares.containsKey(observed) ? sum : sum + 1) / 2;
    }
}
