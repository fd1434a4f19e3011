package org.armistice.workbench.run;

import java.util.List;
import org.armistice.model.problem.BadInput;
import org.armistice.model.scenario.Scenario;
import org.armistice.simulator.folder.RunInputs;
import org.armistice.simulator.outcome.Variation;
import org.armistice.simulator.setup.Change;
import org.armistice.simulator.setup.Prepared;
import org.armistice.simulator.setup.Setup;
import org.armistice.workbench.intervention.Interventions;
import org.armistice.workbench.kept.Latest;
import org.armistice.workbench.scenario.Shelf;

/** Reads what runs need, and keeps the last few: to read a scenario with its rulebooks takes longer than to play it. */
public final class Preparing {
    private static final int MOST_KEPT = 6;

    private final Shelf shelf;
    private final Interventions interventions;
    private final Latest<Key, Prepared> kept = new Latest<>(MOST_KEPT);

    private record Key(String scenario, String stamp, List<Change> changes, Variation variation) {}

    public Preparing(Shelf shelf, Interventions interventions) {
        this.shelf = shelf;
        this.interventions = interventions;
    }

    /** @throws org.armistice.model.problem.BadInput with all that is wrong */
    public Prepared prepare(Order order) {
        Scenario scenario = shelf.scenario(order.scenarioName());
        order.check(interventions.names(scenario));
        return prepare(order.scenarioName(), order.changes(), interventions.located(order.variation(), scenario));
    }

    /**
     * What a run that is kept was made from, as it is now.
     *
     * @throws org.armistice.model.problem.BadInput if something is not there any more
     */
    public Prepared prepare(RunInputs inputs) {
        Variation variation = new Variation(List.copyOf(inputs.whatIfs().keySet()), inputs.without());
        Scenario scenario = shelf.scenario(inputs.scenario());
        return prepare(inputs.scenario(), inputs.changes(), interventions.located(variation, scenario));
    }

    /** Reads a scenario as it stands before anybody asks; one that cannot be read is passed over. */
    public void warmUp(String scenario) {
        try {
            prepare(scenario, List.of(), Variation.NONE);
        } catch (BadInput e) {
            // Whoever opens it is told what is wrong.
        }
    }

    private Prepared prepare(String scenario, List<Change> changes, Variation variation) {
        Key key = new Key(scenario, shelf.stamp(scenario), changes, variation);
        return kept.get(key, () -> Setup.read(shelf.get(scenario), changes, List.of(), variation));
    }
}
