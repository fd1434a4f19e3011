package org.armistice.rules.typed;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.armistice.model.event.Phase;

/**
 * All rules and parameters of a run, checked against each other.
 *
 * @param rules ordered by key
 * @param parameters ordered by id
 */
public record RuleSet(List<Rule> rules, List<Parameter> parameters) {
    public RuleSet {
        rules = rules.stream().sorted(Comparator.comparing(Rule::key)).toList();
        parameters =
                parameters.stream().sorted(Comparator.comparing(Parameter::id)).toList();
    }

    /** The rules of a phase, ordered by key. */
    public List<Rule> list(Phase phase) {
        return rules.stream().filter(r -> r.phase() == phase).toList();
    }

    public Optional<Rule> find(String key) {
        return rules.stream().filter(r -> r.key().equals(key)).findFirst();
    }

    /** The set without some rules, by their keys; they defeat nobody any more. */
    public RuleSet without(Set<String> keys) {
        return new RuleSet(rules.stream().filter(r -> !keys.contains(r.key())).toList(), parameters);
    }

    /** For each rule that has exceptions, by its key, the rules that defeat it. */
    public Map<String, List<Rule>> exceptions() {
        Map<String, List<Rule>> byKey = new HashMap<>();
        for (Rule rule : rules) {
            for (String key : rule.exceptionTo()) {
                byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(rule);
            }
        }
        return byKey;
    }
}
