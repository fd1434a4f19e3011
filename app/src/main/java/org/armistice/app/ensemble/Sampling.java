package org.armistice.app.ensemble;

import org.armistice.experiments.draw.Factors;
import org.armistice.experiments.ensemble.Draws;

/** How assumptions are drawn. */
enum Sampling {
    /** At random, from the seed of each run. */
    random {
        @Override
        Draws draws(Factors factors, int runs, boolean growing) {
            return Draws.random(factors);
        }
    };

    /**
     * @param runs how many
     * @param growing whether as many again may be added
     * @throws org.armistice.model.problem.BadInput if the plan cannot grow
     */
    abstract Draws draws(Factors factors, int runs, boolean growing);
}
