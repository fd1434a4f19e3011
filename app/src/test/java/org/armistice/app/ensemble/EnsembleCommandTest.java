package org.armistice.app.ensemble;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.armistice.app.Commands;
import org.armistice.model.json.JsonNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnsembleCommandTest {
    @TempDir
    private Path temporary;

    private Path scenario;

    @BeforeEach
    void copyScenario() {
        scenario = Commands.valleys(temporary);
    }

    private Commands.Outcome ensemble(String out, Object... more) {
        Object[] first = {"ensemble", scenario, "--days", 15, "--out", temporary.resolve(out)};
        return Commands.run(Stream.concat(Stream.of(first), Stream.of(more)).toArray());
    }

    private String summary(String out) throws IOException {
        return Files.readString(temporary.resolve(out).resolve("summary.json"));
    }

    @Test
    void saysWhatTheRunsComeToAndOnHowManyItRests() {
        Commands.Outcome outcome = ensemble("a", "--runs", 40);
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out())
                .startsWith(
                        "Three Valleys, spring 2031\n40 runs of 15 days, seeds 1 to 40; 19 assumptions are drawn (random).\n")
                .contains("Shares are shares of these runs, not probabilities.", "in 40 runs")
                .containsPattern("\n  Millford +\\d+\\.\\d % +\\d+\\.\\d \\.\\. \\d+\\.\\d % +day \\d+ +day \\d+\n")
                .containsPattern("\n  Millford +Highland Council +\\d+\\.\\d % ")
                .containsPattern("\n  places change hands, times +\\d\\.\\d\\d +\\d\\.\\d\\d \\.\\. \\d\\.\\d\\d ")
                .contains("How: assault 100.0 %")
                .containsPattern("\n  typical +\\d+  armistice run " + scenario + " --days 15 --from-ensemble ")
                .contains("The runs are kept in " + temporary.resolve("a") + ".\n");
        assertThat(outcome.out().toLowerCase()).doesNotContain("probability of");
    }

    @Test
    void theSummaryDoesNotDependOnThreadsChunksAndInterruptions() throws IOException {
        ensemble("a", "--runs", 60, "--threads", 1, "--chunk", 50);
        ensemble("b", "--runs", 60, "--threads", 2, "--chunk", 7);
        ensemble("c", "--runs", 60, "--threads", 2, "--chunk", 20);
        List<Path> parts;
        try (Stream<Path> folders = Files.list(temporary.resolve("c/parts"))) {
            parts = folders.sorted().toList();
        }
        for (Path part : List.of(parts.get(0), parts.get(2))) {
            try (Stream<Path> files = Files.list(part)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(part);
        }
        Files.delete(temporary.resolve("c/summary.json"));
        assertThat(ensemble("c", "--runs", 60, "--resume", "--chunk", 3).out()).contains("Played 40 runs in ");
        assertThat(summary("b")).isEqualTo(summary("a"));
        assertThat(summary("c")).isEqualTo(summary("a"));
        assertThat(Files.readString(temporary.resolve("b/manifest.json")))
                .isEqualTo(Files.readString(temporary.resolve("a/manifest.json")));
        assertThat(summary("a")).doesNotContain(temporary.toString(), "2026", "threads");
        assertThat(JsonNode.read(summary("a")).number("runs")).isEqualTo(60);
    }

    @Test
    void jsonIsTheSummary() throws IOException {
        assertThat(ensemble("a", "--runs", 10, "--format", "json").out()).isEqualTo(summary("a"));
    }

    @Test
    void whatIsGoneOnWithMustBeTheSame() {
        ensemble("a", "--runs", 10);
        Commands.Outcome outcome = ensemble(
                "a",
                "--resume",
                "--runs",
                20,
                "--set",
                "rapid.patience=5",
                "--seed",
                4,
                "--vary",
                "company=uniform(300, 400 fighters)",
                "--design",
                "sobol");
        assertThat(outcome.code()).isEqualTo(2);
        String start = temporary.resolve("a/manifest.json") + ": this ensemble cannot be gone on with: ";
        assertThat(outcome.err())
                .contains(start + "'design' is random there, and sobol here.\n")
                .contains(
                        start + "'drawn scenario.company distribution' is "
                                + "triangular(250 people, 400 people, 600 people) there, and uniform(300 people, 400 people) here.\n")
                .contains(start + "'seeds first' is 1 there, and 4 here.\n")
                .contains(start + "'seeds runs' is 10 there, and 20 here.\n")
                .contains("'set rapid.patience' is missing there");
        assertThat(Commands.run(
                                "ensemble",
                                scenario,
                                "--days",
                                14,
                                "--runs",
                                10,
                                "--resume",
                                "--out",
                                temporary.resolve("a"))
                        .err())
                .contains("'days' is 15 there, and 14 here.");
    }

    @Test
    void aChangedScenarioOrRulebookIsNoticed() throws IOException {
        ensemble("a", "--runs", 10);
        Path rules = scenario.resolve("rapid.md");
        Files.writeString(rules, Files.readString(rules).replace("50 %    in 1", "51 %    in 1"));
        Path yaml = scenario.resolve("scenario.yaml");
        Files.writeString(yaml, Files.readString(yaml).replace("value: 400 fighters", "value: 410 fighters"));
        assertThat(ensemble("a", "--runs", 10, "--resume").err())
                .contains("'scenario' has changed.")
                .contains("'rulebooks valleys/rapid.md' has changed.");
    }

    @Test
    void outcomesThatTheScenarioNamesAreSummedUpAndMayNotChange() throws IOException {
        String named = """
                outcomes:
                  falls: {title: Millford falls, ever: millford is held by council}
                expectations:
                  sooner: {title: sooner, outcome: falls, becomes: lower, branch: {without: [rapid]}}
                """;
        Path file = Files.writeString(scenario.resolve("expectations.yaml"), named);
        assertThat(ensemble("a", "--runs", 10).code()).isZero();
        assertThat(Commands.run(
                                "query",
                                temporary.resolve("a"),
                                "SELECT count(*) FROM outcomes WHERE outcome = 'falls'",
                                "--format",
                                "csv")
                        .out())
                .endsWith("\n10\n");
        assertThat(summary("a")).contains("\"falls\"");
        Files.writeString(file, named.replace("by council", "by league"));
        assertThat(ensemble("a", "--runs", 10, "--resume").err()).contains("'expectations' has changed.");
    }

    @Test
    void aWholeEnsembleIsSummedUpAgain() throws IOException {
        ensemble("a", "--runs", 10);
        String before = summary("a");
        assertThat(ensemble("a", "--runs", 10, "--resume", "--by", "strength/council")
                        .code())
                .isZero();
        assertThat(summary("a")).isNotEqualTo(before);
        assertThat(ensemble("a", "--runs", 10).err()).contains("holds an ensemble already");
        assertThat(ensemble("a", "--runs", 10, "--force").code()).isZero();
        assertThat(summary("a")).isEqualTo(before);
    }

    @Test
    void everyNamedRunIsPlayedOnceMoreToTheLetter() throws IOException {
        String told =
                ensemble("a", "--runs", 40, "--by", "first-handover/millford").out();
        List<String> commands = told.lines()
                .filter(line -> line.contains("armistice run "))
                .map(line -> line.substring(line.indexOf("armistice run ") + "armistice ".length()))
                .distinct()
                .toList();
        assertThat(commands).hasSizeGreaterThan(1);
        int number = 0;
        for (String command : commands) {
            Path run = temporary.resolve("run" + number++);
            Object[] words = Stream.concat(Stream.of(command.split(" ")), Stream.of("--out", run))
                    .toArray();
            assertThat(Commands.run(words).code()).isZero();
            String seed = command.substring(command.lastIndexOf(' ') + 1);
            String days = Commands.run("query", temporary.resolve("a"), """
                    SELECT day, (DATE '2031-04-01' + day - 1)::VARCHAR AS date, faction, places_held, strength, losses,
                    days_of_fuel, days_of_ammunition, ceasefires, fighting_places, killed, civilian_deaths, displaced
                    FROM days WHERE seed = %s ORDER BY day, faction""".formatted(seed), "--format", "csv")
                    .out();
            assertThat(days.replace(".0,", ",").replace(".0\n", "\n"))
                    .isEqualTo(Files.readString(run.resolve("days.csv")));
            String control = Commands.run("query", temporary.resolve("a"), """
                    SELECT day, (DATE '2031-04-01' + day - 1)::VARCHAR AS date, place, holder, contester
                    FROM control_by_day WHERE seed = %s ORDER BY day, place""".formatted(seed), "--format", "csv")
                    .out();
            assertThat(control).isEqualTo(Files.readString(run.resolve("control.csv")));
        }
    }

    @Test
    void aRunIsPlayedWithWhatItsEnsembleWasPlayedWith() {
        ensemble("a", "--runs", 10);
        assertThat(Commands.run("run", scenario, "--from-ensemble", temporary.resolve("a"), "--seed", 3)
                        .err())
                .contains("runs of this ensemble are played otherwise: 'days' is 15 there, and 120 here.");
        assertThat(Commands.run("run", scenario, "--days", 15, "--from-ensemble", temporary.resolve("a"), "--seed", 11)
                        .err())
                .contains("this ensemble has no run with the seed 11.");
        assertThat(Commands.run("run", scenario, "--from-ensemble", scenario, "--seed", 11)
                        .err())
                .contains("there is no ensemble in this folder");
    }

    @Test
    void whatIsSetIsNotDrawnAndWhatIsFixedIsNotEither() {
        assertThat(ensemble("a", "--runs", 4, "--set", "company=300").out()).contains("; 18 assumptions are drawn");
        assertThat(ensemble("b", "--runs", 4, "--fixed").out()).contains("; no assumption is drawn.");
        assertThat(ensemble("c", "--runs", 4, "--fixed", "--vary", "company=triangular", "--design", "sobol")
                        .out())
                .contains("; 1 assumptions are drawn (sobol).");
    }

    @Test
    void addsRunsUntilAnIntervalIsNarrowEnough() {
        assertThat(ensemble("a", "--runs", 20, "--until-stable", "holder/millford/council=0.9")
                        .out())
                .contains("\n20 runs of 15 days");
        Commands.Outcome narrow =
                ensemble("b", "--runs", 20, "--until-stable", "holder/millford/council=0.1", "--chunk", 6);
        assertThat(narrow.out()).containsPattern("\n(40|60|80|100|120|140|160|180|200) runs of 15 days");
        JsonNode one = JsonNode.read(read("b/summary.json"));
        assertThat(ensemble("b", "--runs", 20, "--until-stable", "holder/millford/council=0.1", "--resume")
                        .code())
                .isZero();
        assertThat(JsonNode.read(read("b/summary.json")).number("runs")).isEqualTo(one.number("runs"));
        assertThat(ensemble("d", "--runs", 100, "--until-stable", "fighting/days=0.25")
                        .out())
                .as("all runs have the same number of days")
                .contains("\n300 runs of 15 days");
        assertThat(ensemble("c", "--until-stable", "handover=0.25").err()).contains("Maybe 'handovers'?");
        assertThat(ensemble("c", "--until-stable", "handovers").err()).contains("says no width.");
    }

    private String read(String file) {
        try {
            return Files.readString(temporary.resolve(file));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void howAPlaceWasTakenIsNotSaidWhereNobodySaysSo() throws IOException {
        Path taken = Files.writeString(temporary.resolve("taken.yaml"), """
                title: Taken
                question: Who says how?
                interventions:
                  - on: day 1
                    do: saltmarket's holder becomes council
                """);
        Path folder = temporary.resolve("taken");
        Commands.run("ensemble", scenario, "--days", 1, "--runs", 2, "--with", taken, "--out", folder);
        assertThat(Commands.run(
                                "query",
                                folder,
                                "SELECT DISTINCT way FROM handovers WHERE place = 'saltmarket'",
                                "--format",
                                "csv")
                        .out())
                .isEqualTo("way\nnot said\n");
        assertThat(Commands.run("run", scenario, "--days", 1, "--with", taken, "--out", temporary.resolve("one"))
                        .out())
                .containsPattern("Saltmarket +\\S.* +Highland Council +not said ");
    }

    @Test
    void mistakesAreNamed() {
        assertThat(ensemble("a", "--threads", 0, "--chunk", 0).err())
                .contains("there are 1 to 1024 threads, not 0.", "a chunk has 1 to 10000 runs, not 0.");
        assertThat(ensemble("a", "--by", "handover").err()).contains("Maybe 'handovers'?");
        assertThat(ensemble("a", "--vary", "compny=uniform").err()).contains("Maybe 'company'?");
        assertThat(ensemble("a", "--resume").err()).contains("there is no ensemble in this folder");
        assertThat(Commands.run("ensemble", scenario, "--resume").err())
                .contains("say what is gone on with: --out DIR.");
        assertThat(ensemble("a", "--engine", "threds").err())
                .contains("--engine: there is no engine 'threds'. Maybe 'threads'?");
        assertThat(ensemble("a", "--engine", "spark", "--master", "local[2]").err())
                .as("Spark does not come with the program")
                .contains("--engine: Apache Spark is not on the class path", "set SPARK_HOME");
        assertThat(ensemble("a", "--master", "local[2]").err()).contains("--master: no cluster is asked for.");
        assertThat(ensemble("a", "--engine", "spark", "--threads", 2, "--chunks", "1..2")
                        .err())
                .contains("--threads: these are threads of this process.", "Leave out --engine or --chunks.");
        assertThat(ensemble("a", "--runs", 40, "--chunk", 10, "--chunks", "4..5")
                        .err())
                .contains("--chunks: '4..5' is none of the chunks 1..4. Write FROM..TO, such as 1..2.");
        assertThat(ensemble("a", "--chunks", "2", "--force", "--until-stable").err())
                .contains("--chunks: what others write to is not replaced.", "Leave out --until-stable or --chunks.");
        assertThat(temporary.resolve("a")).doesNotExist();
    }

    @Test
    void chunksThatAreAskedForApartMakeTheSameEnsemble() throws IOException {
        ensemble("a", "--runs", 45, "--chunk", 10);
        assertThat(ensemble("b", "--runs", 45, "--chunk", 10, "--chunks", "4..5")
                        .out())
                .isEqualTo("The runs 31 to 45, 2 of 5 chunks, are kept in " + temporary.resolve("b")
                        + ". Once all are there: the same command with --resume and without --chunks.\n");
        assertThat(temporary.resolve("b/summary.json")).doesNotExist();
        assertThat(ensemble("b", "--runs", 45, "--chunk", 10, "--chunks", "2..4")
                        .code())
                .isZero();
        assertThat(ensemble("b", "--runs", 44, "--chunk", 10, "--chunks", "1").err())
                .contains("'seeds runs' is 45 there, and 44 here.");
        assertThat(ensemble("b", "--runs", 45, "--resume").out()).contains("Played 10 runs in ");
        assertThat(summary("b")).isEqualTo(summary("a"));
    }
}
