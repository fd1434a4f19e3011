package org.armistice.experiments.hindcast;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What was seen of the runs of one way, by seed. */
public final class Runs {
    private final Map<Long, Trace> traces = new TreeMap<>();
    private final Map<Long, String> failures = new TreeMap<>();

    Runs(List<Attempt> attempts) {
        for (Attempt attempt : attempts) {
            if (attempt.trace() != null) {
                traces.put(attempt.seed(), attempt.trace());
            } else {
                failures.put(attempt.seed(), attempt.failure());
            }
        }
    }

    /** What ended runs before their last day, by seed. */
    public Map<Long, String> failures() {
        return failures;
    }

    /** How many were played. */
    public int played() {
        return traces.size() + failures.size();
    }

    /** How many can be scored if some are left out. */
    public int count(Set<Long> leftOut) {
        return traces(leftOut).size();
    }

    List<Trace> traces(Set<Long> leftOut) {
        List<Trace> kept = new ArrayList<>();
        traces.forEach((seed, trace) -> {
            if (!leftOut.contains(seed)) {
                kept.add(trace);
            }
        });
        return kept;
    }
}
