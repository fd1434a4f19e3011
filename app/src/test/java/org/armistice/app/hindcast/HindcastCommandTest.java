package org.armistice.app.hindcast;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.armistice.app.Commands;
import org.armistice.model.json.JsonNode;
import org.armistice.simulator.setup.Scenarios;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HindcastCommandTest {
    @TempDir
    private Path folder;

    private static Path observed() {
        return Scenarios.folder().resolve("three-valleys/observed");
    }

    /** In a scenario in which the Council takes Millford in every run. */
    private Commands.Outcome hindcast(Object... more) {
        Path valleys = folder.resolve("valleys");
        Path scenario = Files.exists(valleys) ? valleys : Commands.valleys(folder);
        Object[] arguments = Stream.concat(
                        Stream.of("hindcast", scenario, "--observed", observed(), "--runs", 3), Stream.of(more))
                .toArray();
        return Commands.run(arguments);
    }

    @Test
    void scoresRunsBesideBaselines() {
        Commands.Outcome outcome = Commands.run("hindcast", "three-valleys", "--runs", 3, "--without", "supply");
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out())
                .startsWith("## Three Valleys, as the chronicles have it (invented): three-valleys set against")
                .contains("3 runs of 50 days, seeds 1 to 3; ")
                .contains("Not scored: deaths.csv: no rulebook of the scenario counts the dead")
                .contains("| 2031-04-10 | lake-regiment's ammunition rises by 2 t | invented |")
                .contains("model, forcing given | model | no change | contact hazard |")
                .contains("### O1: who holds each place")
                .contains("### Left out, one by one")
                .contains("| The pass and the town below | 2031-05-10 | 2 | without supply, forcing given |")
                .contains("### Calibration");
    }

    @Test
    void whatHappensInEveryRunIsCertain() {
        assertThat(hindcast().out()).contains("| The pass and the town below | 2031-05-10 | 2 | model | 1 | 0 | 1 |");
    }

    @Test
    void tellsAllInJson() {
        Commands.Outcome outcome = hindcast("--format", "json", "--fixed");
        assertThat(outcome.code()).isZero();
        JsonNode tree = JsonNode.read(outcome.out());
        assertThat(tree.number("runs")).isEqualTo(3);
        assertThat(tree.number("drawn")).isZero();
        assertThat(tree.nodes("forcing")).hasSize(1);
        assertThat(tree.nodes("ways")).hasSize(2);
        assertThat(tree.nodes("ways").get(0).nodes("scores")).isNotEmpty();
        assertThat(tree.nodes("baselines").stream().map(b -> b.text("forecast")))
                .contains("no change", "contact hazard", "contact hazard with direction", "clock");
    }

    @Test
    void writesAFolderWhole() throws IOException {
        Path out = folder.resolve("scores/first");
        Commands.Outcome outcome = hindcast("--out", out);
        assertThat(outcome.code()).isZero();
        try (Stream<Path> files = Files.list(out)) {
            assertThat(files.map(f -> f.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "scores.json",
                            "report.html",
                            "report.md",
                            "scores.csv",
                            "differences.csv",
                            "episodes.csv",
                            "reliability.csv",
                            "ranks.csv",
                            "forcing.csv");
        }
        assertThat(out.resolve("report.md")).hasContent(outcome.out());
        try (Stream<Path> files = Files.list(out.resolveSibling(""))) {
            assertThat(files).hasSize(1);
        }
        assertThat(hindcast("--out", out).code()).isEqualTo(2);
    }

    @Test
    void equalCallsWriteEqualScores() throws IOException {
        hindcast("--out", folder.resolve("a"));
        hindcast("--out", folder.resolve("b"));
        assertThat(folder.resolve("a/scores.json")).hasSameTextualContentAs(folder.resolve("b/scores.json"));
    }

    @Test
    void whatIsMissingIsSaidAndNotScored() throws IOException {
        Path seen = Files.createDirectory(folder.resolve("seen"));
        Files.copy(observed().resolve("held.csv"), seen.resolve("held.csv"));
        Commands.Outcome outcome = Commands.run("hindcast", Commands.valleys(folder), "--observed", seen, "--runs", 2);
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out())
                .contains("control.csv is not there; control-history.csv is not there")
                .contains("### Told from outside\n\nNothing.\n")
                .contains("### O3: named places still held")
                .doesNotContain("### O1");
    }

    @Test
    void whereNothingCanBeScoredNothingIsPlayed() throws IOException {
        Path seen = Files.createDirectory(folder.resolve("seen"));
        Files.writeString(seen.resolve("deaths.csv"), "month,deaths\n2029-01,3\n");
        Commands.Outcome outcome = Commands.run("hindcast", Commands.valleys(folder), "--observed", seen, "--runs", 2);
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err())
                .contains("--observed: nothing in it can be scored: no observation is of the days from");
    }

    @Test
    void whatTheModelIsToldIsListedWithItsSourceAndWhetherItIsReached() throws IOException {
        Path seen = Files.createDirectory(folder.resolve("seen"));
        Files.writeString(seen.resolve("held.csv"), "place,until,held\nmillford,2031-04-10,yes\n");
        Files.writeString(seen.resolve("forcing.yaml"), """
                title: Told
                question: None
                interventions:
                  - on: day 2
                    source: "A | B"
                    do: millford's holder becomes council
                  - on: day 60
                    do: millford's holder becomes league
                """);
        Commands.Outcome outcome = Commands.run("hindcast", Commands.valleys(folder), "--observed", seen, "--runs", 2);
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out())
                .contains("| 2031-04-02 | millford's holder becomes council | A \\| B |\n")
                .contains(
                        "| 2031-05-30 | millford's holder becomes league (after the last day that is played: not done)"
                                + " | no source is given |\n");
    }

    @Test
    void badObservationsAreRefusedBeforeAnyRun() throws IOException {
        Path seen = Files.createDirectory(folder.resolve("seen"));
        Files.writeString(seen.resolve("held.csv"), "place,until,held\nmilford,2031-05-10,yes\n");
        Files.writeString(seen.resolve("forcing.yaml"), "title: t\nquestion: q\ninterventions: none\n");
        Commands.Outcome outcome = Commands.run("hindcast", Commands.valleys(folder), "--observed", seen, "--runs", 2);
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err())
                .contains("seen/held.csv:2:1: 'milford' is no place of the scenario. Maybe 'millford'?")
                .contains("forcing.yaml:3:16: 'interventions' is missing or no list.");
    }

    @Test
    void badUsageIsRefused() {
        assertThat(hindcast("--runs", 1).err()).contains("--runs");
        Commands.Outcome outcome = Commands.run("hindcast", "three-valleys", "--runs", 1);
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).startsWith("--runs: there are 2 to 100000 runs, not 1.");
        assertThat(hindcast("--without", "suply").code()).isEqualTo(2);
    }
}
