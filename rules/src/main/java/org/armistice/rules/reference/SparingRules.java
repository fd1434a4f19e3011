package org.armistice.rules.reference;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.armistice.model.event.Phase;
import org.armistice.model.fact.World;
import org.armistice.rules.match.Matcher;
import org.armistice.rules.typed.Rule;
import org.armistice.rules.typed.RuleSet;

/**
 * Rules for a plain search that looks again only where something can have changed: for small worlds in which little happens
 * for a long time, such as those of tests.
 */
public final class SparingRules {
    private final RuleSet restless;
    private final Set<String> restlessKeys = new HashSet<>();
    private final Map<Phase, List<Rule>> byPhase = new EnumMap<>(Phase.class);

    public SparingRules(RuleSet rules) {
        restless =
                new RuleSet(rules.rules().stream().filter(Timing::dependsOnTime).toList(), List.of());
        restless.rules().forEach(rule -> restlessKeys.add(rule.key()));
        for (Phase phase : Phase.values()) {
            byPhase.put(phase, rules.list(phase));
        }
    }

    /** Finds out which rules hold in one run. */
    public Matcher matcher(World world) {
        return new SparingMatcher(this, world);
    }

    /** Those that may come to hold by mere passing of time. */
    RuleSet restless() {
        return restless;
    }

    boolean isRestless(Rule rule) {
        return restlessKeys.contains(rule.key());
    }

    List<Rule> list(Phase phase) {
        return byPhase.getOrDefault(phase, List.of());
    }
}
