package org.armistice.app.trial;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.armistice.model.scenario.Scenario;
import org.armistice.rules.language.Rulebooks;
import org.armistice.rules.language.trial.RulebookTest;
import org.armistice.rules.language.trial.TestFile;
import org.armistice.simulator.Simulation;
import org.armistice.simulator.setup.Scenarios;

/**
 * The tests that the user means, with the rules that they need.
 *
 * @param checked all rulebooks that were read
 * @param files of the rulebooks whose tests they are
 * @param texts of all rulebooks and files of tests, by their names
 */
record ChosenTests(Rulebooks.Checked checked, List<String> files, Map<String, String> texts) {
    ChosenTests {
        files = List.copyOf(files);
        texts = new LinkedHashMap<>(texts);
    }

    /**
     * Reads rulebooks.
     *
     * @param named nothing for the core rulebooks; one scenario; or files and folders, read together with the core
     * @throws org.armistice.model.problem.BadInput with all that is wrong
     */
    static ChosenTests read(List<String> named) {
        if (named.size() == 1 && isScenario(named.get(0))) {
            Scenario scenario = Scenario.read(Scenarios.find(named.get(0)));
            Rulebooks books = Rulebooks.of(scenario);
            Rulebooks.Checked checked = Simulation.check(scenario, books);
            return new ChosenTests(checked, checked.files(), texts(books));
        }
        Rulebooks books = Rulebooks.core();
        Set<String> files = new HashSet<>();
        for (String path : named) {
            books.with(Path.of(path));
            files.addAll(Rulebooks.none().with(Path.of(path)).texts().keySet());
        }
        Rulebooks.Checked checked = books.check();
        return new ChosenTests(
                checked,
                checked.files().stream()
                        .filter(file -> named.isEmpty() || files.contains(file))
                        .toList(),
                texts(books));
    }

    private static Map<String, String> texts(Rulebooks books) {
        Map<String, String> texts = new LinkedHashMap<>(books.texts());
        texts.putAll(books.testFiles());
        return texts;
    }

    private static boolean isScenario(String named) {
        return Files.isRegularFile(Path.of(named).resolve("scenario.yaml"))
                || (Scenarios.names().contains(named) && !Files.exists(Path.of(named)));
    }

    /** The tests, in the order of the files. */
    List<RulebookTest> tests() {
        return checked.tests().stream()
                .filter(test -> files.contains(rulebookOf(test.position().file())))
                .toList();
    }

    /** The file of the rulebook to which a file belongs. */
    String rulebookOf(String file) {
        return file.endsWith(TestFile.ENDING)
                ? file.substring(0, file.length() - TestFile.ENDING.length()) + ".md"
                : file;
    }

    /** A line of a file, without the blanks around it; empty if there is none. */
    String line(String file, int number) {
        return texts.getOrDefault(file, "")
                .lines()
                .skip(Math.max(0, number - 1))
                .findFirst()
                .orElse("");
    }
}
