package org.armistice.app.ensemble;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.armistice.app.Armistice;
import org.armistice.app.Commands;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "there is no 'kill'")
class InterruptedTest {
    private static final int RUNS = 3000;

    @TempDir
    private Path temporary;

    @Test
    void ctrlCKeepsWhatIsDoneAndSaysHowToGoOn() throws Exception {
        Path scenario = Commands.valleys(temporary);
        Path folder = temporary.resolve("a");
        List<String> words = List.of(
                "ensemble",
                scenario.toString(),
                "--days",
                "20",
                "--runs",
                String.valueOf(RUNS),
                "--chunk",
                "40",
                "--out",
                folder.toString());
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Darmistice.home=" + Commands.home().toAbsolutePath(),
                "-cp",
                System.getProperty("java.class.path"),
                Armistice.class.getName()));
        line.addAll(words);
        Path err = temporary.resolve("err.txt");
        Process process = new ProcessBuilder(line)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(err.toFile())
                .start();
        awaitAChunk(folder, process);
        // Ends it as Ctrl-C does; a build in the background hands on to its children to pass over that one.
        new ProcessBuilder("kill", "-TERM", String.valueOf(process.pid()))
                .start()
                .waitFor();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isNotZero();
        assertThat(Files.readString(err, StandardCharsets.UTF_8))
                .containsPattern("armistice: stopped: \\d+ of " + RUNS + " runs are kept in " + folder
                        + "; go on with: armistice ensemble " + scenario + " --days 20 --runs " + RUNS + " --out "
                        + folder
                        + " --resume\n");
        String kept = Commands.run("query", folder, "SELECT count(*), max(seed) FROM runs", "--format", "csv")
                .out();
        String[] numbers = kept.lines().skip(1).findFirst().orElseThrow().split(",");
        assertThat(numbers[0]).isEqualTo(numbers[1]).isNotEqualTo(String.valueOf(RUNS));
    }

    private static void awaitAChunk(Path folder, Process process) throws Exception {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(3);
        while (System.nanoTime() < end && process.isAlive()) {
            Path parts = folder.resolve("parts");
            if (Files.isDirectory(parts)) {
                try (Stream<Path> chunks = Files.list(parts)) {
                    if (chunks.anyMatch(c -> c.getFileName().toString().startsWith("runs-"))) {
                        return;
                    }
                }
            }
            Thread.sleep(20);
        }
        throw new AssertionError("no chunk was written");
    }
}
