package org.armistice.exercise;

import java.nio.file.Path;
import java.util.List;
import org.armistice.exercise.plan.Exercise;
import org.armistice.exercise.reading.ExerciseReader;
import org.armistice.simulator.setup.Prepared;
import org.armistice.simulator.setup.Setup;

/** The Libya scenario and its two-hour exercise, read once for all tests. */
public final class LibyaRoad {
    private static final Path FOLDER =
            Path.of("../scenarios/libya-2020").toAbsolutePath().normalize();
    public static final Prepared PREPARED = Setup.read(FOLDER, List.of(), List.of());
    public static final Exercise ROAD_TO_SIRTE =
            ExerciseReader.read(FOLDER.resolve("exercises/road-to-sirte.yaml"), PREPARED);

    private LibyaRoad() {}
}
