package org.armistice.experiments.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.armistice.simulator.folder.Folders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is left of a process that was killed is gone on with as if nothing had happened. */
class KilledProcessTest {
    private static final int RUNS = 300;
    private static final int KILLS = Integer.getInteger("armistice.kills", 2);

    @TempDir
    private Path temporary;

    @Test
    void anEnsembleThatWasKilledAndGoneOnWithEqualsOneThatWasNot() throws Exception {
        Path whole = folder("whole");
        long began = System.nanoTime();
        EnsembleProcess.killed(whole, RUNS, 600_000);
        long milliseconds = (System.nanoTime() - began) / 1_000_000;
        Path killed = folder("killed");
        Random random = new Random(25);
        int times = 0;
        for (int i = 0; i < 4 * KILLS && times < KILLS; i++) {
            // Nearly all moments are within the work: each process begins where the one before was ended.
            if (EnsembleProcess.killed(killed, RUNS, 300 + random.nextLong(milliseconds))) {
                times++;
            } else {
                // The first one was slowed down by others on the machine; the work is done sooner.
                milliseconds = Math.max(1, milliseconds / 2);
            }
            assertThatFilesAreWhole(killed);
            if (isComplete(killed)) {
                Folders.delete(killed);
                killed = folder("killed");
            }
        }
        assertThat(times).isPositive();
        EnsembleProcess.goOn(killed, RUNS, 1, 50);
        assertThat(Tables.of(killed)).isEqualTo(Tables.of(whole));
        assertThat(hidden(killed)).isEmpty();
    }

    private Path folder(String name) {
        Path path = temporary.resolve(name);
        EnsembleFolder.create(path, "{}", false).close();
        return path;
    }

    private static boolean isComplete(Path folder) {
        try (EnsembleFolder open = EnsembleFolder.resume(folder)) {
            return open.missing(RUNS).isEmpty();
        }
    }

    /** Every table of every run that counts as kept can be read, each run once. */
    private static void assertThatFilesAreWhole(Path folder) {
        try (Runs runs = EnsembleFolder.open(folder)) {
            long[] counts = new long[2];
            runs.each("SELECT count(*), count(DISTINCT seed) FROM runs", row -> {
                counts[0] = row.getLong(1);
                counts[1] = row.getLong(2);
            });
            assertThat(counts[1]).isEqualTo(counts[0]);
            for (RunTable table : RunTable.values()) {
                runs.each(
                        "SELECT count(DISTINCT seed) FROM " + table.sqlName() + " WHERE hash(" + table.sqlName()
                                + ") <> 0",
                        row -> {});
            }
        }
    }

    private static List<String> hidden(Path folder) throws Exception {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(f -> f.getFileName().toString())
                    .filter(name -> name.startsWith(".") || name.contains(".part"))
                    .toList();
        }
    }
}
