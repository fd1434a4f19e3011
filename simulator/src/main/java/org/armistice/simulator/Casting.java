package org.armistice.simulator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.armistice.model.calendar.Assumption;
import org.armistice.model.fact.Fact;
import org.armistice.model.fact.FactType;
import org.armistice.model.faction.Faction;
import org.armistice.model.history.HistoricEvent;
import org.armistice.model.history.HistoryKind;
import org.armistice.model.quantity.Fixed;
import org.armistice.model.quantity.Range;
import org.armistice.model.scenario.Scenario;
import org.armistice.model.scenario.ScenarioAssumption;
import org.armistice.model.source.SourceSentence;
import org.armistice.rules.language.Citable;
import org.armistice.rules.language.Review;
import org.armistice.rules.language.Rulebooks;
import org.armistice.rules.typed.Parameter;

/** What a scenario brings to a simulation. */
final class Casting {
    private Casting() {}

    /** Reads rulebooks against the facts that a scenario names and the sentences of its source. */
    static Review review(Scenario scenario, Rulebooks rulebooks) {
        return rulebooks.review(names(scenario), citable(scenario), assumed(scenario));
    }

    /** What the same rules are made of, see {@link Rulebooks#fingerprint}. */
    static Optional<String> fingerprint(Scenario scenario, Rulebooks rulebooks) {
        return rulebooks.fingerprint(names(scenario), citable(scenario), assumed(scenario));
    }

    private static Map<String, FactType<?>> names(Scenario scenario) {
        Map<String, FactType<?>> names = new LinkedHashMap<>();
        for (Fact fact : scenario.createWorld().all()) {
            if (fact.type() != Assumption.TYPE) {
                names.put(fact.getId(), fact.type());
            }
        }
        return names;
    }

    private static Optional<Citable> citable(Scenario scenario) {
        List<String> sentences =
                scenario.source().stream().map(SourceSentence::id).toList();
        return sentences.isEmpty() ? Optional.empty() : Optional.of(new Citable(scenario.id(), sentences));
    }

    /** The numbers that a scenario assumes, as rules can name them. */
    private static List<Parameter> assumed(Scenario scenario) {
        List<Parameter> assumed = new ArrayList<>();
        for (ScenarioAssumption assumption : scenario.assumptions()) {
            Range range = assumption.range();
            if (range != null) {
                assumed.add(new Parameter(
                        assumption.id(),
                        assumption.value(),
                        assumption.unit(),
                        range,
                        assumption.grounds(),
                        null,
                        assumption.position()));
            }
        }
        return assumed;
    }

    static Settings settings(Scenario scenario) {
        Set<String> factions = scenario.createWorld().list(Faction.TYPE).stream()
                .map(Fact::getId)
                .collect(Collectors.toSet());
        List<PastEvent> past = new ArrayList<>();
        for (HistoricEvent event : scenario.history()) {
            // A historic event may also name an actor that is no faction, no place, or no number.
            String from = factions.contains(event.from()) ? event.from() : "";
            String to = factions.contains(event.to()) ? event.to() : "";
            if (event.kind() == HistoryKind.CONTROL_CHANGE && !event.place().isEmpty()) {
                past.add(new PastEvent.Handover(event.date(), event.place(), from, to));
            } else if (event.kind() == HistoryKind.LOSSES && !from.isEmpty() && event.number() != Fixed.UNKNOWN) {
                past.add(new PastEvent.Losses(event.date(), from, event.number()));
            }
        }
        return Settings.of(scenario.id(), scenario.firstDay())
                .withDays(scenario.days())
                .withHistory(past);
    }
}
