package org.armistice.rules.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.armistice.model.fact.Fact;

/** For which facts something was true, sample by sample. */
final class History {
    private final List<Set<List<Fact>>> samples = new ArrayList<>();
    /** For each key that is true in the latest sample, the first day of the unbroken run that reaches to it. */
    private Map<List<Fact>, Integer> firsts = Map.of();

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
        Map<List<Fact>, Integer> running = new HashMap<>();
        keys.forEach(key -> running.put(key, firsts.getOrDefault(key, day)));
        firsts = running;
        samples.add(keys);
        latestDay = day;
    }

    /** On how many samples without a gap, the latest one the last of them, it was true. */
    int run(List<Fact> key) {
        Integer first = firsts.get(key);
        return first == null ? 0 : latestDay - first + 1;
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
        return latestDay - run(key) + 1;
    }
}
