package org.armistice.rules.revision;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.armistice.model.problem.Position;
import org.armistice.rules.language.Rulebooks;
import org.armistice.rules.table.Row;
import org.armistice.rules.typed.Effect;
import org.armistice.rules.typed.Rule;
import org.armistice.rules.typed.Sentence;

/**
 * All of checked rulebooks that a run can notice. Two that are equal give the same runs; two that are not may.
 *
 * @param rules by key, without what is said about them
 * @param parameters values by id
 * @param processes names of those that work
 */
public record Meaning(Map<String, Rule> rules, Map<String, Long> parameters, Set<String> processes) {
    private static final Position NOWHERE = Position.ofFile("");

    public Meaning {
        rules = Map.copyOf(rules);
        parameters = Map.copyOf(parameters);
        processes = Set.copyOf(processes);
    }

    /**
     * What two meanings do not have in common.
     *
     * @param rules keys, in order; those that read a parameter of another value are among them
     * @param parameters ids, in order
     * @param processes names, in order
     */
    public record Difference(List<String> rules, List<String> parameters, List<String> processes) {
        public boolean isEmpty() {
            return rules.isEmpty() && parameters.isEmpty() && processes.isEmpty();
        }
    }

    static Meaning of(Rulebooks.Checked checked) {
        Map<String, Rule> rules = new LinkedHashMap<>();
        checked.rules().rules().forEach(rule -> rules.put(rule.key(), bare(rule)));
        Map<String, Long> parameters = new LinkedHashMap<>();
        checked.rules().parameters().forEach(p -> parameters.put(p.id(), p.value()));
        return new Meaning(rules, parameters, Set.copyOf(checked.processes()));
    }

    /** The rule without name, place, citations, grounds and its effects as sentences, be they as written or as told. */
    private static Rule bare(Rule rule) {
        Row row = rule.row();
        return new Rule(
                rule.key(),
                "",
                NOWHERE,
                rule.phase(),
                rule.trigger(),
                rule.branches(),
                rule.variables(),
                rule.shown(),
                rule.slots(),
                rule.chance(),
                rule.effects().stream().map(Meaning::bare).toList(),
                List.of(),
                List.of(),
                null,
                rule.exceptionTo(),
                rule.precedence(),
                row == null
                        ? null
                        : new Row(
                                row.table(),
                                "",
                                row.hit(),
                                row.number(),
                                row.outcome(),
                                row.exclusive(),
                                row.about(),
                                List.of()),
                null);
    }

    private static Effect bare(Effect effect) {
        return effect instanceof Effect.OneOf oneOf
                ? new Effect.OneOf(oneOf.alternatives().stream()
                        .map(a -> new Effect.Alternative(
                                a.weight(),
                                a.effects().stream().map(Meaning::bare).toList(),
                                new Sentence(List.of()),
                                null))
                        .toList())
                : effect;
    }

    Difference against(Meaning other) {
        List<String> changed = parting(parameters, other.parameters);
        Set<String> keys = new TreeSet<>(parting(rules, other.rules));
        Mentions mentions = new Mentions(changed);
        rules.forEach((key, rule) -> {
            if (mentions.areIn(rule)) {
                keys.add(key);
            }
        });
        return new Difference(List.copyOf(keys), changed, parting(processes, other.processes));
    }

    private static List<String> parting(Set<String> one, Set<String> other) {
        Set<String> all = new LinkedHashSet<>(one);
        all.addAll(other);
        return all.stream()
                .filter(name -> one.contains(name) != other.contains(name))
                .sorted()
                .toList();
    }

    private static <V> List<String> parting(Map<String, V> one, Map<String, V> other) {
        Set<String> all = new LinkedHashSet<>(one.keySet());
        all.addAll(other.keySet());
        return all.stream()
                .filter(key -> !Objects.equals(one.get(key), other.get(key)))
                .sorted()
                .toList();
    }
}
