package org.armistice.app.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.armistice.app.Commands;
import org.armistice.model.json.JsonNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SensitivityCommandTest {
    @TempDir
    private Path folder;

    private Path valleys = Path.of("");

    @BeforeEach
    void copyValleys() {
        valleys = Commands.valleys(folder);
    }

    private Commands.Outcome sensitivity(Object... options) {
        List<Object> arguments = new ArrayList<>(List.of("sensitivity", valleys, "--days", 30));
        arguments.addAll(List.of(options));
        return Commands.run(arguments.toArray());
    }

    @Test
    void namesTheFactorThatMattersWithIntervalRangeGradeAndPlace() {
        Commands.Outcome outcome = sensitivity(
                "--outcome", "first-handover/millford", "--factors", "rapid.*,company", "--trajectories", 12);
        assertThat(outcome.err())
                .isEqualTo("3 factors by morris, 12 trajectories: 60 runs. Ctrl-C ends it early, "
                        + "with what has been found by then.\n");
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out())
                .startsWith("Millford changes hands first, day  first-handover/millford, day\n  mean over these runs ")
                .containsPattern(
                        "\n     factor +mu\\* +95 % +mu +95 % +sigma +told from zero +given +range +grade +declared\n")
                .containsPattern(
                        "\n  2  rapid\\.patience +5\\.88 +3\\.72 \\.\\. 7\\.50 +5\\.88 +3\\.72 \\.\\. 7\\.50 +3\\.03 +yes"
                                + " +3 days +1 \\.\\. 9 days +E +valleys/rapid\\.md:9\n")
                .containsPattern("\n  3  company +0 +0 \\.\\. 0 +0 +0 \\.\\. 0 +0 +no +400 people"
                        + " +250 \\.\\. 600 people +E +valleys/scenario\\.yaml:\\d+\n")
                .containsPattern("     \\(another seed\\) ")
                .contains("Of 3 factors, ", ", and 1 made no difference in any run.")
                .contains("This rests on 60 runs of valleys over 30 days: 12 trajectories, 3 factors, seeds 1 to 24. "
                        + "No run failed.\n");
    }

    @Test
    void everyMethodTellsOfSeveralOutcomesFromTheSameRuns() {
        for (String method : List.of("morris", "sobol", "prcc")) {
            Commands.Outcome outcome = sensitivity(
                    "--outcome",
                    "handovers",
                    "--outcome",
                    "fighting/days",
                    "--method",
                    method,
                    "--factors",
                    "rapid.*",
                    "--runs",
                    30,
                    "--format",
                    "json");
            JsonNode summary = JsonNode.read(outcome.out());
            assertThat(summary.text("method")).isEqualTo(method);
            assertThat(summary.number("runs")).isBetween(26, 30);
            assertThat(summary.nodes("outcomes"))
                    .extracting(o -> o.text("id"))
                    .containsExactly("handovers", "fighting/days");
            for (JsonNode found : summary.nodes("outcomes")) {
                assertThat(found.nodes("influences")).hasSize(method.equals("prcc") ? 2 : 3);
                assertThat(found.nodes("influences")
                                .get(0)
                                .nodes("indices")
                                .get(0)
                                .keys())
                        .isEqualTo(Set.of("name", "value", "low", "high"));
            }
        }
    }

    @Test
    void folderHoldsIndicesPointsAndSummaryAndEqualStudiesHaveEqualOnes() throws IOException {
        for (String name : List.of("one", "two")) {
            Commands.Outcome outcome = sensitivity(
                    "--outcome",
                    "handovers",
                    "--factors",
                    "rapid.*",
                    "--trajectories",
                    3,
                    "--out",
                    folder.resolve(name));
            assertThat(outcome.code()).isZero();
        }
        for (String file : List.of("indices.csv", "points.csv", "summary.json")) {
            assertThat(folder.resolve("two").resolve(file))
                    .hasSameTextualContentAs(folder.resolve("one").resolve(file));
        }
        List<String> points = Files.readAllLines(folder.resolve("one/points.csv"));
        assertThat(points).hasSize(1 + 3 * 4);
        assertThat(points.get(0)).isEqualTo("row,place,seed,rapid.fall-chance,rapid.patience,handovers");
        assertThat(points).element(2).asString().matches("0,1,2,[0-9.]+,[0-9.]+,[0-9.]+");
        assertThat(Files.readAllLines(folder.resolve("one/indices.csv")))
                .hasSize(1 + 3 * 3)
                .contains(
                        "outcome,factor,index,value,low,high,told_from_zero,unit,given,least,most,grade,declared,meaning");
        Commands.Outcome again = sensitivity("--outcome", "handovers", "--out", folder.resolve("one"));
        assertThat(again.code()).isEqualTo(2);
        assertThat(again.err()).contains("is there already. Name a new folder.");
    }

    /** It takes a few runs to find out. */
    @Test
    void longWorkIsToldToBeLong() {
        Commands.Outcome outcome =
                sensitivity("--outcome", "handovers", "--factors", "rapid.*", "--method", "prcc", "--runs", 110);
        assertThat(outcome.err()).containsPattern(": 110 runs, roughly \\d+ (s|min)\\. ");
    }

    @Test
    void valueThatIsSetIsNotTried() {
        Commands.Outcome outcome = sensitivity("--list", "factors", "--set", "rapid.patience=2 days");
        assertThat(outcome.out()).contains("rapid.fall-chance").doesNotContain("rapid.patience");
    }

    @Test
    void distributionThatIsGivenIsTried() {
        Commands.Outcome outcome = sensitivity("--list", "factors", "--vary", "rapid.patience=uniform(2, 4 days)");
        assertThat(outcome.out()).contains("uniform(2 days, 4 days)");
    }

    @Test
    void aStudyThatIsGoneOnWithEqualsOneThatWasNotInterrupted() throws IOException {
        Path part = folder.resolve("part");
        Path whole = folder.resolve("whole");
        List<Object> asked = List.of("--outcome", "handovers", "--factors", "rapid.*", "--replicates", 2);
        sensitivity(with(asked, "--trajectories", 3, "--out", part));
        assertThat(sensitivity(with(asked, "--trajectories", 5, "--out", part, "--resume"))
                        .err())
                .startsWith("2 factors by morris, 5 trajectories: 40 runs, of which 24 are there. Ctrl-C");
        sensitivity(with(asked, "--trajectories", 5, "--out", whole));
        for (String file : List.of("indices.csv", "points.csv", "summary.json", "study.json", "report.html")) {
            assertThat(part.resolve(file)).hasSameTextualContentAs(whole.resolve(file));
        }
        String points = Files.readString(part.resolve("points.csv"));
        assertThat(sensitivity(with(asked, "--trajectories", 2, "--out", part, "--resume"))
                        .err())
                .contains("5 trajectories: 40 runs, of which 40 are there.");
        assertThat(part.resolve("points.csv")).hasContent(points);
    }

    @Test
    void whatIsGoneOnWithMustBeTheSameStudy() throws IOException {
        Path part = folder.resolve("part");
        assertThat(sensitivity("--outcome", "handovers", "--out", part, "--resume")
                        .err())
                .contains("--resume: there is no study of sensitivity in " + part + " to go on with.");
        assertThat(sensitivity("--outcome", "handovers", "--resume").err())
                .contains("--resume: name the study's folder with --out.");
        sensitivity("--outcome", "handovers", "--factors", "rapid.*", "--trajectories", 3, "--out", part);
        String why = part.resolve("study.json") + ": this study cannot be gone on with: ";
        assertThat(sensitivity("--outcome", "handovers", "--factors", "company", "--seed", 4, "--out", part, "--resume")
                        .err())
                .contains(why + "'factors scenario.company' is missing there")
                .contains(why + "'firstSeed' is 1 there, and 4 here.");
        Files.writeString(part.resolve("points.csv"), "row,place,seed\n0,zero,1,2,3,4\n");
        assertThat(sensitivity("--outcome", "handovers", "--factors", "rapid.*", "--out", part, "--resume")
                        .err())
                .contains("points.csv:1:1: these are not the columns that the study has.");
    }

    private static Object[] with(List<Object> first, Object... then) {
        return Stream.concat(first.stream(), Stream.of(then)).toArray();
    }

    @Test
    void outcomesThatTheScenarioNamesAreListedFirst() throws IOException {
        Files.writeString(valleys.resolve("expectations.yaml"), """
                outcomes:
                  falls: {title: share of runs in which Millford falls, ever: millford is held by council}
                expectations:
                  sooner: {title: sooner, outcome: falls, becomes: lower, branch: {without: [rapid]}}
                """);
        Commands.Outcome outcome = sensitivity("--list", "outcomes");
        assertThat(outcome.out()).containsPattern("meaning\n  falls +share +share of runs in which Millford falls\n");
        assertThat(sensitivity("--outcome", "falls", "--factors", "rapid.patience", "--trajectories", 2)
                        .out())
                .startsWith("share of runs in which Millford falls  falls, share of runs\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            --outcome handover                                        | --outcome: there is no outcome 'handover'. Maybe 'handovers'? '--list outcomes' lists them.
            --top 3                                                   | --outcome: name an outcome, such as handovers. '--list outcomes' lists them.
            --outcome handovers --factors rapid.patence               | --factors: there is no factor 'rapid.patence' that could be tried. Maybe 'rapid.patience'? '--list factors' lists them.
            --outcome handovers --method sobol --trajectories 5       | --trajectories: this goes with --method morris, not sobol.
            --outcome handovers --method prcc --samples 5             | --samples: this goes with --method sobol, not prcc.
            --outcome handovers --trajectories 5 --runs 90            | --runs: say either how many runs, or how many trajectories.
            --outcome handovers --factors rapid.* --trajectories 1    | --trajectories: morris of 2 factors needs at least 2 trajectories, which are 8 runs. Maybe choose some with --factors?
            --outcome handovers --factors rapid.* --trajectories 1e6  | armistice: Invalid value for option '--trajectories': '1e6' is no whole number.
            --outcome handovers --factors rapid.* --runs 9000000      | --runs: 9,000,000 runs are more than 1,000,000.
            --outcome handovers --replicates 0                        | --replicates: a point has 1 to 1000 runs, not 0.
            --outcome handovers --top 0                               | --top: at least 1 factor is told of, not 0.
            --outcome handovers --vary rapid.patience=9               | --vary: 'rapid.patience' has the unknown distribution '9'.
            """)
    void whatCannotBeAskedIsRefused(String options, String message) {
        Commands.Outcome outcome = sensitivity((Object[]) options.split(" "));
        assertThat(outcome.err()).startsWith(message);
        assertThat(outcome.code()).isEqualTo(2);
    }
}
