package org.armistice.app.whynot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.armistice.app.Commands;
import org.armistice.model.json.JsonNode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainWhyNotTest {
    @TempDir
    private static Path folder;

    private static Path scenario = Path.of("");
    private static Path run = Path.of("");

    @BeforeAll
    static void play() {
        scenario = Commands.valleys(folder);
        run = folder.resolve("run");
        Commands.run("run", scenario, "--days", 30, "--out", run);
    }

    private static Commands.Outcome ask(Object... arguments) {
        Object[] all = new Object[arguments.length + 4];
        all[0] = "explain";
        all[1] = run;
        all[2] = "--scenario";
        all[3] = scenario;
        System.arraycopy(arguments, 0, all, 4, arguments.length);
        return Commands.run(all);
    }

    @Test
    void whatHappenedIsPointedTo() {
        assertThat(ask("--why-not", "council captures millford").out())
                .startsWith("It did happen.\n")
                .containsPattern(
                        "  e\\d+ +\\d{4}-\\d\\d-\\d\\d, day \\d+  Highland Council captures Millford\\.  a contested place falls\n")
                .doesNotContain("came nearest");
    }

    @Test
    void namesDoForIds() {
        assertThat(ask("--why-not", "Highland Council captures Millford").out()).startsWith("It did happen.\n");
    }

    @Test
    void theDayBeforeSaysWhatStoodInTheWay() {
        assertThat(ask("--why-not", "control of millford becomes council", "--day", 2)
                        .out())
                .contains("On 2031-04-02, day 2.\n")
                .contains("a contested place falls  valleys/rapid.md:")
                .contains("P = Millford")
                .containsPattern("failed   for at least patience  held for \\d of 3 days\n");
    }

    @Test
    void withoutADayTheNearestIsTaken() {
        assertThat(ask("--why-not", "league captures millford").out())
                .containsPattern("It came nearest on \\d{4}-\\d\\d-\\d\\d, day \\d+\\.\n");
    }

    @Test
    void theSameIsToldInJson() {
        JsonNode answer = JsonNode.read(ask("--why-not", "council captures millford", "--day", 1, "--format", "json")
                .out());
        assertThat(answer.number("day")).isEqualTo(1);
        assertThat(answer.nodes("happened")).hasSize(1);
        assertThat(answer.nodes("rules").get(0).nodes("conditions"))
                .extracting(c -> c.text("outcome"))
                .contains("failed");
    }

    @Test
    void aComputedFieldIsNamedAsOne() {
        assertThat(ask("--why-not", "millford's force ratio becomes 3").err())
                .contains("is computed by a process each day");
        assertThat(ask("--why-not", "millford's force ratio is 3").out())
                .contains("No rule can set place's force ratio; a process computes it each day");
    }

    @Test
    void mistakesAreFoundInTheQuestion() {
        assertThat(ask("--why-not", "council captres millford").err())
                .contains("--why-not:1:9: no effect begins so, not 'captres'. Maybe 'captures'?");
        assertThat(ask("--why-not", "council captures milford").err()).contains("not 'milford'. Maybe 'millford'?");
        assertThat(ask("--why-not", "control of milford becomes council").err())
                .contains("--why-not:1:12: there is no place 'milford'. Maybe 'millford'?");
        assertThat(ask("--why-not", "highland captures millford").err())
                .contains("Maybe 'council' (Highland Council)?");
    }

    @Test
    void aDayThatTheRunHasNotIsRefused() {
        Commands.Outcome outcome = ask("--why-not", "council captures millford", "--day", 31);
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).contains("--day: this run has the days 1 to 30, not 31.");
        assertThat(ask().err()).contains("name an event, or say with --why-not what did not happen.");
    }

    @Test
    void otherInputsAreNamed(@TempDir Path other) throws IOException {
        Path copy = Commands.valleys(other);
        Path rapid = copy.resolve("rapid.md");
        Files.writeString(rapid, Files.readString(rapid).replaceFirst("patience +3 days", "patience   5 days"));
        assertThat(Commands.run(
                                "explain",
                                run,
                                "--scenario",
                                copy,
                                "--why-not",
                                "council captures millford",
                                "--day",
                                3)
                        .out())
                .startsWith("The inputs of this run differ: the rulebook 'valleys/rapid.md' has changed since.\n");
        assertThat(Commands.run("explain", run, "--why-not", "council captures millford")
                        .err())
                .contains("there is no folder 'valleys', and no scenario of that name.");
    }
}
