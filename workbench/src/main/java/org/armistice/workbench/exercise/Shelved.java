package org.armistice.workbench.exercise;

import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.armistice.exercise.plan.Exercise;
import org.armistice.exercise.reading.ExerciseReader;
import org.armistice.model.problem.BadInput;
import org.armistice.model.text.FileTrouble;
import org.armistice.simulator.setup.Prepared;
import org.armistice.workbench.exercise.view.RoleView;
import org.armistice.workbench.server.Refusal;

/** The exercises of a scenario, in its folder {@code exercises}. A name is looked up among those that are there, and never made a path. */
final class Shelved {
    private static final Pattern FILE = Pattern.compile("([a-z0-9][a-z0-9-]{0,59})\\.ya?ml");

    private Shelved() {}

    /**
     * An exercise in a list.
     *
     * @param problems why it cannot be read; empty if it can
     */
    record Listed(
            String id,
            String title,
            String summary,
            String contentNote,
            int minutes,
            long seed,
            List<Integer> turns,
            List<RoleView.Named> roles,
            List<Refusal.Wrong> problems) {}

    static List<Listed> list(Prepared prepared) {
        return files(prepared).entrySet().stream()
                .map(e -> listed(e.getKey(), e.getValue(), prepared))
                .toList();
    }

    private static Listed listed(String id, Path file, Prepared prepared) {
        try {
            Exercise exercise = ExerciseReader.read(file, prepared);
            return new Listed(
                    id,
                    exercise.title(),
                    exercise.summary(),
                    exercise.contentNote(),
                    exercise.minutes(),
                    exercise.seed(),
                    exercise.turns(),
                    exercise.roles().stream()
                            .map(r -> new RoleView.Named(r.id(), r.title()))
                            .toList(),
                    List.of());
        } catch (BadInput e) {
            return new Listed(
                    id,
                    id,
                    "",
                    "",
                    0,
                    0,
                    List.of(),
                    List.of(),
                    Refusal.of("", e.problems()).problems());
        }
    }

    /**
     * @throws NotFoundResponse if there is none of that name
     * @throws BadInput with all that is wrong with it
     */
    static Exercise read(Prepared prepared, String id) {
        Path file = files(prepared).get(id);
        if (file == null) {
            throw new NotFoundResponse("There is no exercise '" + id + "'.");
        }
        return ExerciseReader.read(file, prepared);
    }

    private static Map<String, Path> files(Prepared prepared) {
        Path folder = prepared.scenario().folder().resolve("exercises");
        Map<String, Path> found = new TreeMap<>();
        if (!Files.isDirectory(folder)) {
            return found;
        }
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(Files::isRegularFile).forEach(file -> {
                Matcher name = FILE.matcher(file.getFileName().toString());
                if (name.matches()) {
                    found.put(name.group(1), file);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + folder + ": " + FileTrouble.words(e), e);
        }
        return found;
    }
}
