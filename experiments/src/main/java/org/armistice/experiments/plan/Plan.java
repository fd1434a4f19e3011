package org.armistice.experiments.plan;

import java.util.Map;
import org.armistice.experiments.draw.Factors;
import org.armistice.experiments.ensemble.Ensemble;
import org.armistice.simulator.Simulation;
import org.armistice.simulator.outcome.Gauges;
import org.armistice.simulator.setup.NamedOutcomes;
import org.armistice.simulator.setup.Prepared;
import org.jspecify.annotations.Nullable;

/**
 * What is to be run.
 *
 * @param prepared what each run is played with
 * @param world what a manifest says of that
 * @param named outcomes of the scenario
 * @param firstSeed of run 1
 * @param runs how many; with a stability, in each round
 * @param stability when there are enough; null if {@code runs} says how many
 */
public record Plan(
        Prepared prepared,
        Map<String, @Nullable Object> world,
        Factors factors,
        DesignName design,
        Ensemble ensemble,
        NamedOutcomes named,
        long firstSeed,
        int runs,
        @Nullable Stability stability) {
    public static Plan of(
            Prepared prepared, Simulation simulation, Factors factors, DesignName design, long firstSeed, int runs) {
        NamedOutcomes named =
                NamedOutcomes.of(prepared.scenario(), prepared.checked().questions());
        Gauges gauges = named.gauges(prepared.scenario().createWorld());
        Ensemble ensemble = new Ensemble(simulation, gauges, firstSeed, design.draws(factors, firstSeed));
        return new Plan(
                prepared,
                EnsembleManifest.world(prepared, ensemble.days()),
                factors,
                design,
                ensemble,
                named,
                firstSeed,
                runs,
                null);
    }

    /** The same, but until an interval is as narrow as this. */
    public Plan until(Stability enough) {
        return new Plan(prepared, world, factors, design, ensemble, named, firstSeed, runs, enough);
    }

    public Map<String, @Nullable Object> manifest() {
        return EnsembleManifest.of(
                world, firstSeed, runs, stability, design, factors.drawn(), named, ensemble.indicators());
    }
}
