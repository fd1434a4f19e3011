package org.armistice.simulator.firing;

import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.armistice.model.fact.Fact;
import org.armistice.rules.match.Standing;
import org.armistice.rules.typed.Rule;
import org.jspecify.annotations.Nullable;

/** What rules offer, kept from day to day: it follows from the standings, and most rules have the same ones the day after. */
final class Offers {
    private record Kept(Standing[] standings, List<Offer> offers) {}

    private final Map<Rule, Kept> byRule = new IdentityHashMap<>();

    /**
     * Offers of one rule, in the order of their first standings.
     *
     * @param standings of the rule, those that are held back left out
     */
    List<Offer> of(List<Standing> standings) {
        Rule rule = standings.get(0).rule();
        Kept kept = byRule.get(rule);
        if (kept == null || !isSame(standings, kept.standings())) {
            kept = new Kept(standings.toArray(new Standing[0]), group(rule, standings));
            byRule.put(rule, kept);
        }
        return kept.offers();
    }

    private static List<Offer> group(Rule rule, List<Standing> standings) {
        Map<List<Fact>, Offer> offers = new LinkedHashMap<>();
        for (Standing standing : standings) {
            offers.computeIfAbsent(Offer.facts(rule.shown(), standing.bindings()), Offer::new)
                    .add(standing);
        }
        return List.copyOf(offers.values());
    }

    /** Whether standings are the very ones of before. */
    static boolean isSame(List<Standing> standings, Standing @Nullable [] before) {
        if (before == null || before.length != standings.size()) {
            return false;
        }
        for (int i = 0; i < before.length; i++) {
            if (before[i] != standings.get(i)) {
                return false;
            }
        }
        return true;
    }
}
