package org.armistice.app.revision;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.armistice.app.Commands;
import org.armistice.app.Commands.Outcome;
import org.armistice.model.json.Json;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two versions of the one rulebook that decides everything in a copy of the three valleys. */
class DiffCommandTest {
    @TempDir
    private Path folder;

    private Path valleys;
    private Path changed;

    @BeforeEach
    void copy() throws IOException {
        valleys = Commands.valleys(folder);
        changed = Files.createDirectories(folder.resolve("mine")).resolve("rapid.md");
    }

    private Outcome diff(String from, String to) throws IOException {
        String text = Files.readString(valleys.resolve("rapid.md"));
        assertThat(text).contains(from);
        Files.writeString(changed, text.replace(from, to));
        return Commands.run("rules", "diff", "core", changed.getParent(), valleys, "--runs", 8, "--days", 30);
    }

    @Test
    void aChangedThresholdIsNamedWithTheFirstDayAndTheOutcome() throws IOException {
        Outcome outcome = diff("patience       3 days", "patience       1 days");
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.code()).isEqualTo(DiffCommand.DIFFERENT);
        assertThat(outcome.out())
                .startsWith("Text  from core to " + changed.getParent() + "\n"
                        + "  parameter changed  rapid.patience  " + changed + ":9:1 (was valleys/rapid.md:9:1)\n"
                        + "       9 - patience       3 days  in 1 .. 9    how long an attack goes on before it can win"
                        + "  assumption, grade E: invented\n"
                        + "       9 + patience       1 days  in 1 .. 9    how long an attack goes on before it can win"
                        + "  assumption, grade E: invented\n"
                        + "  So these rules mean something else, though their own text is the same:"
                        + " rapid/a-contested-place-falls\n"
                        + "\n"
                        + "Behaviour  valleys, 30 days\n")
                .contains("rule a contested place falls (" + changed + ":20)")
                .contains("  old: nothing of the kind\n")
                .contains("  Seed 1 shows it, on day 3 (2031-04-03):\n")
                .contains("    new: Highland Council captures Millford.  e3\n")
                .containsPattern(
                        "  Millford changes hands first, day +[0-9.]+ +[0-9.]+ +-[0-9.]+ ± [0-9.]+ +63 %  seed 1: ")
                .contains("  5 of 8 runs of valleys (seeds 1 to 8) part: 63 %. ");
    }

    @Test
    void aChangedCommentChangesNoRunAndNeedsNone() throws IOException {
        Outcome outcome = diff("  then   A captures P", "  then   A captures P   # at last");
        assertThat(outcome.out())
                .isEqualTo("Text  from core to " + changed.getParent() + "\n"
                        + "  comment or layout of rule  a contested place falls  " + changed
                        + ":20:1 (was valleys/rapid.md:20:1)\n"
                        + "      25 - then   A captures P\n"
                        + "      25 + then   A captures P   # at last\n"
                        + "\n"
                        + "Behaviour  valleys, 30 days\n"
                        + "  There is no change in behaviour: all rules, parameters and processes that valleys uses mean"
                        + " the same, so that no run can differ and none was made.\n");
        assertThat(outcome.code()).isZero();
    }

    @Test
    void aThresholdThatNoRunReachesChangesNoRun() throws IOException {
        Outcome outcome = diff(
                "    and  P's holder is known",
                "    and  P's holder is known\n    and  F's strength is above 1 person");
        assertThat(outcome.out())
                .endsWith("Behaviour  valleys, 30 days\n"
                        + "  There is no change in behaviour in 8 runs of valleys (seeds 1 to 8).\n");
        assertThat(outcome.code()).isZero();
    }

    @Test
    void coreRulebooksThatTheScenarioLeavesOutAreComparedInTextAlone() throws IOException {
        Files.writeString(
                changed.resolveSibling("supply.md"),
                Files.readString(Commands.home().resolve("rules/src/main/resources/rulebooks/supply.md"))
                        .replace("patience            7 days", "patience            5 days"));
        Outcome outcome =
                Commands.run("rules", "diff", "core", changed.resolveSibling("supply.md"), valleys, "--runs", 2);
        assertThat(outcome.out())
                .contains("parameter changed  supply.patience")
                .contains("  not used by valleys\n")
                .contains("There is no change in behaviour");
        assertThat(outcome.code()).isZero();
    }

    @Test
    void theSameInJson() throws IOException {
        diff("patience       3 days", "patience       1 days");
        Outcome outcome = Commands.run(
                "rules", "diff", "core", changed, valleys, "--runs", 3, "--days", 20, "--seed", 7, "--format", "json");
        assertThat(outcome.code()).isEqualTo(DiffCommand.DIFFERENT);
        assertThat(Json.read(outcome.out()).toString())
                .contains("change in behaviour=true")
                .contains("first seed=7")
                .contains("key=rapid/a-contested-place-falls");
    }

    @Test
    void whatIsWrongInBothIsTold() throws IOException {
        Path other = Files.writeString(folder.resolve("rapid.md"), "no rulebook");
        Files.writeString(
                changed, Files.readString(valleys.resolve("rapid.md")).replace("A captures P", "A captres P"));
        Outcome outcome = Commands.run("rules", "diff", other, changed, valleys);
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err())
                .contains(other + ":1:1: ")
                .contains(changed + ":25:")
                .contains("Maybe ");
        assertThat(Commands.run("rules", "diff", "core", folder.resolve("none"), valleys)
                        .err())
                .isEqualTo(folder.resolve("none") + ": no such file or folder.\n1 problem.\n");
        assertThat(Commands.run("rules", "diff", "core", changed, valleys, "--runs", 1)
                        .err())
                .isEqualTo("--runs: there are 2 to 100000 runs, not 1.\n1 problem.\n");
    }
}
