package org.armistice.simulator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.armistice.model.calendar.Assumption;
import org.armistice.model.fact.Fact;
import org.armistice.model.fact.FactType;
import org.armistice.model.history.HistoricEvent;
import org.armistice.model.history.HistoryKind;
import org.armistice.model.scenario.Scenario;
import org.armistice.model.source.SourceSentence;
import org.armistice.rules.language.Citable;
import org.armistice.rules.language.Rulebooks;

/** What a scenario brings to a simulation. */
final class Casting {
    private Casting() {}

    /** Checks rulebooks against the facts that a scenario names and the sentences of its source. */
    static Rulebooks.Checked check(Scenario scenario, Rulebooks rulebooks) {
        Map<String, FactType<?>> names = new LinkedHashMap<>();
        for (Fact fact : scenario.createWorld().all()) {
            if (fact.type() != Assumption.TYPE) {
                names.put(fact.getId(), fact.type());
            }
        }
        Citable citable = new Citable(
                scenario.id(),
                scenario.source().stream().map(SourceSentence::id).toList());
        return rulebooks.check(names, citable.sentences().isEmpty() ? Optional.empty() : Optional.of(citable));
    }

    static Settings settings(Scenario scenario) {
        List<PastEvent> past = new ArrayList<>();
        for (HistoricEvent event : scenario.history()) {
            if (event.kind() == HistoryKind.CONTROL_CHANGE) {
                past.add(new PastEvent.Handover(event.date(), event.place(), event.from(), event.to()));
            } else if (event.kind() == HistoryKind.LOSSES) {
                past.add(new PastEvent.Losses(event.date(), event.from(), event.number()));
            }
        }
        return Settings.of(scenario.id(), scenario.firstDay())
                .withDays(scenario.days())
                .withHistory(past);
    }
}
