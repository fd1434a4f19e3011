package org.armistice.rules.register;

import java.util.Arrays;
import org.armistice.model.fact.Fact;
import org.armistice.rules.query.Sink;

/** Gathers the facts that are wanted of each way. */
final class Gathering implements Sink {
    private static final Fact[] NONE = {};

    private Fact[] facts = NONE;
    private int count;
    private int ways;

    @Override
    public boolean take(Object[] way) {
        ways++;
        if (count + way.length > facts.length) {
            facts = Arrays.copyOf(facts, 2 * count + way.length);
        }
        for (Object fact : way) {
            facts[count++] = (Fact) fact;
        }
        return false;
    }

    int ways() {
        return ways;
    }

    /** Those of the first way, then those of the second. */
    Fact[] facts() {
        return count == facts.length ? facts : Arrays.copyOf(facts, count);
    }
}
