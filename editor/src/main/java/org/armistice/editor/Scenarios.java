package org.armistice.editor;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.armistice.model.calendar.Assumption;
import org.armistice.model.fact.Fact;
import org.armistice.model.fact.FactType;
import org.armistice.model.problem.BadInput;
import org.armistice.model.quantity.Range;
import org.armistice.model.scenario.Scenario;
import org.armistice.model.scenario.ScenarioAssumption;
import org.armistice.model.source.SourceSentence;
import org.armistice.rules.language.Citable;
import org.armistice.rules.language.Review;
import org.armistice.rules.language.Rulebooks;
import org.armistice.rules.typed.Parameter;

/** The scenarios that rulebooks are written for: their facts can be named, and the sentences of their source cited. */
final class Scenarios {
    private final Optional<Path> home;
    private final Map<Path, Optional<Scenario>> read = new LinkedHashMap<>();
    private final IdentityHashMap<Scenario, Map<String, FactType<?>>> names = new IdentityHashMap<>();
    private Optional<Path> chosen = Optional.empty();

    /** @param home the folder in which named scenarios are found, if there is one */
    Scenarios(Optional<Path> home) {
        this.home = home;
    }

    /** Takes a scenario for all rulebooks that stand beside none. */
    void choose(String named) {
        chosen = home.map(h -> h.resolve(named))
                .filter(Scenarios::isScenario)
                .or(() -> Optional.of(Path.of(named)).filter(Scenarios::isScenario));
    }

    /** Reads all again when they are asked for. */
    void forget() {
        read.clear();
        names.clear();
    }

    /** The scenario in whose folder a rulebook stands, else the chosen one. */
    Optional<Scenario> of(Path folder) {
        return isScenario(folder) ? read(folder) : chosen.flatMap(this::read);
    }

    private static boolean isScenario(Path folder) {
        return Files.isRegularFile(folder.resolve("scenario.yaml"));
    }

    private Optional<Scenario> read(Path folder) {
        return read.computeIfAbsent(folder, f -> {
            try {
                return Optional.of(Scenario.read(f));
            } catch (BadInput bad) {
                // What is wrong with it is told by a check of the scenario.
                return Optional.empty();
            }
        });
    }

    /** Reads rulebooks against what a scenario names, as a run of it would. */
    Review review(Rulebooks books, Optional<Scenario> scenario) {
        if (scenario.isEmpty()) {
            return books.review(Map.of(), Optional.empty(), List.of());
        }
        List<String> sentences =
                scenario.get().source().stream().map(SourceSentence::id).toList();
        Optional<Citable> citable = sentences.isEmpty()
                ? Optional.empty()
                : Optional.of(new Citable(scenario.get().id(), sentences));
        return books.review(names.computeIfAbsent(scenario.get(), Scenarios::names), citable, assumed(scenario.get()));
    }

    /** The types of the facts of a scenario by their ids. */
    private static Map<String, FactType<?>> names(Scenario scenario) {
        Map<String, FactType<?>> names = new LinkedHashMap<>();
        for (Fact fact : scenario.createWorld().all()) {
            if (fact.type() != Assumption.TYPE) {
                names.put(fact.getId(), fact.type());
            }
        }
        return names;
    }

    private static List<Parameter> assumed(Scenario scenario) {
        List<Parameter> assumed = new ArrayList<>();
        for (ScenarioAssumption a : scenario.assumptions()) {
            Range range = a.range();
            if (range != null) {
                assumed.add(new Parameter(a.id(), a.value(), a.unit(), range, a.grounds(), null, a.position()));
            }
        }
        return assumed;
    }
}
