package org.armistice.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import org.armistice.model.scenario.Scenario;

/** The scenario that is measured. */
public final class Libya {
    private Libya() {}

    /**
     * Reads {@code scenarios/libya-2020} below the folder that the system property {@code armistice.home} names, else
     * below the nearest folder above this one that has it.
     *
     * @throws IllegalStateException if there is none
     */
    public static Scenario read() {
        String home = System.getProperty("armistice.home");
        Path start = Path.of(home == null ? "" : home).toAbsolutePath().normalize();
        for (Path folder = start; folder != null; folder = folder.getParent()) {
            Path scenario = folder.resolve("scenarios").resolve("libya-2020");
            if (Files.isDirectory(scenario)) {
                return Scenario.read(scenario);
            }
        }
        throw new IllegalStateException("no folder scenarios/libya-2020 in or above " + start
                + "; name the folder of Armistice with -Darmistice.home=FOLDER.");
    }
}
