package org.armistice.simulator.force;

import java.util.Arrays;
import org.armistice.model.fact.Fact;

/** Sums of millionths, one for each fact. */
final class Sums {
    /** [index of the fact] */
    private long[] sums = {};

    void clear() {
        Arrays.fill(sums, 0);
    }

    /** 0 for a fact to which nothing was added. */
    long of(Fact fact) {
        return fact.index() < sums.length ? sums[fact.index()] : 0;
    }

    void add(Fact fact, long amount) {
        if (fact.index() >= sums.length) {
            sums = Arrays.copyOf(sums, 2 * fact.index() + 1);
        }
        sums[fact.index()] = Math.addExact(sums[fact.index()], amount);
    }
}
