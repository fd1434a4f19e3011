package org.armistice.simulator.account;

import java.util.Arrays;
import org.armistice.model.fact.Fact;
import org.armistice.model.fact.Field;
import org.jspecify.annotations.Nullable;

/** For every field of every fact of the world, the event that last wrote it. */
public final class Provenance {
    private @Nullable Slot[] @Nullable [] slots = new Slot[256][];
    private int count;

    /** The slot of a field of a fact that is or was in the world. */
    public Slot slot(Fact fact, Field field) {
        int index = fact.index();
        if (index >= slots.length) {
            slots = Arrays.copyOf(slots, Math.max(index + 1, 2 * slots.length));
        }
        @Nullable Slot[] ofFact = slots[index];
        if (ofFact == null) {
            ofFact = new Slot[fact.type().fields().size()];
            slots[index] = ofFact;
        }
        Slot slot = ofFact[field.ordinal()];
        if (slot == null) {
            slot = new Slot(count++, fact, field);
            ofFact[field.ordinal()] = slot;
        }
        return slot;
    }
}
