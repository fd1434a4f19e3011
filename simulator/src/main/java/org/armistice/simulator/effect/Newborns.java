package org.armistice.simulator.effect;

import org.armistice.model.fact.Fact;
import org.armistice.model.fact.FactWriter;
import org.armistice.model.fact.Field;
import org.armistice.model.fact.RefField;
import org.armistice.model.fact.World;
import org.jspecify.annotations.Nullable;

/** Gives first values to facts that are proposed and not in the world yet. Everything else is settled. */
public final class Newborns {
    private final FactWriter writer;
    private final World world;

    public Newborns(World world) {
        this.world = world;
        this.writer = new FactWriter(world);
    }

    /** @throws IllegalArgumentException if the fact is in the world already */
    public void set(Fact fact, Field field, long value) {
        refuseKnown(fact);
        writer.set(fact, field, value);
    }

    /** @throws IllegalArgumentException if the fact is in the world already */
    public void set(Fact fact, RefField<?> field, @Nullable Fact target) {
        refuseKnown(fact);
        writer.set(fact, field, target);
    }

    private void refuseKnown(Fact fact) {
        if (world.find(fact.getId()).filter(known -> known == fact).isPresent()) {
            throw new IllegalArgumentException(fact + " is in the world already");
        }
    }
}
