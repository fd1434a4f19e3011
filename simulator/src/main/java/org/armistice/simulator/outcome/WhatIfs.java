package org.armistice.simulator.outcome;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.armistice.model.problem.BadInput;
import org.armistice.model.problem.Position;
import org.armistice.model.problem.Problem;
import org.armistice.model.problem.Suggestion;
import org.armistice.model.scenario.Scenario;
import org.armistice.model.whatif.WhatIf;

/** Finds what-ifs by the names that people give them. */
public final class WhatIfs {
    private WhatIfs() {}

    /**
     * Reads a what-if.
     *
     * @param named a file, also as the scenario's folder has it ({@code what-if/egypt-bluffs.yaml}), or the name of one of
     *     the scenario's own ({@code egypt-bluffs})
     * @throws BadInput if there is none, or with all that is wrong with it
     */
    public static WhatIf find(String named, Scenario scenario) {
        Path folder = scenario.folder().resolve("what-if");
        boolean plain = named.matches("[a-z0-9][a-z0-9-]*");
        List<Path> places = plain
                ? List.of(folder.resolve(named + ".yaml"))
                : List.of(Path.of(named), scenario.folder().resolve(named));
        for (Path place : places) {
            if (Files.isRegularFile(place)) {
                return WhatIf.read(place, scenario);
            }
        }
        List<String> names = names(folder);
        throw new BadInput(new Problem(
                Position.ofFile("--with"),
                "there is no what-if '" + named + "'." + Suggestion.maybe(named, names)
                        + (names.isEmpty() ? "" : " " + scenario.id() + " has " + String.join(", ", names) + ".")));
    }

    private static List<String> names(Path folder) {
        String[] files = folder.toFile().list((in, name) -> name.endsWith(".yaml"));
        return files == null
                ? List.of()
                : Arrays.stream(files)
                        .sorted()
                        .map(f -> f.substring(0, f.length() - ".yaml".length()))
                        .toList();
    }
}
