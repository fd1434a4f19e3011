package org.armistice.simulator.supply;

import java.util.Arrays;
import org.armistice.model.fact.Fact;
import org.armistice.model.fact.NumberField;
import org.armistice.model.quantity.Fixed;
import org.jspecify.annotations.Nullable;

/** What depots and forces have in the course of one day's deliveries, in millionths of a tonne. */
final class Stocks {
    private long[] @Nullable [] amounts = new long[256][];

    /** An unknown stock counts as none. */
    long get(Fact fact, NumberField field) {
        return amounts(fact, field)[field.ordinal()];
    }

    void set(Fact fact, NumberField field, long amount) {
        amounts(fact, field)[field.ordinal()] = amount;
    }

    private long[] amounts(Fact fact, NumberField field) {
        int index = fact.index();
        if (index >= amounts.length) {
            amounts = Arrays.copyOf(amounts, Math.max(index + 1, 2 * amounts.length));
        }
        long[] ofFact = amounts[index];
        if (ofFact == null) {
            ofFact = new long[fact.type().fields().size()];
            Arrays.fill(ofFact, -1);
            amounts[index] = ofFact;
        }
        if (ofFact[field.ordinal()] < 0) {
            long start = fact.read(field);
            ofFact[field.ordinal()] = start == Fixed.UNKNOWN ? 0 : start;
        }
        return ofFact;
    }
}
