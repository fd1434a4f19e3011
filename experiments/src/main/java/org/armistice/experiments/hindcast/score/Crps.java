package org.armistice.experiments.hindcast.score;

import java.util.Arrays;

/**
 * The continuous ranked probability score: the area between the step of what was observed and the distribution that was
 * forecast, squared. It has the unit of what is forecast, is 0 for certainty that is right, and for a forecast of one
 * value it is the distance. Source: Gneiting and Raftery (2007).
 */
public final class Crps {
    private Crps() {}

    /**
     * Of an ensemble, whose members are equally likely: the mean distance of a member from the observation, less half the
     * mean distance of two members.
     *
     * @param members at least one, finite, in any order
     */
    public static double of(double[] members, double observed) {
        int n = members.length;
        if (n == 0) {
            throw new IllegalArgumentException("an ensemble without members");
        }
        double[] sorted = members.clone();
        Arrays.sort(sorted);
        double distance = 0;
        double spread = 0;
        for (int i = 0; i < n; i++) {
            distance += Math.abs(sorted[i] - observed);
            spread += (2.0 * i + 1 - n) * sorted[i];
        }
        return distance / n - spread / ((double) n * n);
    }

    /**
     * Of times that are known only up to a limit, the end of the runs or of the observation. The area is taken from 0 to the
     * limit and no further, which is the same as to move all that lies beyond to the limit. So a forecast is neither
     * praised nor blamed for what nobody could see, and an observation that had not come by the limit counts as having come
     * after it, not as unknown.
     *
     * @param members times; infinite where it never came
     * @param observed infinite if it had not come
     * @param limit the last time at which both are known, not negative
     */
    public static double censored(double[] members, double observed, double limit) {
        double[] known = Arrays.stream(members).map(m -> Math.min(m, limit)).toArray();
        return of(known, Math.min(observed, limit));
    }

    /**
     * Of a count.
     *
     * @param probabilities of 0, 1, 2 and so on, summing to 1
     * @param observed how many there were, not negative
     */
    public static double ofCount(double[] probabilities, int observed) {
        double score = 0;
        double below = 0;
        for (int k = 0; k < Math.max(probabilities.length, observed); k++) {
            below += k < probabilities.length ? probabilities[k] : 0;
            double off = below - (k >= observed ? 1 : 0);
            score += off * off;
        }
        return score;
    }

    /**
     * Of a waiting time with a constant hazard, known up to a limit: the area, worked out.
     *
     * @param hazard a day, at least 0
     * @param observed days; infinite if it had not come
     * @param limit the last day on which that is known
     */
    public static double ofWaiting(double hazard, double observed, double limit) {
        double until = Math.min(observed, limit);
        if (hazard == 0) {
            return limit - until;
        }
        // before it came: (1 - e^-ht)^2; afterwards: e^-2ht
        double before = until
                - 2 * (1 - Math.exp(-hazard * until)) / hazard
                + (1 - Math.exp(-2 * hazard * until)) / (2 * hazard);
        double after = (Math.exp(-2 * hazard * until) - Math.exp(-2 * hazard * limit)) / (2 * hazard);
        return before + after;
    }
}
