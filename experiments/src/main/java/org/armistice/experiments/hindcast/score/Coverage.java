package org.armistice.experiments.hindcast.score;

import java.util.Arrays;

/** Whether an observation lies in the middle of an ensemble. Over many forecasts that should be so as often as is said. */
public final class Coverage {
    private Coverage() {}

    /**
     * Whether it lies in the central interval, ends included.
     *
     * @param members at least one, in any order
     * @param share of the ensemble that the interval holds, in (0, 1)
     */
    public static boolean of(double[] members, double observed, double share) {
        return observed >= quantile(members, (1 - share) / 2) && observed <= quantile(members, (1 + share) / 2);
    }

    /** A quantile, on the line between the two members next to it. */
    public static double quantile(double[] members, double share) {
        double[] sorted = members.clone();
        Arrays.sort(sorted);
        double at = share * (sorted.length - 1);
        int below = (int) Math.floor(at);
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
    }
}
