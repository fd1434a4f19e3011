package org.armistice.simulator.supply;

import java.util.Arrays;
import org.armistice.model.fact.Fact;
import org.armistice.model.fact.NumberField;
import org.armistice.model.force.Force;
import org.armistice.model.quantity.Fixed;
import org.armistice.model.supply.Depot;

/** What depots and forces have in the course of one day's deliveries, in millionths of a tonne. */
final class Stocks {
    private static final long NOT_LOOKED_AT = -1;

    /** [good][index of the fact] */
    private final long[][] amounts = new long[Good.values().length][0];

    /** Begins a day with what everybody has. */
    void clear() {
        for (long[] ofGood : amounts) {
            Arrays.fill(ofGood, NOT_LOOKED_AT);
        }
    }

    /** An unknown stock counts as none. */
    long get(Depot depot, Good good) {
        return get(depot, good, good.stock);
    }

    void set(Depot depot, Good good, long amount) {
        set((Fact) depot, good, amount);
    }

    /** An unknown stock counts as none. */
    long get(Force force, Good good) {
        return get(force, good, good.carried);
    }

    void set(Force force, Good good, long amount) {
        set((Fact) force, good, amount);
    }

    private long get(Fact fact, Good good, NumberField field) {
        long[] ofGood = roomFor(fact, good);
        long amount = ofGood[fact.index()];
        if (amount == NOT_LOOKED_AT) {
            long start = fact.read(field);
            amount = start == Fixed.UNKNOWN ? 0 : start;
            ofGood[fact.index()] = amount;
        }
        return amount;
    }

    private void set(Fact fact, Good good, long amount) {
        roomFor(fact, good)[fact.index()] = amount;
    }

    private long[] roomFor(Fact fact, Good good) {
        long[] ofGood = amounts[good.ordinal()];
        if (fact.index() < ofGood.length) {
            return ofGood;
        }
        long[] larger = Arrays.copyOf(ofGood, 2 * fact.index() + 1);
        Arrays.fill(larger, ofGood.length, larger.length, NOT_LOOKED_AT);
        amounts[good.ordinal()] = larger;
        return larger;
    }
}
