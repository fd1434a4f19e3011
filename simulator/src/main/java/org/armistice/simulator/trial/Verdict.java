package org.armistice.simulator.trial;

import java.util.List;
import java.util.Set;
import org.armistice.rules.language.trial.RulebookTest;

/**
 * What came of a test.
 *
 * @param misses what is not as it expects; nothing if it passes
 * @param applied keys of the rules that applied
 */
public record Verdict(RulebookTest test, List<Miss> misses, Set<String> applied) {
    public Verdict {
        misses = List.copyOf(misses);
        applied = Set.copyOf(applied);
    }

    public boolean passes() {
        return misses.isEmpty();
    }
}
