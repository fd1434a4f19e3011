package org.armistice.benchmarks.slice.play;

import java.util.ArrayList;
import java.util.List;
import org.armistice.model.scenario.Scenario;
import org.armistice.rules.drools.DroolsRules;
import org.armistice.rules.language.Rulebooks;
import org.armistice.simulator.Simulation;

/**
 * A whole run under all rules, as its matcher was told of it.
 *
 * @param sum the {@link Digest} of what went off of the slice in it
 * @param count how often something did
 */
public record Recording(List<Step> steps, long sum, int count) {
    /** Plays a scenario with some seed, all of its days. */
    public static Recording of(Scenario scenario, Rulebooks.Checked checked, DroolsRules drools, long seed) {
        List<Recorder> recorders = new ArrayList<>();
        Simulation.of(scenario, checked, (rules, world) -> {
                    recorders.add(new Recorder(drools.matcher(world), world));
                    return recorders.get(0);
                })
                .seed(seed)
                .run();
        return recorders.get(0).recording();
    }

    /** A world as it was when the matcher was made, ready to be told all that came after. */
    public Replay ready() {
        return new Replay(steps);
    }
}
