package org.armistice.experiments.ensemble;

import java.util.Map;
import org.armistice.experiments.design.Design;
import org.armistice.experiments.draw.Factors;

/** Which values the assumptions have in each run of an ensemble that draws them. */
@FunctionalInterface
public interface Draws {
    /** Every run has the assumptions as they stand. */
    Draws NONE = (run, seed) -> Map.of();

    /**
     * The values of one run; the same whenever it is asked, from any thread.
     *
     * @param run 1 for the first
     * @param seed of the run
     * @return by ids of assumptions, in millionths of their base unit, in a stable order
     */
    Map<String, Long> of(int run, long seed);

    /**
     * At random, from the seed of each run: a seed draws the same in every ensemble, and whether another assumption is
     * drawn as well does not change what is drawn for the rest.
     */
    static Draws random(Factors factors) {
        return (run, seed) -> factors.draw(seed);
    }

    /** By a plan, whose first point is that of run 1. */
    static Draws of(Factors factors, Design design) {
        if (design.dimensions() != factors.drawn().size()) {
            throw new IllegalArgumentException(
                    design.dimensions() + " dimensions for " + factors.drawn().size() + " factors");
        }
        return (run, seed) -> factors.at(design.point(run - 1));
    }
}
