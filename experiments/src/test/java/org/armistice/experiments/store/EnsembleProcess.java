package org.armistice.experiments.store;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.armistice.experiments.ensemble.Ensemble;
import org.armistice.experiments.ensemble.Runner;
import org.armistice.experiments.ensemble.Valleys;

/** Goes on with an ensemble in a process of its own, so that it can be killed. */
final class EnsembleProcess {
    private EnsembleProcess() {}

    public static void main(String[] arguments) {
        goOn(Path.of(arguments[0]), Integer.parseInt(arguments[1]), 2, 3);
    }

    /** Plays the runs that a folder lacks. */
    static void goOn(Path path, int runs, int threads, int chunkSize) {
        Ensemble ensemble = Valleys.failing();
        try (EnsembleFolder folder = EnsembleFolder.resume(path);
                PartWriter writer = folder.writer(ensemble.indicators())) {
            new Runner(ensemble, threads, chunkSize, writer, () -> {}, () -> false).play(folder.missing(runs));
        }
    }

    /**
     * Starts such a process and kills it.
     *
     * @return whether it was still at work
     */
    static boolean killed(Path path, int runs, long milliseconds) throws Exception {
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Xshare:auto",
                        "-cp",
                        System.getProperty("java.class.path"),
                        EnsembleProcess.class.getName(),
                        path.toString(),
                        String.valueOf(runs)))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        boolean ended = process.waitFor(milliseconds, TimeUnit.MILLISECONDS);
        process.destroyForcibly().waitFor();
        return !ended;
    }
}
