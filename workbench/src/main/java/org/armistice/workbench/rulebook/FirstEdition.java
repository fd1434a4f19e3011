package org.armistice.workbench.rulebook;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.armistice.model.event.Phase;
import org.armistice.model.fact.Choice;
import org.armistice.model.problem.BadInput;
import org.armistice.model.problem.Position;
import org.armistice.model.problem.Problem;
import org.armistice.model.problem.Suggestion;
import org.armistice.model.scenario.Scenario;
import org.armistice.model.source.SentenceKind;
import org.armistice.rules.language.Rulebooks;
import org.armistice.rules.language.words.Book;
import org.armistice.rules.layout.FirstRulebook;
import org.armistice.simulator.Simulation;
import org.armistice.simulator.folder.WholeFile;

/** Begins rulebooks of a scenario's own, with what {@code rules new} begins them with. What is there already is left alone. */
final class FirstEdition {
    private final Library library;
    private final Press press;

    /** @param press changes the lists of scenarios, too */
    FirstEdition(Library library, Press press) {
        this.library = library;
        this.press = press;
    }

    /**
     * Writes a rulebook and lists it in its scenario; once this returns the scenario uses it.
     *
     * @param name lower-case letters, digits and hyphens
     * @param phase when its rules are looked at
     * @throws BadInput with all that is wrong; nothing is written
     */
    Volume begin(String scenario, String name, String phase) {
        synchronized (press) {
            Scenario of = library.scenario(scenario);
            Path file = of.folder().resolve(name + ".md");
            check(scenario, name, phase, file);
            String sentence = of.source().stream()
                    .filter(s -> s.kind() != SentenceKind.HEADING)
                    .map(s -> s.id())
                    .findFirst()
                    .orElse("S01");
            String text = FirstRulebook.text(name, phase, sentence);
            checkText(of, file, text);
            // The list is changed last: until then the scenario uses what it used before, whatever happens.
            WholeFile.create(file, text);
            Press.list(of, "", name + ".md");
            return library.latest(scenario, name);
        }
    }

    private void check(String scenario, String name, String phase, Path file) {
        List<Problem> problems = new ArrayList<>();
        if (!name.matches(Book.NAME)) {
            problems.add(bad(
                    "name",
                    "'" + name + "' is no name of a rulebook; it has at most " + Book.LONGEST_NAME
                            + " lower-case letters, digits and hyphens, a letter first."));
        } else if (Rulebooks.CORE.contains(name)) {
            problems.add(
                    bad("name", "'" + name + "' is a core rulebook, which the new one would replace; choose another."));
        } else if (library.of(scenario).stream().anyMatch(v -> v.name().equals(name)) || Files.exists(file)) {
            problems.add(bad("name", "there is a rulebook '" + name + "' already; choose another name."));
        }
        List<String> phases = Arrays.stream(Phase.values()).map(Choice::word).toList();
        if (!phases.contains(phase)) {
            problems.add(bad(
                    "phase",
                    "'" + phase + "' is no phase; the phases are " + String.join(", ", phases) + "."
                            + Suggestion.maybe(phase, phases)));
        }
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
    }

    /** It is sound by itself, but not beside every other rulebook that there may be. */
    private static void checkText(Scenario scenario, Path file, String text) {
        String shown = file.toString();
        Rulebooks books = Rulebooks.of(scenario).with(file, text).readingWhole(Set.of(shown));
        List<Problem> problems = Simulation.review(scenario, books).problems().stream()
                .filter(p -> p.position().file().equals(shown))
                .toList();
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
    }

    private static Problem bad(String where, String message) {
        return new Problem(Position.ofFile(where), message);
    }
}
