package org.armistice.app.revision;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Set;
import org.armistice.model.problem.BadInput;
import org.armistice.model.problem.Position;
import org.armistice.model.problem.Problem;
import org.armistice.model.scenario.Scenario;
import org.armistice.rules.language.Rulebooks;
import org.armistice.simulator.Simulation;

/**
 * One version of the rulebooks of a scenario.
 *
 * @param name as the user names it
 * @param texts every rulebook of the version, also those that the scenario does not use
 * @param checked those that its runs use
 */
record Edition(String name, Rulebooks texts, Rulebooks.Checked checked) {
    /** What stands for the rulebooks as they come with the program and the scenario. */
    static final String CORE = "core";

    /**
     * Reads a version. Its rulebooks take the place of those of the same name; one of a name that is new is used beside
     * them, but a core rulebook that the scenario leaves out stays left out.
     *
     * @param named a folder or file of rulebooks, or {@link #CORE}
     * @throws BadInput with all that is wrong
     */
    static Edition read(String named, Scenario scenario) {
        Rulebooks used = Rulebooks.of(scenario);
        Rulebooks texts = Rulebooks.core();
        used.texts().forEach(texts::with);
        Set<String> ofScenario = used.names();
        if (!named.equals(CORE)) {
            Path path = path(named);
            texts.with(path);
            used.with(path).keeping(name -> ofScenario.contains(name) || !Rulebooks.CORE.contains(name));
        }
        return new Edition(named, texts, Simulation.check(scenario, used.withoutTests()));
    }

    private static Path path(String named) {
        try {
            return Path.of(named);
        } catch (InvalidPathException e) {
            throw new BadInput(new Problem(Position.ofFile(named), "this is no name of a file or folder."));
        }
    }
}
