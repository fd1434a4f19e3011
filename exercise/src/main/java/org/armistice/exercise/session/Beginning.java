package org.armistice.exercise.session;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.armistice.exercise.plan.Exercise;
import org.armistice.exercise.reading.ExerciseReader;
import org.armistice.exercise.reading.Exercises;
import org.armistice.model.json.Json;
import org.armistice.model.json.JsonNode;
import org.armistice.model.problem.BadInput;
import org.armistice.model.problem.Position;
import org.armistice.model.problem.Problem;
import org.armistice.model.text.FileTrouble;
import org.armistice.model.text.TextFile;
import org.armistice.simulator.folder.Manifest;
import org.armistice.simulator.folder.RunInputs;
import org.armistice.simulator.folder.WholeFile;
import org.armistice.simulator.setup.Prepared;
import org.armistice.simulator.setup.Version;
import org.jspecify.annotations.Nullable;

/** With what an exercise was begun: its text, and hashes of the scenario and the rulebooks, in a file of its folder. */
final class Beginning {
    private static final String FILE = "session.json";

    private final JsonNode about;

    private Beginning(JsonNode about) {
        this.about = about;
    }

    /** @throws BadInput if an exercise is played there already */
    static void write(Path folder, Exercise exercise, Prepared prepared, long seed) {
        Map<String, @Nullable Object> tree = Json.object(
                "exercise", exercise.id(),
                "program", Version.NAME,
                "scenario", prepared.scenario().id(),
                "sha256", prepared.scenario().hash(),
                "seed", seed,
                "days", prepared.scenario().days(),
                "file", exercise.file().name(),
                "text", exercise.file().text());
        tree.putAll(Manifest.conditions(prepared));
        WholeFile.create(folder.resolve(FILE), Json.text(tree));
    }

    /** @throws BadInput if no exercise is played there */
    static Beginning read(Path folder) {
        if (!Files.isRegularFile(folder.resolve(FILE))) {
            throw new BadInput(new Problem(
                    Position.ofFile(folder.toString()), "no exercise is played here: there is no " + FILE + "."));
        }
        try {
            return new Beginning(JsonNode.read(Files.readString(folder.resolve(FILE))));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + folder.resolve(FILE) + ": " + FileTrouble.words(e), e);
        }
    }

    /** The id of the scenario. */
    String scenario() {
        return about.text("scenario");
    }

    long seed() {
        return about.wholeNumber("seed");
    }

    /** @throws BadInput if it does not fit the scenario any more */
    Exercise exercise(Prepared prepared) {
        return ExerciseReader.read(new TextFile(about.text("file"), about.text("text")), prepared);
    }

    /**
     * What is not as it was when the exercise was begun, each as a sentence without a full stop. Nothing is known of those that an
     * older program began.
     */
    List<String> differences(Prepared prepared) {
        List<String> differences = new ArrayList<>();
        if (about.keys().contains("sha256")) {
            differences.addAll(RunInputs.of(about).differences(prepared));
        }
        Path folder = prepared.scenario().folder();
        String id = about.text("exercise");
        if (Exercises.names(folder).contains(id)) {
            try {
                TextFile now = TextFile.read(Exercises.find(folder, id), about.text("file"));
                if (!now.text().equals(about.text("text"))) {
                    differences.add("the file of the exercise has changed since; it goes on as it was begun");
                }
            } catch (BadInput unreadable) {
                differences.add("the file of the exercise cannot be read any more; it goes on as it was begun");
            }
        }
        return differences;
    }
}
