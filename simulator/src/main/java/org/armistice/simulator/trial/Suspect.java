package org.armistice.simulator.trial;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.armistice.model.event.Phase;
import org.armistice.model.fact.World;
import org.armistice.rules.match.Standing;
import org.armistice.rules.mutation.Mutant;
import org.armistice.rules.reference.ReferenceMatcher;
import org.armistice.rules.reference.Search;
import org.armistice.rules.typed.Branch;
import org.armistice.rules.typed.Rule;
import org.armistice.rules.typed.RuleSet;
import org.armistice.rules.typed.Variable;
import org.jspecify.annotations.Nullable;

/** One changed rule of a mutant, which looks at a run of the rules as they are. */
final class Suspect {
    private final Mutant mutant;
    private final Rule original;
    private final Rule changed;
    private final Search search;

    /** For rules with durations; all others need no memory. */
    private final @Nullable ReferenceMatcher matcher;

    /** Whether the same state always gets the same answer. */
    private final boolean isTimeless;

    private final boolean otherEffects;
    private long version = -1;

    /** @param isTimeless whether the same state always gets the same answer, chance and durations aside */
    Suspect(Mutant mutant, Rule original, Rule changed, World world, boolean isTimeless) {
        this.mutant = mutant;
        this.original = original;
        this.changed = changed;
        this.search = new Search(world);
        boolean hasClocks = hasClocks(original) || hasClocks(changed);
        this.matcher = hasClocks ? new ReferenceMatcher(new RuleSet(List.of(changed), List.of()), world) : null;
        this.isTimeless = isTimeless && !hasClocks && original.chance() == null;
        this.otherEffects = !original.effects().equals(changed.effects());
    }

    private static boolean hasClocks(Rule rule) {
        return rule.branches().stream().anyMatch(branch -> !branch.clocks().isEmpty());
    }

    Mutant mutant() {
        return mutant;
    }

    String key() {
        return original.key();
    }

    /**
     * Whether it would do something else than the rule itself.
     *
     * @param newVersion of the world, the same as long as nothing has changed but the date
     * @param standings of the rule itself
     */
    boolean differs(Phase phase, int day, long newVersion, List<Standing> standings) {
        if (otherEffects && !standings.isEmpty()) {
            return true;
        }
        if (isTimeless && newVersion == version) {
            return false;
        }
        version = newVersion;
        Map<List<Object>, Object[]> now = new HashMap<>();
        if (matcher != null) {
            matcher.sample(phase, day).forEach(s -> now.put(key(s.bindings()), s.bindings()));
        } else {
            for (Branch branch : changed.branches()) {
                search.ways(
                        branch.watch().conditions(),
                        new Object[changed.slots()],
                        way -> now.computeIfAbsent(key(way), k -> way.clone()));
            }
        }
        if (now.size() != standings.size()) {
            return true;
        }
        for (Standing standing : standings) {
            Object[] others = now.get(key(standing.bindings()));
            if (others == null || differs(standing.bindings(), others, day)) {
                return true;
            }
        }
        return otherEffects && !now.isEmpty();
    }

    private List<Object> key(Object[] bindings) {
        return facts(original.variables(), bindings);
    }

    private static List<Object> facts(List<Variable> variables, Object[] bindings) {
        return variables.stream().map(v -> bindings[v.slot()]).toList();
    }

    /** Effects may read facts that nobody named, and chance decides by its share. */
    private boolean differs(Object[] before, Object[] after, int day) {
        for (int slot = 0; slot < original.slots(); slot++) {
            if (before[slot] != null && after[slot] != null && !before[slot].equals(after[slot])) {
                return true;
            }
        }
        return Draws.of(original, before, day, Trial.SEED).isLucky()
                != Draws.of(changed, after, day, Trial.SEED).isLucky();
    }
}
