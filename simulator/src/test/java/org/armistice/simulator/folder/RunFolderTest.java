package org.armistice.simulator.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.armistice.model.problem.BadInput;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that is not whole never looks as if it were. */
class RunFolderTest {
    @TempDir
    private Path folder;

    private Path scenario;
    private Path runs;

    @BeforeEach
    void makeFolder() throws IOException {
        scenario = Path.of(System.getProperty("armistice.home"), "scenarios", "three-valleys");
        runs = Files.createDirectory(folder.resolve("runs"));
    }

    @Test
    void failureInTheMiddleLeavesNothing() {
        assertThatThrownBy(() -> Stalling.write(scenario, runs.resolve("a"), Stalling::diskFull))
                .isInstanceOf(UncheckedIOException.class);
        assertThat(runs).isEmptyDirectory();
    }

    @Test
    void failureInTheMiddleKeepsTheRunThatWasToBeReplaced() throws IOException {
        Stalling.write(scenario, runs.resolve("a"), () -> {});
        String before = Files.readString(runs.resolve("a/events.jsonl"));

        assertThatThrownBy(() -> Stalling.write(scenario, runs.resolve("a"), Stalling::diskFull))
                .isInstanceOf(UncheckedIOException.class);

        assertThat(files(runs)).containsExactly(runs.resolve("a"));
        assertThat(runs.resolve("a/events.jsonl")).hasContent(before);
        assertThat(Recorded.read(runs.resolve("a")).events()).isNotEmpty();
    }

    @Test
    void programThatIsToldToEndTidiesUp() throws Exception {
        Process process = halfway();
        process.destroy();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(runs).isEmptyDirectory();
    }

    @Test
    void programThatIsKilledLeavesNothingThatIsTakenForARun() throws Exception {
        halfway().destroyForcibly().waitFor();

        assertThat(runs.resolve("a")).doesNotExist();
        assertThat(files(runs)).hasSize(1).allSatisfy(left -> {
            assertThat(Files.isHidden(left)).isTrue();
            assertThat(left.resolve("events.jsonl")).exists();
            assertThatThrownBy(() -> Recorded.read(left))
                    .isInstanceOf(BadInput.class)
                    .hasMessageContaining("this folder holds no run");
        });
        Stalling.write(scenario, runs.resolve("a"), () -> {});
        assertThat(Recorded.read(runs.resolve("a")).events()).isNotEmpty();
    }

    /** A program in the middle of writing the run {@code a}. */
    private Process halfway() throws Exception {
        Path reached = folder.resolve("reached");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Stalling.class.getName(),
                        scenario.toString(),
                        runs.resolve("a").toString(),
                        reached.toString())
                .inheritIO()
                .start();
        while (!Files.exists(reached)) {
            assertThat(process.isAlive()).isTrue();
            Thread.sleep(20);
        }
        return process;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
