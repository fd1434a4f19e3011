package org.armistice.experiments.ensemble;

import java.util.Map;

/** Which values the assumptions have in each run of an ensemble that draws them. */
@FunctionalInterface
public interface Draws {
    /** Every run has the assumptions as they stand. */
    Draws NONE = run -> Map.of();

    /**
     * The values of one run; the same whenever it is asked, from any thread.
     *
     * @param run 1 for the first
     * @return by ids of assumptions, in millionths of their base unit, in a stable order
     */
    Map<String, Long> of(int run);
}
