package org.armistice.benchmarks.slice.evrete;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.armistice.model.fact.Fact;

/**
 * The matches that Evrete has told of and that still hold. It tells of none that has ended, but tells anew of all
 * matches of a fact that is updated; so those of before are forgotten with the update.
 */
final class Joined {
    private final List<Map<List<Fact>, List<Fact>>> byJoin = new ArrayList<>();
    private final Map<Fact, List<Match>> byFact = new HashMap<>();

    private record Match(Join join, List<Fact> facts) {}

    Joined() {
        for (int i = 0; i < Join.values().length; i++) {
            byJoin.add(new LinkedHashMap<>());
        }
    }

    void found(Join join, List<Fact> facts) {
        if (byJoin.get(join.ordinal()).put(facts, facts) == null) {
            Match match = new Match(join, facts);
            for (Fact fact : facts) {
                byFact.computeIfAbsent(fact, f -> new ArrayList<>()).add(match);
            }
        }
    }

    /** Forgets all matches of a fact. */
    void forget(Fact fact) {
        List<Match> matches = byFact.remove(fact);
        if (matches != null) {
            for (Match match : matches) {
                byJoin.get(match.join.ordinal()).remove(match.facts);
                for (Fact other : match.facts) {
                    List<Match> others = byFact.get(other);
                    if (others != null) {
                        others.remove(match);
                    }
                }
            }
        }
    }

    /** The facts of each match, in the order of the join. */
    Collection<List<Fact>> list(Join join) {
        return byJoin.get(join.ordinal()).values();
    }
}
