package org.armistice.model.fact;

import org.jspecify.annotations.Nullable;

/**
 * The one way to change facts. A scenario's start and the engine of effects hold one; few others do, and an
 * architecture test sees to it.
 */
public final class FactWriter {
    private final World world;

    public FactWriter(World world) {
        this.world = world;
    }

    public World world() {
        return world;
    }

    public <T extends Fact> T add(T fact) {
        world.add(fact);
        return fact;
    }

    public void remove(Fact fact) {
        world.remove(fact);
    }

    /** Writes a number, date, choice or flag. */
    public void set(Fact fact, Field field, long value) {
        if (field instanceof RefField<?> || field.owner != fact.type()) {
            throw new IllegalArgumentException("cannot write " + field + " of " + fact + " as a number");
        }
        fact.values[field.slot] = value;
    }

    /** Points a reference to a fact or to none. */
    public void set(Fact fact, RefField<?> field, @Nullable Fact target) {
        if (field.owner != fact.type() || (target != null && !field.target().isInstance(target))) {
            throw new IllegalArgumentException("cannot point " + field + " of " + fact + " to " + target);
        }
        world.point(fact, field, target);
    }

    /** Writes a value as {@link Fact#read} gives it, references by index. */
    public void setRaw(Fact fact, Field field, long value) {
        if (field instanceof RefField<?> ref) {
            set(fact, ref, value < 0 ? null : world.byIndex((int) value));
        } else {
            set(fact, field, value);
        }
    }

    /** Puts a fact back to what it was. */
    public void restore(FactSnapshot snapshot) {
        Fact fact = snapshot.fact();
        System.arraycopy(snapshot.values(), 0, fact.values, 0, fact.values.length);
        for (RefField<?> field : fact.type().refs()) {
            world.point(fact, field, snapshot.refs()[field.slot]);
        }
    }
}
