package org.armistice.app.dynamics;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.armistice.model.event.Event;
import org.armistice.rules.typed.Rule;
import org.armistice.simulator.firing.Defeat;

/** Counts the events of one run. */
final class EventWatch {
    private final Map<String, Integer> byRule = new TreeMap<>();
    private final Map<String, Integer> defeats = new TreeMap<>();
    private final Map<String, Integer> conflicts = new TreeMap<>();

    void endRun(List<Event> events) {
        for (Event event : events) {
            if (event.kind() == Event.Kind.RULE) {
                byRule.merge(event.source().key(), 1, Integer::sum);
            } else if (event.kind() == Event.Kind.CONFLICT) {
                conflicts.merge(event.source().key(), 1, Integer::sum);
            } else {
                Defeat.exception(event).ifPresent(exception -> defeats.merge(exception, 1, Integer::sum));
            }
        }
    }

    /** Events of each rule that applied, by its key. */
    Map<String, Integer> byRule() {
        return byRule;
    }

    /** How often a rule applied: a mere exception does where it holds another rule back. */
    int applied(Rule rule) {
        return (rule.effects().isEmpty() ? defeats : byRule).getOrDefault(rule.key(), 0);
    }

    /** How often each rule gave way in a conflict, by its key; only those that did. */
    Map<String, Integer> conflicts() {
        return conflicts;
    }

    int conflictCount() {
        return conflicts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
