package org.armistice.workbench.why;

import java.util.List;
import java.util.Locale;
import org.armistice.model.event.Event;
import org.armistice.model.text.Rounding;
import org.armistice.simulator.folder.Recorded;

/**
 * All that changed a fact in a run.
 *
 * @param fact its id
 * @param changes in the order of the run
 */
record History(String fact, List<Entry> changes) {
    /**
     * An event that changed it.
     *
     * @param rule the name of the rule or process
     * @param changed of this fact alone
     */
    record Entry(String id, int day, String kind, String text, String rule, List<CauseNode.Changed> changed) {}

    static History of(Recorded run, String fact) {
        return new History(
                fact,
                run.events().stream()
                        .filter(e -> e.changes().stream().anyMatch(c -> c.fact().equals(fact)))
                        .map(e -> entry(e, fact))
                        .toList());
    }

    private static Entry entry(Event event, String fact) {
        return new Entry(
                event.id(),
                event.day(),
                event.kind().name().toLowerCase(Locale.ROOT),
                Rounding.of(event.text()),
                event.source().name(),
                event.changes().stream()
                        .filter(c -> c.fact().equals(fact))
                        .map(CauseNode::changed)
                        .toList());
    }
}
