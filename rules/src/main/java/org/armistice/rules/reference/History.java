package org.armistice.rules.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.armistice.model.fact.Fact;

/** For which facts something was true, sample by sample. */
final class History {
    private final List<Set<List<Fact>>> samples = new ArrayList<>();
    private int latestDay;

    boolean hasDay(int day) {
        return !samples.isEmpty() && latestDay == day;
    }

    /**
     * Adds the sample of a day.
     *
     * @param keys the facts for which it is true, each key in the order of the variables
     * @throws IllegalArgumentException if the day does not follow the latest one
     */
    void add(int day, Set<List<Fact>> keys) {
        if (!samples.isEmpty() && day != latestDay + 1) {
            throw new IllegalArgumentException("day " + day + " was sampled after day " + latestDay);
        }
        samples.add(keys);
        latestDay = day;
    }

    /** Whether it was true on every one of this many latest samples; no, if there are fewer. */
    boolean heldFor(List<Fact> key, long count) {
        return count <= samples.size() && among(key, count) == count;
    }

    /** On how many of the latest samples it was true; of fewer, if there are no more. */
    long among(List<Fact> key, long latest) {
        long count = 0;
        for (int i = samples.size() - 1; i >= 0 && i >= samples.size() - latest; i--) {
            count += samples.get(i).contains(key) ? 1 : 0;
        }
        return count;
    }

    /** The first day of the unbroken run that reaches to the last sample, in which it must be true. */
    int since(List<Fact> key) {
        int first = samples.size() - 1;
        while (first > 0 && samples.get(first - 1).contains(key)) {
            first--;
        }
        return latestDay - (samples.size() - 1 - first);
    }
}
