package org.armistice.simulator.firing;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.armistice.model.fact.Fact;
import org.armistice.rules.match.Standing;
import org.armistice.rules.typed.Rule;

/** Marks on the unbroken spells for which a rule holds for certain facts; a new spell starts without a mark. */
final class Spells {
    /** Marks of spells that have ended are swept out when a rule has this many and twice as many as it has spells. */
    private static final int MANY = 256;

    private final Map<Rule, Map<List<Fact>, Integer>> marks = new IdentityHashMap<>();
    /** The standings of a rule that were all marked when last looked at; most rules have the same ones the day after. */
    private final Map<Rule, Standing[]> allMarked = new IdentityHashMap<>();

    /** Whether every one of the standings of a rule is marked. */
    boolean areAllMarked(List<Standing> ofRule) {
        Rule rule = ofRule.get(0).rule();
        if (rule.trigger() != Rule.Trigger.EDGE) {
            return false;
        }
        if (Offers.isSame(ofRule, allMarked.get(rule))) {
            return true;
        }
        for (Standing standing : ofRule) {
            if (!isMarked(standing)) {
                return false;
            }
        }
        allMarked.put(rule, ofRule.toArray(new Standing[0]));
        return true;
    }

    boolean isMarked(Standing standing) {
        Map<List<Fact>, Integer> ofRule = marks.get(standing.rule());
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
        Integer before =
                marks.computeIfAbsent(standing.rule(), k -> new HashMap<>()).put(facts(standing), standing.since());
        return before == null || before != standing.since();
    }

    /** Forgets spells that have ended, if there are many. */
    void sweep(List<Standing> ofRule) {
        Map<List<Fact>, Integer> kept = marks.get(ofRule.get(0).rule());
        if (kept != null && kept.size() > Math.max(MANY, 2 * ofRule.size())) {
            Map<List<Fact>, Integer> live = new HashMap<>();
            for (Standing standing : ofRule) {
                if (isMarked(standing)) {
                    live.put(facts(standing), standing.since());
                }
            }
            marks.put(ofRule.get(0).rule(), live);
        }
    }

    private static List<Fact> facts(Standing standing) {
        return Offer.facts(standing.rule().variables(), standing.bindings());
    }
}
