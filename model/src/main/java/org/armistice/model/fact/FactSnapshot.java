package org.armistice.model.fact;

import org.jspecify.annotations.Nullable;

/** The values of one fact at one moment. */
public final class FactSnapshot {
    private final Fact fact;
    private final long[] values;
    private final @Nullable Fact[] refs;

    FactSnapshot(Fact fact, long[] values, @Nullable Fact[] refs) {
        this.fact = fact;
        this.values = values;
        this.refs = refs;
    }

    public Fact fact() {
        return fact;
    }

    long[] values() {
        return values;
    }

    @Nullable
    Fact[] refs() {
        return refs;
    }
}
