package org.armistice.simulator.firing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.armistice.model.fact.Fact;
import org.armistice.rules.match.Standing;

/** Marks on the unbroken spells for which a rule holds for certain facts; a new spell starts without a mark. */
final class Spells {
    /** Marks of spells that have ended are swept out when a rule has this many and twice as many as it has spells. */
    private static final int MANY = 256;

    private final Map<String, Map<List<Fact>, Integer>> marks = new HashMap<>();

    boolean isMarked(Standing standing) {
        Map<List<Fact>, Integer> ofRule = marks.get(standing.rule().key());
        if (ofRule == null) {
            return false;
        }
        Integer since = ofRule.get(facts(standing));
        return since != null && since == standing.since();
    }

    /**
     * Marks a spell.
     *
     * @return whether it was unmarked
     */
    boolean mark(Standing standing) {
        Integer before = marks.computeIfAbsent(standing.rule().key(), k -> new HashMap<>())
                .put(facts(standing), standing.since());
        return before == null || before != standing.since();
    }

    /** Forgets spells that have ended, if there are many. */
    void sweep(List<Standing> ofRule) {
        Map<List<Fact>, Integer> kept = marks.get(ofRule.get(0).rule().key());
        if (kept != null && kept.size() > Math.max(MANY, 2 * ofRule.size())) {
            Map<List<Fact>, Integer> live = new HashMap<>();
            for (Standing standing : ofRule) {
                if (isMarked(standing)) {
                    live.put(facts(standing), standing.since());
                }
            }
            marks.put(ofRule.get(0).rule().key(), live);
        }
    }

    private static List<Fact> facts(Standing standing) {
        return Firing.facts(standing.rule().variables(), standing.bindings());
    }
}
