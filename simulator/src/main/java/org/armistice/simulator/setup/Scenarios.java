package org.armistice.simulator.setup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.armistice.model.problem.BadInput;
import org.armistice.model.problem.Position;
import org.armistice.model.problem.Problem;
import org.armistice.model.problem.Suggestion;

/** The scenarios that come with the program, and how one is named on the command line. */
public final class Scenarios {
    private static final String FILE = "scenario.yaml";

    private Scenarios() {}

    /** The folder of the program, which holds {@code scenarios}. */
    public static Path home() {
        return Path.of(System.getProperty("armistice.home", "."));
    }

    /** The folder of the scenarios that come with the program. */
    public static Path folder() {
        return home().resolve("scenarios");
    }

    /** The names of the scenarios that come with the program, in order. */
    public static List<String> names() {
        if (!Files.isDirectory(folder())) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(folder())) {
            return folders.filter(f -> Files.isRegularFile(f.resolve(FILE)))
                    .map(f -> f.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    /**
     * The folder of a scenario.
     *
     * @param named a folder, or the name of a scenario that comes with the program
     * @throws BadInput if there is neither
     */
    public static Path find(String named) {
        try {
            Path path = Path.of(named);
            if (path.endsWith(FILE) && Files.isRegularFile(path)) {
                return path.toAbsolutePath().resolveSibling("").normalize();
            }
            if (Files.isDirectory(path) && !named.isEmpty()) {
                return path;
            }
            if (names().contains(named)) {
                return folder().resolve(named);
            }
        } catch (InvalidPathException e) {
            // said below
        }
        String maybe = Suggestion.maybe(named, names());
        throw new BadInput(new Problem(
                Position.ofFile("scenario"),
                "there is no folder '" + named + "', and no scenario of that name."
                        + (maybe.isEmpty() ? " There are: " + String.join(", ", names()) + "." : maybe)));
    }
}
