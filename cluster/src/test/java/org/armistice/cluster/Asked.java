package org.armistice.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.armistice.experiments.engine.Engine;
import org.armistice.experiments.plan.DesignName;
import org.armistice.experiments.plan.Plan;
import org.armistice.experiments.plan.Recipe;
import org.armistice.experiments.plan.Selection;
import org.armistice.experiments.store.EnsembleFolder;
import org.armistice.model.json.Json;

/** Ensembles that tests ask for, and what came of them. */
final class Asked {
    private static final Path SCENARIO = Path.of(System.getProperty("armistice.home", ".."), "scenarios/three-valleys");

    private Asked() {}

    static Recipe recipe(int runs) {
        return recipe(runs, List.of(), List.of());
    }

    /** With a what-if, a changed parameter, one that is drawn as well, and further rulebooks. */
    static Recipe recipe(int runs, List<String> rules, List<String> with) {
        Selection selection = new Selection(
                SCENARIO.toString(),
                6,
                Duration.ofMinutes(1),
                List.of("supply.patience=5 days"),
                rules,
                with,
                List.of());
        return new Recipe(
                selection, List.of("operations.probe-chance=triangular"), false, DesignName.sobol, 101, runs, null);
    }

    /** Has all runs played, into a new folder. */
    static Path played(Plan plan, Engine engine, Path folder) {
        try (EnsembleFolder open = EnsembleFolder.create(folder, Json.text(plan.manifest()), false)) {
            engine.play(open, open.missing(plan.runs()), new Waiting());
        }
        return folder;
    }

    /** Somebody who waits to the end. */
    static final class Waiting implements Engine.Watcher {
        private int played;

        @Override
        public synchronized void played() {
            played++;
        }

        @Override
        public void notice(String text) {
            throw new AssertionError(text);
        }

        @Override
        public boolean isStopped() {
            return false;
        }

        synchronized int count() {
            return played;
        }
    }

    /** All files of a folder, each with a number that other bytes would not have. */
    static Map<String, String> files(Path folder) {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(path));
                files.put(folder.relativize(path).toString(), HexFormat.of().formatHex(digest));
            }
            return files;
        } catch (IOException | NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
