package org.armistice.experiments.whatif;

import java.util.Set;
import org.armistice.simulator.Simulation;
import org.armistice.simulator.outcome.Pairing;

/**
 * Another way in which things might go.
 *
 * @param name short
 * @param title as people call it
 * @param question that it is to answer, or empty
 * @param suspects keys of the rules that are known to differ from the base
 */
public record Branch(String name, String title, String question, Simulation simulation, Set<String> suspects) {
    public Branch {
        suspects = Set.copyOf(suspects);
    }

    Pairing.Branch pairing() {
        return new Pairing.Branch(simulation, suspects);
    }
}
