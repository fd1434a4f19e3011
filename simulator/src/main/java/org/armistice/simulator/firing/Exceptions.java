package org.armistice.simulator.firing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.armistice.rules.match.Standing;
import org.armistice.rules.typed.Rule;
import org.armistice.rules.typed.RuleSet;
import org.armistice.rules.typed.Variable;
import org.jspecify.annotations.Nullable;

/**
 * Which rules hold others back. An exception that holds defeats a rule for the facts on which the two agree: each
 * variable that both name must be bound to the same fact.
 */
final class Exceptions {
    private record Shared(int mine, int theirs) {}

    private record Link(Rule exception, List<Shared> shared) {}

    private final Map<Rule, List<Link>> byDefeated = new IdentityHashMap<>();
    private final Set<Rule> exceptions = Collections.newSetFromMap(new IdentityHashMap<>());

    Exceptions(RuleSet rules) {
        Map<String, List<Rule>> exceptionsTo = rules.exceptions();
        for (Rule defeated : rules.rules()) {
            for (Rule exception : exceptionsTo.getOrDefault(defeated.key(), List.of())) {
                exceptions.add(exception);
                byDefeated
                        .computeIfAbsent(defeated, k -> new ArrayList<>())
                        .add(new Link(exception, shared(defeated, exception)));
            }
        }
    }

    /** Those of the standings that are of exceptions, by rule. */
    Map<Rule, List<Standing>> among(List<Standing> standings) {
        Map<Rule, List<Standing>> among = Map.of();
        Rule rule = null;
        boolean isException = false;
        for (Standing standing : standings) {
            // Those of one rule stand together.
            if (standing.rule() != rule) {
                rule = standing.rule();
                isException = exceptions.contains(rule);
            }
            if (isException) {
                among = among.isEmpty() ? new IdentityHashMap<>() : among;
                among.computeIfAbsent(standing.rule(), r -> new ArrayList<>()).add(standing);
            }
        }
        return among;
    }

    private static List<Shared> shared(Rule defeated, Rule exception) {
        List<Shared> shared = new ArrayList<>();
        for (Variable mine : defeated.variables()) {
            for (Variable theirs : exception.variables()) {
                if (mine.isNamed() && mine.name().equals(theirs.name())) {
                    shared.add(new Shared(mine.slot(), theirs.slot()));
                }
            }
        }
        return shared;
    }

    /**
     * The exceptions to a rule that hold.
     *
     * @param holding all that hold in this phase
     */
    List<Standing> against(Rule rule, Map<Rule, List<Standing>> holding) {
        if (holding.isEmpty()) {
            return List.of();
        }
        List<Standing> against = List.of();
        for (Link link : byDefeated.getOrDefault(rule, List.of())) {
            List<Standing> ofException = holding.getOrDefault(link.exception(), List.of());
            if (!ofException.isEmpty()) {
                against = against.isEmpty() ? new ArrayList<>() : against;
                against.addAll(ofException);
            }
        }
        return against;
    }

    /**
     * The first exception that defeats a standing, or null.
     *
     * @param holding the exceptions that hold in this phase
     */
    @Nullable
    Standing find(Standing standing, Map<Rule, List<Standing>> holding) {
        if (holding.isEmpty()) {
            return null;
        }
        for (Link link : byDefeated.getOrDefault(standing.rule(), List.of())) {
            for (Standing other : holding.getOrDefault(link.exception(), List.of())) {
                if (agree(standing, other, link.shared())) {
                    return other;
                }
            }
        }
        return null;
    }

    private static boolean agree(Standing standing, Standing exception, List<Shared> shared) {
        for (Shared pair : shared) {
            if (!standing.bindings()[pair.mine()].equals(exception.bindings()[pair.theirs()])) {
                return false;
            }
        }
        return true;
    }
}
