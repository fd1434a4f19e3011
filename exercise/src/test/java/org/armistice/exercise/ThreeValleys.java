package org.armistice.exercise;

import java.nio.file.Path;
import java.util.List;
import org.armistice.exercise.plan.Exercise;
import org.armistice.exercise.reading.ExerciseReader;
import org.armistice.model.text.TextFile;
import org.armistice.simulator.setup.Prepared;
import org.armistice.simulator.setup.Setup;

/** The invented scenario and its exercise, read once for all tests. */
public final class ThreeValleys {
    public static final Path FOLDER =
            Path.of("../scenarios/three-valleys").toAbsolutePath().normalize();
    public static final Prepared PREPARED = Setup.read(FOLDER, List.of(), List.of());

    private ThreeValleys() {}

    public static Exercise thaw() {
        return ExerciseReader.read(FOLDER.resolve("exercises/thaw.yaml"), PREPARED);
    }

    /** One that does not change with the exercise that people play. */
    public static Exercise twoTeams() {
        return ExerciseReader.read(Path.of("src/test/resources/two-teams.yaml"), PREPARED);
    }

    /** An exercise as a text. */
    public static Exercise read(String text) {
        return ExerciseReader.read(new TextFile("tried.yaml", text), PREPARED);
    }
}
