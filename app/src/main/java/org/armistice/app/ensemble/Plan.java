package org.armistice.app.ensemble;

import java.util.Map;
import org.armistice.experiments.draw.Factors;
import org.armistice.experiments.ensemble.Ensemble;
import org.armistice.simulator.Simulation;
import org.armistice.simulator.setup.Prepared;
import org.jspecify.annotations.Nullable;

/**
 * What is to be run.
 *
 * @param prepared what each run is played with
 * @param world what a manifest says of that
 * @param firstSeed of run 1
 * @param runs how many; with a stability, in each round
 * @param stability when there are enough; null if {@code runs} says how many
 */
record Plan(
        Prepared prepared,
        Map<String, @Nullable Object> world,
        Factors factors,
        Sampling sampling,
        Ensemble ensemble,
        long firstSeed,
        int runs,
        @Nullable Stability stability) {
    static Plan of(
            Prepared prepared,
            Simulation simulation,
            Factors factors,
            Sampling sampling,
            long firstSeed,
            int runs,
            @Nullable String untilStable) {
        Ensemble ensemble = new Ensemble(simulation, firstSeed, sampling.draws(factors, firstSeed));
        return new Plan(
                prepared,
                EnsembleManifest.world(prepared, ensemble.days()),
                factors,
                sampling,
                ensemble,
                firstSeed,
                runs,
                untilStable == null ? null : Stability.of(untilStable, ensemble.indicators()));
    }

    Map<String, @Nullable Object> manifest() {
        return EnsembleManifest.of(world, firstSeed, runs, stability, sampling, factors.drawn(), ensemble.indicators());
    }
}
