package org.armistice.workbench.why;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import org.armistice.model.event.Event;
import org.armistice.simulator.folder.Recorded;
import org.armistice.simulator.folder.RecordedRule;

/**
 * An event and what led to it, back to the start or to somebody outside. An event that led to several stands once.
 *
 * @param event id of what is asked about
 * @param nodes the event first, then its causes, nearer ones first
 * @param edges from a cause to what it led to
 * @param rules those by which it came about, by their keys
 */
record Causes(String event, List<CauseNode> nodes, List<Edge> edges, Map<String, RecordedRule> rules) {
    /** More would be no picture any more. */
    static final int MOST_NODES = 28;

    /**
     * @param from id of the cause
     * @param to id of what it led to
     */
    record Edge(String from, String to) {}

    /** An event, and the earlier ones that were passed over because the same went on. */
    private record Stretch(Event event, Event first, int repeated) {}

    /** @param depth how many steps back it goes */
    static Causes of(Recorded run, Event event, int depth) {
        Map<String, CauseNode> nodes = new LinkedHashMap<>();
        Set<Edge> edges = new LinkedHashSet<>();
        Map<String, RecordedRule> rules = new LinkedHashMap<>();
        Queue<Event> next = new ArrayDeque<>(List.of(event));
        Map<String, Integer> steps = new LinkedHashMap<>(Map.of(event.id(), 0));
        while (!next.isEmpty()) {
            Event current = next.remove();
            if (nodes.containsKey(current.id())) {
                continue;
            }
            Stretch stretch = stretch(run, current);
            int step = steps.getOrDefault(current.id(), 0);
            List<Event> causes = causes(run, stretch.first());
            List<Event> shown = step >= depth ? List.of() : room(causes, steps, nodes.size());
            for (Event cause : shown) {
                steps.putIfAbsent(cause.id(), step + 1);
                edges.add(new Edge(cause.id(), current.id()));
                next.add(cause);
            }
            run.rule(current.source().key()).ifPresent(rule -> rules.put(rule.key(), rule));
            nodes.put(
                    current.id(),
                    CauseNode.of(
                            run, current, step, stretch.first(), stretch.repeated(), causes.size() - shown.size()));
        }
        return new Causes(event.id(), new ArrayList<>(nodes.values()), new ArrayList<>(edges), rules);
    }

    /** Those for which there is room in the picture, or that are in it already. */
    private static List<Event> room(List<Event> causes, Map<String, Integer> steps, int drawn) {
        List<Event> shown = new ArrayList<>();
        int more = 0;
        for (Event cause : causes) {
            if (steps.containsKey(cause.id())) {
                shown.add(cause);
            } else if (Math.max(steps.size(), drawn) + more < MOST_NODES) {
                more++;
                shown.add(cause);
            }
        }
        return shown;
    }

    /** What led to an event, the latest first; the start itself is no cause worth a place. */
    private static List<Event> causes(Recorded run, Event event) {
        return event.causes().stream()
                .map(run::find)
                .flatMap(Optional::stream)
                .filter(cause -> cause.kind() != Event.Kind.START)
                .sorted(Comparator.comparingInt(Causes::number).reversed())
                .toList();
    }

    private static int number(Event event) {
        return Integer.parseInt(event.id().substring(1));
    }

    /** Passes over earlier days on which the same went on for the same facts. */
    private static Stretch stretch(Recorded run, Event event) {
        Event first = event;
        int repeated = 0;
        while (true) {
            List<Event> causes = causes(run, first);
            if (causes.size() != 1 || !isSame(causes.get(0), first)) {
                return new Stretch(event, first, repeated);
            }
            first = causes.get(0);
            repeated++;
        }
    }

    private static boolean isSame(Event cause, Event event) {
        return cause.kind() == event.kind()
                && cause.source().key().equals(event.source().key())
                && cause.bindings().equals(event.bindings());
    }
}
