package org.armistice.experiments.plan;

import org.armistice.experiments.design.Design;
import org.armistice.experiments.draw.Factors;
import org.armistice.experiments.ensemble.Draws;

/** How assumptions are drawn. */
public enum Sampling {
    /** At random, from the seed of each run. */
    random,
    /** Evenly over each range, a hundred runs at a time (Latin hypercubes). */
    lhs,
    /** Evenly over all ranges together, by Sobol's sequence. */
    sobol;

    /** @param firstSeed of the ensemble, by which points are scrambled */
    public Draws draws(Factors factors, long firstSeed) {
        int dimensions = factors.drawn().size();
        if (dimensions == 0) {
            return Draws.NONE;
        }
        return this == random ? Draws.random(factors) : Draws.of(factors, Design.of(name(), dimensions, firstSeed));
    }
}
