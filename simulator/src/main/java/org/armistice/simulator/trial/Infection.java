package org.armistice.simulator.trial;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.armistice.model.event.Phase;
import org.armistice.model.fact.World;
import org.armistice.rules.match.Standing;
import org.armistice.rules.mutation.Mutant;
import org.armistice.rules.typed.Rule;
import org.armistice.rules.typed.RuleSet;

/**
 * Finds out which mutants make any difference to a test. Until a changed rule first does something else than the rule itself
 * both runs are the same; so it is enough to let the changed rules look at each state of the run as it is. Those that never
 * answer otherwise need not be run.
 */
public final class Infection {
    private final Map<Phase, List<Suspect>> suspects = new HashMap<>();
    private final Set<Mutant> infecting = Collections.newSetFromMap(new IdentityHashMap<>());

    /**
     * @param mutants that may matter in the test
     * @param timeless which rules always answer the same to the same state
     */
    public Infection(List<Mutant> mutants, RuleSet rules, World world, Predicate<Rule> timeless) {
        for (Mutant mutant : mutants) {
            for (Mutant.Changed changed : mutant.rules().values()) {
                Rule rule = changed.rule();
                rules.find(rule.key())
                        .ifPresent(original -> suspects.computeIfAbsent(rule.phase(), p -> new ArrayList<>())
                                .add(new Suspect(mutant, original, rule, world, timeless.test(original))));
            }
        }
    }

    /** Those that made a difference. */
    public Set<Mutant> infecting() {
        return infecting;
    }

    /** Lets the changed rules look at the world of this moment, beside what the rules themselves say of it. */
    public void sampled(Phase phase, int day, long version, List<Standing> standings) {
        List<Suspect> here = suspects.get(phase);
        if (here == null) {
            return;
        }
        Map<String, List<Standing>> byRule = new HashMap<>();
        standings.forEach(s ->
                byRule.computeIfAbsent(s.rule().key(), k -> new ArrayList<>()).add(s));
        here.removeIf(suspect -> {
            List<Standing> original = byRule.getOrDefault(suspect.key(), List.of());
            if (!infecting.contains(suspect.mutant()) && suspect.differs(phase, day, version, original)) {
                infecting.add(suspect.mutant());
            }
            return infecting.contains(suspect.mutant());
        });
    }
}
