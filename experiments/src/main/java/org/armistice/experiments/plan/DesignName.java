package org.armistice.experiments.plan;

import org.armistice.experiments.design.Design;
import org.armistice.experiments.draw.Factors;
import org.armistice.experiments.ensemble.Draws;
import org.armistice.experiments.whatif.Study;

/** How assumptions are drawn, by the names that people choose from. */
public enum DesignName {
    /** At random, from the seed of each run. */
    random,
    /** Evenly over each range, a hundred runs at a time (Latin hypercubes). */
    lhs,
    /** Evenly over all ranges together, by Sobol's sequence. */
    sobol,
    /** At random, two runs after one another alike, as what-ifs have them: what differs between the two is luck alone. */
    couples;

    /** @param firstSeed of the ensemble, by which points are scrambled */
    public Draws draws(Factors factors, long firstSeed) {
        int dimensions = factors.drawn().size();
        if (dimensions == 0) {
            return Draws.NONE;
        }
        if (this == couples) {
            return (run, seed) -> factors.draw(firstSeed + (run - 1) / Study.GROUP);
        }
        return this == random ? Draws.random(factors) : Draws.of(factors, Design.of(name(), dimensions, firstSeed));
    }
}
