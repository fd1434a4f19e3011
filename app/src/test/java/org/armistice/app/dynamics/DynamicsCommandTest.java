package org.armistice.app.dynamics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.armistice.app.Commands;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DynamicsCommandTest {
    @TempDir
    private Path folder;

    @Test
    void tellsWhatMovedInAFewRuns() {
        Commands.Outcome outcome = Commands.run("dynamics", Commands.valleys(folder), "--runs", 3, "--days", 30);
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out())
                .startsWith("## valleys: 3 runs of 30 days, seeds 1 to 3\n\n| figure | value |\n|---|---:|\n")
                .containsPattern(
                        "\\| changes of hands per run, mean \\(least to most\\) \\| [0-9.]+ \\(1 to 1\\) \\|\n")
                .contains("| runs in which `millford` changed hands | 100.0 % |\n")
                .contains("| changes of hands by assault, share of all 3 | 100.0 % |\n")
                .contains("| numbers outside their range in any run (must be 0) | 0 |\n")
                .containsPattern("\\| Highland Council, fighters \\| \\d+ \\| \\d+ \\| \\d+ \\| [0-9.]+ % \\|")
                .containsPattern("Rules that never applied \\(\\d+ of \\d+\\): ");
    }

    @Test
    void writesTheSameTablesEachTime() throws IOException {
        Path scenario = Commands.valleys(folder);
        Path file = folder.resolve("tables.md");
        Commands.run("dynamics", scenario, "--runs", 3, "--days", 10, "--out", file);
        Commands.Outcome outcome = Commands.run("dynamics", scenario, "--runs", 3, "--days", 10);
        assertThat(file).hasContent(outcome.out());
        assertThat(Files.readString(file)).isEqualTo(outcome.out());
    }

    @Test
    void refusesNoRuns() {
        Commands.Outcome outcome = Commands.run("dynamics", "three-valleys", "--runs", 0);
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).startsWith("--runs: there are 1 to 100000 runs, not 0.\n");
    }
}
