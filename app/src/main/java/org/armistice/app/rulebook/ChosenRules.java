package org.armistice.app.rulebook;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.armistice.model.problem.BadInput;
import org.armistice.model.scenario.Scenario;
import org.armistice.rules.language.Review;
import org.armistice.rules.language.Rulebooks;
import org.armistice.rules.typed.RuleSet;
import org.armistice.simulator.Simulation;
import org.armistice.simulator.setup.Scenarios;
import org.jspecify.annotations.Nullable;

/** Checked rules of what the user names: a scenario, or files and folders of rulebooks, or the core rulebooks. */
final class ChosenRules {
    private ChosenRules() {}

    /**
     * @param named nothing for the core rulebooks; one scenario; or files and folders, read together with the core
     * @throws BadInput with all that is wrong
     */
    static RuleSet read(List<String> named) {
        return review(named).checked().rules();
    }

    /**
     * The same, with what is wrong in it.
     *
     * @throws BadInput if something cannot be opened
     */
    static Review review(List<String> named) {
        return chosen(named).review();
    }

    /**
     * What has been read.
     *
     * @param books all that have been read
     * @param beside files of the core that the user does not mean, as they are only read beside those that are named
     * @param scenario if one is named
     */
    record Chosen(
            Rulebooks books,
            Review review,
            Set<String> beside,
            @Nullable Scenario scenario) {
        /** Whether the user means this file. */
        boolean isMeant(String file) {
            return !beside.contains(file);
        }
    }

    /**
     * The same, with the texts.
     *
     * @throws BadInput if something cannot be opened
     */
    static Chosen chosen(List<String> named) {
        if (named.size() == 1 && isScenario(named.get(0))) {
            Scenario scenario = Scenario.read(Scenarios.find(named.get(0)));
            Rulebooks books = Rulebooks.of(scenario).citing(new FoundSources(List.of()));
            return new Chosen(books, Simulation.review(scenario, books), Set.of(), scenario);
        }
        Rulebooks books = Rulebooks.core().citing(new FoundSources(named));
        Set<String> beside = named.isEmpty() ? Set.of() : books.texts().keySet();
        named.forEach(path -> books.with(Path.of(path)));
        return new Chosen(books, books.review(Map.of(), Optional.empty(), List.of()), beside, null);
    }

    private static boolean isScenario(String named) {
        return Files.isRegularFile(Path.of(named).resolve("scenario.yaml"))
                || (Scenarios.names().contains(named) && !Files.exists(Path.of(named)));
    }
}
