package org.armistice.rules.drools;

import java.util.List;
import org.armistice.model.fact.Fact;
import org.armistice.model.fact.World;
import org.armistice.rules.query.Judge;

/** A gate with the facts that are its parameters. */
final class Gatekeeper {
    private final Facet.Gate gate;
    private final Judge test;
    private final Object[] bindings;
    private final long reads;
    private boolean complete;

    Gatekeeper(Facet.Gate gate, World world) {
        this.gate = gate;
        this.test = Judge.of(gate.test());
        this.bindings = new Object[gate.parameters().size() + 1];
        this.reads = Intake.bits(gate.fields());
        bind(world);
    }

    /** Looks up the parameters. */
    void bind(World world) {
        complete = true;
        for (int i = 1; i < bindings.length; i++) {
            Fact parameter = world.find(gate.parameters().get(i - 1)).orElse(null);
            complete &= parameter != null;
            bindings[i] = parameter;
        }
    }

    List<String> parameters() {
        return gate.parameters();
    }

    /** Bits of the fields of the fact that it reads. */
    long reads() {
        return reads;
    }

    boolean admits(Fact fact) {
        bindings[0] = fact;
        return complete && test.holds(bindings);
    }
}
