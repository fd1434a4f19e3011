package org.armistice.app.setup;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.armistice.model.fact.Fact;
import org.armistice.model.fact.FactType;
import org.armistice.model.fact.World;
import org.armistice.model.faction.Faction;
import org.armistice.model.history.HistoricEvent;
import org.armistice.model.problem.BadInput;
import org.armistice.model.problem.Position;
import org.armistice.model.problem.Problem;
import org.armistice.model.problem.Suggestion;
import org.armistice.model.quantity.Fixed;
import org.armistice.model.scenario.Scenario;
import org.armistice.model.source.SourceSentence;
import org.armistice.model.text.TextFile;
import org.armistice.rules.drools.DroolsRules;
import org.armistice.rules.language.Rulebooks;
import org.armistice.rules.typed.Rule;
import org.armistice.rules.typed.RuleSet;
import org.armistice.simulator.PastEvent;
import org.armistice.simulator.Settings;
import org.armistice.simulator.Simulation;

/** Puts a scenario, its rulebooks and what the user has changed together. */
public final class Setup {
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Set<String> core = new HashSet<>();
    private final Rulebooks rulebooks = Rulebooks.words();

    private Setup() {
        names.put("words.md", "words.md");
        core.add("words.md");
    }

    /**
     * Reads everything that a run needs; tests of rulebooks are passed over.
     *
     * @param named a scenario's folder or name
     * @param changes what is to be different
     * @param folders of further rulebooks, or files
     * @throws BadInput with all that is wrong
     */
    public static Prepared read(Path named, List<Change> changes, List<Path> folders) {
        return read(named, changes, folders, false);
    }

    /**
     * Reads a scenario with its rulebooks and their tests.
     *
     * @throws BadInput with all that is wrong
     */
    public static Prepared check(Path named) {
        return read(named, List.of(), List.of(), true);
    }

    private static Prepared read(Path named, List<Change> changes, List<Path> folders, boolean withTests) {
        Setup setup = new Setup();
        if (!withTests) {
            setup.rulebooks.withoutTests();
        }
        Scenario scenario = Scenario.read(named);
        List<Problem> problems = new ArrayList<>();
        setup.addRulebooks(scenario, folders, problems);
        stopAt(problems);
        Map<String, FactType<?>> ids = ids(scenario.createWorld());
        Rulebooks.Checked checked = setup.rulebooks.check(ids, Optional.empty());
        setup.checkCitations(scenario, checked.rules(), problems);
        for (Change change : changes) {
            if (!change.isParameter(checked.rules())) {
                try {
                    scenario = change.applyTo(scenario, checked.rules());
                } catch (BadInput e) {
                    problems.addAll(e.problems());
                }
            }
        }
        RuleSet rules = Change.applyAll(changes, checked.rules(), problems);
        stopAt(problems);
        return new Prepared(
                scenario,
                rules,
                Map.copyOf(setup.names),
                setup.texts(),
                Set.copyOf(setup.core),
                changes,
                simulation(scenario, rules, checked));
    }

    private static void stopAt(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
    }

    private void addRulebooks(Scenario scenario, List<Path> folders, List<Problem> problems) {
        for (String book : scenario.rulebooks()) {
            try {
                if (book.endsWith(".md")) {
                    addFile(scenario, book);
                } else {
                    rulebooks.withCore(book);
                    core.add(book + ".md");
                    names.put(book + ".md", book + ".md");
                }
            } catch (BadInput e) {
                e.problems().forEach(p -> problems.add(located(scenario, book, p)));
            }
        }
        for (Path path : folders) {
            try {
                rulebooks.with(path);
            } catch (BadInput e) {
                problems.addAll(e.problems());
            }
        }
        for (String file : rulebooks.texts().keySet()) {
            Path name = Path.of(file).getFileName();
            names.putIfAbsent(file, name == null ? file : name.toString());
        }
    }

    private void addFile(Scenario scenario, String book) {
        String shown = scenario.id() + "/" + book;
        rulebooks.with(
                shown, TextFile.read(scenario.folder().resolve(book), shown).text());
        names.put(shown, shown);
    }

    private static Problem located(Scenario scenario, String book, Problem problem) {
        return new Problem(
                Position.ofFile(scenario.id() + "/scenario.yaml"), "rulebook '" + book + "': " + problem.message());
    }

    /** Core rulebooks cite their own source; every other rulebook cites the scenario's. */
    private void checkCitations(Scenario scenario, RuleSet rules, List<Problem> problems) {
        List<String> known = scenario.source().stream().map(SourceSentence::id).toList();
        for (Rule rule : rules.rules()) {
            for (String id : rule.raisedBy()) {
                if (!core.contains(rule.position().file()) && !known.contains(id)) {
                    problems.add(new Problem(
                            rule.position(),
                            "rule '" + rule.name() + "' is raised by '" + id + "', but the source has no such sentence."
                                    + Suggestion.maybe(id, known)));
                }
            }
        }
    }

    private Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        Map<String, String> all = rulebooks.texts();
        names.forEach((file, name) -> texts.put(file, all.getOrDefault(file, "")));
        return texts;
    }

    private static Map<String, FactType<?>> ids(World world) {
        Map<String, FactType<?>> ids = new LinkedHashMap<>();
        for (Fact fact : world.all()) {
            ids.put(fact.getId(), fact.type());
        }
        return ids;
    }

    private static Simulation simulation(Scenario scenario, RuleSet rules, Rulebooks.Checked checked) {
        DroolsRules drools = DroolsRules.of(rules);
        Settings settings = Settings.of(scenario.id(), scenario.firstDay())
                .withDays(scenario.days())
                .withHistory(history(scenario));
        return Simulation.of(
                rules,
                Set.copyOf(checked.processes()),
                scenario::createWorld,
                (set, world) -> drools.matcher(world),
                settings);
    }

    private static List<PastEvent> history(Scenario scenario) {
        Set<String> factions = new HashSet<>();
        scenario.createWorld().list(Faction.TYPE).forEach(f -> factions.add(f.getId()));
        List<PastEvent> past = new ArrayList<>();
        for (HistoricEvent event : scenario.history()) {
            String from = factions.contains(event.from()) ? event.from() : "";
            String to = factions.contains(event.to()) ? event.to() : "";
            switch (event.kind()) {
                case CONTROL_CHANGE -> {
                    if (!event.place().isEmpty()) {
                        past.add(new PastEvent.Handover(event.date(), event.place(), from, to));
                    }
                }
                case LOSSES -> {
                    if (!from.isEmpty() && event.number() != Fixed.UNKNOWN) {
                        past.add(new PastEvent.Losses(event.date(), from, event.number()));
                    }
                }
                default -> {}
            }
        }
        return past;
    }
}
