package org.armistice.simulator.trial;

import java.util.List;
import org.armistice.rules.coverage.Points;
import org.armistice.rules.coverage.Sighting;
import org.armistice.rules.typed.Rule;

/**
 * What a set of tests shows of one rule.
 *
 * @param points all that can be so or not in it
 * @param sighting what was seen of them
 * @param loaded names of the tests in which the rule was there
 * @param applied names of the tests in which it applied
 * @param held names of the tests in which its whole condition held
 * @param reached for each point, in how many tests it was looked at
 */
public record RuleCoverage(
        Points points,
        Sighting sighting,
        List<String> loaded,
        List<String> applied,
        List<String> held,
        List<Integer> reached) {
    public RuleCoverage {
        loaded = List.copyOf(loaded);
        applied = List.copyOf(applied);
        held = List.copyOf(held);
        reached = List.copyOf(reached);
    }

    public Rule rule() {
        return points.rule();
    }

    /** How many of its points were seen true, and how many false. */
    public int seen(boolean isTrue) {
        int count = 0;
        for (int i = 0; i < points.all().size(); i++) {
            count += (isTrue ? sighting.isSeenTrue(i) : sighting.isSeenFalse(i)) ? 1 : 0;
        }
        return count;
    }

    /** Whether it applied in some test. */
    public boolean applies() {
        return !applied.isEmpty();
    }

    /** Whether it was looked at and did not apply in some test. */
    public boolean staysAway() {
        return applied.size() < loaded.size();
    }
}
