package org.armistice.benchmarks;

import org.armistice.model.scenario.Scenario;
import org.armistice.rules.language.Rulebooks;
import org.armistice.simulator.Run;
import org.armistice.simulator.Simulation;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Warmup;

/** A whole run of Libya: 180 days, nothing written, no event put into words. */
@Warmup(iterations = 5, time = 4)
@Measurement(iterations = 5, time = 4)
public class RunBenchmark extends Timing {
    private final Scenario scenario = Libya.read();
    private final Simulation simulation = Simulation.of(scenario, Rulebooks.of(scenario));

    /** Everything of {@link #run} but the matching: no rule ever holds, so processes alone change the world. */
    private final Simulation withoutRules =
            Simulation.of(scenario, Rulebooks.of(scenario).check(), (rules, world) -> new NothingHolds());

    @Benchmark
    public Run run() {
        return simulation.run();
    }

    @Benchmark
    public Run runWithoutRules() {
        return withoutRules.run();
    }
}
