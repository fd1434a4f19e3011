package org.armistice.rules.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.armistice.model.problem.BadInput;
import org.armistice.model.problem.Position;
import org.armistice.model.problem.Problem;
import org.armistice.model.problem.Suggestion;
import org.armistice.rules.typed.Rule;
import org.armistice.rules.typed.RuleSet;

/** What is left out of rulebooks: rules by their keys; and the processes that are still asked for without them. */
record LeftOut(Set<String> keys, Map<String, List<String>> processes) {
    /**
     * Finds it.
     *
     * @param names rulebooks, or keys of single rules
     * @param processesByRulebook those that each rulebook asks for
     * @throws BadInput if there is no rulebook or rule of a name
     */
    static LeftOut of(List<String> names, RuleSet rules, Map<String, List<String>> processesByRulebook) {
        List<Problem> problems = new ArrayList<>();
        LeftOut leftOut = new LeftOut(new LinkedHashSet<>(), new LinkedHashMap<>(processesByRulebook));
        for (String name : names) {
            List<String> found = rules.rules().stream()
                    .map(Rule::key)
                    .filter(key -> key.equals(name) || key.startsWith(name + "/"))
                    .toList();
            if (found.isEmpty() && !processesByRulebook.containsKey(name)) {
                List<String> known = Stream.concat(
                                processesByRulebook.keySet().stream(),
                                rules.rules().stream().map(Rule::key))
                        .toList();
                problems.add(new Problem(
                        Position.ofFile("--without"),
                        "there is no rulebook or rule '" + name + "'." + Suggestion.maybe(name, known)));
            }
            leftOut.keys.addAll(found);
            leftOut.processes.remove(name);
        }
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
        return leftOut;
    }
}
