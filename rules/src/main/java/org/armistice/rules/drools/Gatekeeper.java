package org.armistice.rules.drools;

import org.armistice.model.fact.Fact;
import org.armistice.model.fact.Field;
import org.armistice.model.fact.World;
import org.armistice.model.quantity.Fixed;
import org.armistice.rules.query.Reads;
import org.armistice.rules.typed.Test;
import org.jspecify.annotations.Nullable;

/**
 * A gate with the facts that are its parameters. Where a field is compared with something that the parameters alone say,
 * that is worked out once.
 */
final class Gatekeeper {
    private final GatePlan gate;
    private final Object[] bindings;
    private final @Nullable Field field;
    private final Test.@Nullable Comparison comparison;
    private boolean complete;
    private long limit;
    /** No fact that has been asked has a value between these two, nor has one since, unless it is one of the two. */
    private long below;

    private long above;

    Gatekeeper(GatePlan gate, World world) {
        this.gate = gate;
        this.bindings = new Object[gate.parameters().size() + 1];
        this.field = gate.field();
        this.comparison = gate.comparison();
        bind(world);
        forget();
    }

    private void bind(World world) {
        complete = true;
        for (int i = 1; i < bindings.length; i++) {
            if (!(bindings[i] instanceof Fact known && world.contains(known))) {
                bindings[i] = world.find(gate.parameters().get(i - 1)).orElse(null);
            }
            complete &= bindings[i] != null;
        }
        limit = complete && comparison != null ? comparison.right().value(bindings) : 0;
    }

    /**
     * Looks up the parameters, when one has changed.
     *
     * @return whether facts may pass that did not before, or the other way round; if so, all are to be asked anew
     */
    boolean rebind(World world) {
        long before = limit;
        boolean was = complete;
        bind(world);
        if (field != null && was && complete && below < before && before < above && below < limit && limit < above) {
            return false;
        }
        forget();
        return true;
    }

    private void forget() {
        below = Fixed.UNKNOWN;
        above = Long.MAX_VALUE;
    }

    private boolean compares(long value, Test.Comparator comparator) {
        if (value != Fixed.UNKNOWN) {
            below = value <= limit ? Math.max(below, value) : below;
            above = value >= limit ? Math.min(above, value) : above;
        }
        return comparator.holds(value, limit);
    }

    /** Whether it lets a fact pass; {@link #rebind} must have been called since a parameter changed. */
    boolean admits(Fact fact) {
        if (!complete) {
            return false;
        }
        if (field != null && comparison != null) {
            return compares(fact.read(field), comparison.comparator());
        }
        bindings[0] = fact;
        return gate.judge().holds(bindings, Reads.NONE);
    }
}
