package org.armistice.simulator.process;

import java.util.Arrays;
import org.armistice.model.fact.Fact;

/** A sum for each fact, in millionths; 0 until something is added. */
public final class Sums {
    /** [index of the fact] */
    private long[] sums = {};

    public void clear() {
        Arrays.fill(sums, 0);
    }

    public long of(Fact fact) {
        return fact.index() < sums.length ? sums[fact.index()] : 0;
    }

    public void add(Fact fact, long amount) {
        if (fact.index() >= sums.length) {
            sums = Arrays.copyOf(sums, 2 * fact.index() + 1);
        }
        sums[fact.index()] = Math.addExact(sums[fact.index()], amount);
    }
}
