package org.armistice.app.rulebook;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.armistice.app.scenario.Scenarios;
import org.armistice.app.setup.Prepared;
import org.armistice.app.setup.Setup;
import org.armistice.model.problem.BadInput;
import org.armistice.rules.language.Rulebooks;
import org.armistice.rules.typed.RuleSet;

/** Checked rules of what the user names: a scenario, or files and folders of rulebooks, or the core rulebooks. */
final class ChosenRules {
    private ChosenRules() {}

    /**
     * @param named nothing for the core rulebooks; one scenario; or files and folders, read together with the core
     * @throws BadInput with all that is wrong
     */
    static RuleSet read(List<String> named) {
        if (named.isEmpty()) {
            return Rulebooks.core().check().rules();
        }
        if (named.size() == 1 && isScenario(named.get(0))) {
            Prepared prepared = Setup.check(Scenarios.find(named.get(0)));
            return prepared.rules();
        }
        Rulebooks books = Rulebooks.core();
        named.forEach(path -> books.with(Path.of(path)));
        return books.check().rules();
    }

    private static boolean isScenario(String named) {
        return Files.isRegularFile(Path.of(named).resolve("scenario.yaml"))
                || (Scenarios.names().contains(named) && !Files.exists(Path.of(named)));
    }
}
