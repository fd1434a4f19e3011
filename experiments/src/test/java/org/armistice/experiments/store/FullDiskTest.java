package org.armistice.experiments.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk of less than half a megabyte, where the system lets somebody mount one. */
class FullDiskTest {
    @TempDir
    private Path temporary;

    private Path disk;

    @BeforeEach
    void mountASmallDisk() throws Exception {
        disk = Files.createDirectories(temporary.resolve("disk"));
        assumeThat(run("mount", "-t", "tmpfs", "-o", "size=400k", "tmpfs", disk.toString()))
                .as("a small file system in memory can be mounted")
                .isTrue();
    }

    @AfterEach
    void unmount() throws Exception {
        run("umount", disk.toString());
    }

    private static boolean run(String... command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (java.io.IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Test
    void aFullDiskLeavesWholeChunksToGoOnWith() throws Exception {
        Path folder = disk.resolve("ensemble");
        EnsembleFolder.create(folder, "{}", false).close();
        assertThatThrownBy(() -> EnsembleProcess.goOn(folder, 600, 2, 10))
                .isInstanceOf(StoreFailure.class)
                .hasMessageContaining("cannot write " + folder)
                .hasMessageContaining("there is no space left on the disk.");
        int kept;
        try (EnsembleFolder open = EnsembleFolder.resume(folder)) {
            kept = open.kept();
        }
        assertThat(kept).isBetween(10, 590);
        assertThat(Tables.of(folder).get("runs")).hasSize(kept);

        run("mount", "-o", "remount,size=40m", disk.toString());
        // All of them: where the disk ran full, a later chunk may have been written and an earlier one not.
        EnsembleProcess.goOn(folder, 600, 2, 10);
        Path whole = temporary.resolve("whole");
        EnsembleFolder.create(whole, "{}", false).close();
        EnsembleProcess.goOn(whole, 600, 1, 50);
        assertThat(Tables.of(folder)).isEqualTo(Tables.of(whole));
    }
}
