package org.armistice.app.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.armistice.app.Commands;
import org.armistice.model.scenario.Scenario;
import org.armistice.rules.language.Rulebooks;
import org.armistice.simulator.Simulation;
import org.armistice.simulator.account.RunFailure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run ends within its time, and says what took so long. */
class TimeLimitTest {
    @TempDir
    private Path folder;

    @Test
    void aRunBeyondItsTimeNamesTheDayAndTheRule() {
        Scenario scenario = Scenario.read(Commands.home().resolve("scenarios/three-valleys"));
        Simulation simulation = Simulation.of(scenario, Rulebooks.of(scenario).withoutTests());
        Simulation hurried = simulation.with(simulation.settings().withTimeLimit(Duration.ofNanos(1)));
        assertThatThrownBy(hurried::run)
                .isInstanceOf(RunFailure.class)
                .hasMessageMatching(
                        "day 1: this run has taken more than 0 s, which is its limit\\. Of the rules, '[a-z/-]+' \\([^)]+:\\d+:\\d+\\) took the longest: .*");
    }

    @Test
    void aRuleThatLooksAtTooMuchEndsTheRunAndNothingIsKept() throws IOException {
        Path book = folder.resolve("greedy.md");
        Files.copy(Commands.home().resolve("app/src/test/resources/hostile/rulebooks/cross-product.md"), book);
        Path out = folder.resolve("run");
        Commands.Outcome outcome =
                Commands.run("run", "three-valleys", "--rules", book, "--days", 2, "--time-limit", "5s", "--out", out);
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err()).contains("armistice: day 1: ").contains("'hostile/everything-meets-everything'");
        assertThat(outcome.out()).isEmpty();
        assertThat(out).doesNotExist();
    }

    @Test
    void aTimeThatIsNoneIsRefused() {
        Commands.Outcome outcome = Commands.run("run", "three-valleys", "--time-limit", "soon");
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).startsWith("--time-limit: 'soon' is no time. Write one such as 90s, 5m or 2h.");
    }
}
