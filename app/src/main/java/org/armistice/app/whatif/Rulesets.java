package org.armistice.app.whatif;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.armistice.model.problem.BadInput;
import org.armistice.model.problem.Position;
import org.armistice.model.problem.Problem;
import org.armistice.simulator.outcome.Variation;
import org.armistice.simulator.setup.Change;
import org.armistice.simulator.setup.Prepared;
import org.armistice.simulator.setup.Setup;

/** The rival sets of rulebooks under which a question is asked. */
final class Rulesets {
    /** What stands for the scenario's own rulebooks. */
    static final String OWN = "core";

    private final List<String> names;

    /** @param names folders or files, or {@link #OWN}; none for the scenario's own alone */
    Rulesets(List<String> names) {
        Set<String> distinct = new LinkedHashSet<>(names);
        this.names = distinct.isEmpty() ? List.of(OWN) : List.copyOf(distinct);
    }

    List<String> names() {
        return names;
    }

    /**
     * The scenario as it stands and once with each what-if, under one set.
     *
     * @param whatIfs names or files
     * @throws BadInput with all that is wrong
     */
    static List<Prepared> read(String name, Path scenario, List<Change> changes, List<String> whatIfs) {
        List<Problem> problems = new ArrayList<>();
        List<Prepared> prepared = new ArrayList<>();
        List<List<String>> variations = new ArrayList<>(List.of(List.of()));
        whatIfs.forEach(w -> variations.add(List.of(w)));
        for (List<String> with : variations) {
            try {
                prepared.add(Setup.read(scenario, changes, folders(name), new Variation(with, List.of())));
            } catch (BadInput e) {
                e.problems().stream().filter(p -> !problems.contains(p)).forEach(problems::add);
            }
        }
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
        return prepared;
    }

    private static List<Path> folders(String name) {
        try {
            return name.equals(OWN) ? List.of() : List.of(Path.of(name));
        } catch (InvalidPathException e) {
            throw new BadInput(
                    new Problem(Position.ofFile("--rules"), "'" + name + "' is no name of a file or folder."));
        }
    }
}
