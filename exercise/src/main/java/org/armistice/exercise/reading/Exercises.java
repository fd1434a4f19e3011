package org.armistice.exercise.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.armistice.model.problem.BadInput;
import org.armistice.model.problem.Position;
import org.armistice.model.problem.Problem;
import org.armistice.model.problem.Suggestion;
import org.armistice.model.text.FileTrouble;

/** The exercises of a scenario, which stand in its folder {@code exercises}. */
public final class Exercises {
    private static final String ENDING = ".yaml";

    private Exercises() {}

    /** Their names, in order. */
    public static List<String> names(Path scenario) {
        Path folder = scenario.resolve("exercises");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString())
                    .filter(f -> f.endsWith(ENDING) && !f.startsWith("."))
                    .map(f -> f.substring(0, f.length() - ENDING.length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + folder + ": " + FileTrouble.words(e), e);
        }
    }

    /**
     * The file of one.
     *
     * @throws BadInput if the scenario has none of this name
     */
    public static Path find(Path scenario, String name) {
        List<String> names = names(scenario);
        if (!names.contains(name)) {
            throw new BadInput(new Problem(
                    Position.ofFile("exercise"),
                    "there is no exercise '" + name + "'." + Suggestion.maybe(name, names)
                            + (names.isEmpty() ? "" : " There are: " + String.join(", ", names) + ".")));
        }
        return scenario.resolve("exercises").resolve(name + ENDING);
    }
}
