package org.armistice.app.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.armistice.app.Commands;
import org.armistice.model.json.JsonNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunCommandTest {
    @TempDir
    private Path folder;

    private Path scenario;

    @BeforeEach
    void copyScenario() {
        scenario = Commands.valleys(folder);
    }

    private Commands.Outcome run(String out, Object... more) {
        Object[] first = {"run", scenario, "--days", 30, "--out", folder.resolve(out)};
        return Commands.run(Stream.concat(Stream.of(first), Stream.of(more)).toArray());
    }

    @Test
    void tellsTheRunDayByDay() {
        Commands.Outcome outcome = run("a");
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out())
                .startsWith("Three Valleys, spring 2031\n2031-04-01 to 2031-04-30, 30 days, seed 1\nRulebooks: ")
                .contains("2031-04-01   1  > Millford's contester becomes Highland Council.  e2\n")
                .containsPattern(" {14,}\\d quiet days\n")
                .containsPattern("2031-04-\\d\\d +\\d+ >> Highland Council captures Millford\\.  e\\d+\n")
                .containsPattern("Highland Council +4 +\\+1 ")
                .containsPattern("day  place     from          to                how +event\n")
                .containsPattern(" +\\d+  Millford  River League  Highland Council  assault  e\\d+\n")
                .contains("open       Lake talks; track of Assembly of Neighbours\n")
                .contains("The run is kept in " + folder.resolve("a") + ".\n")
                .contains("armistice explain " + folder.resolve("a") + " e");
    }

    @Test
    void keepsToTheWidthOfATerminalAndColoursFactions() {
        Commands.Outcome outcome =
                Commands.runColoured(70, "run", scenario, "--days", 30, "--out", folder.resolve("a"));
        assertThat(outcome.out()).contains("\u001b[38;5;32mHighland Council\u001b[0m");
        assertThat(outcome.out().replaceAll("\u001b\\[[0-9;]*m", "").lines())
                .filteredOn(line -> !line.contains(folder.toString()))
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(70));
    }

    @Test
    void theSameSeedGivesTheSameFilesToTheByte() throws IOException {
        run("a");
        run("b");
        assertThat(files("a"))
                .isEqualTo(files("b"))
                .containsOnlyKeys("control.csv", "days.csv", "events.jsonl", "report.html", "rules.json", "run.json");
    }

    @Test
    void anotherSeedGivesAnotherRun() throws IOException {
        run("a");
        run("b", "--seed", 3);
        assertThat(files("a").get("events.jsonl")).isNotEqualTo(files("b").get("events.jsonl"));
    }

    @Test
    void filesHoldNeitherPathsNorTimes() throws IOException {
        run("a");
        assertThat(files("a").values()).allSatisfy(text -> assertThat(text).doesNotContain(folder.toString(), "2026-"));
    }

    @Test
    void jsonIsOneDocument() {
        Commands.Outcome outcome = run("a", "--format", "json");
        JsonNode document = JsonNode.read(outcome.out());
        assertThat(document.keys()).containsExactlyInAnyOrder("run", "events", "control", "figures", "idleSteps");
        assertThat(document.node("run").number("days")).isEqualTo(30);
        assertThat(document.nodes("events")).isNotEmpty();
        assertThat(document.nodes("control")).hasSize(30 * 7);
    }

    @Test
    void aRunIsReplacedOnlyByForce() throws IOException {
        run("a");
        String before = files("a").get("run.json");
        Commands.Outcome refused = run("a", "--seed", 2);
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err())
                .contains("this folder holds a run already. Name another, or replace it with --force.");
        assertThat(files("a").get("run.json")).isEqualTo(before);

        assertThat(run("a", "--seed", 2, "--force").code()).isZero();
        assertThat(files("a").get("run.json")).contains("\"seed\" : 2");
        assertThat(folder)
                .isDirectoryNotContaining(p -> p.getFileName().toString().contains(".part"));
    }

    @Test
    void aFolderOfOtherThingsIsNeverReplaced() throws IOException {
        Files.writeString(Files.createDirectories(folder.resolve("mine")).resolve("thesis.txt"), "years of work");
        Commands.Outcome refused = run("mine", "--force");
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains("holds something else than a run");
        assertThat(folder.resolve("mine/thesis.txt")).hasContent("years of work");
    }

    @Test
    void aParameterCanBeSet() throws IOException {
        Commands.Outcome outcome = run("a", "--set", "rapid.fall-chance=100 %", "--set", "rapid.patience=5 days");
        assertThat(outcome.out()).contains("Changed: rapid.fall-chance = 100 %; rapid.patience = 5 days\n");
        assertThat(outcome.out()).contains("2031-04-07   7 >> Highland Council captures Millford.");
        assertThat(files("a").get("run.json")).contains("\"path\" : \"rapid.patience\"");
    }

    @Test
    void aRuleConflictIsToldAndEndsAStrictRun() throws IOException {
        Path rules = scenario.resolve("rapid.md");
        Files.writeString(rules, Files.readString(rules) + """

                ```rule an attack comes to nothing
                  raised by  S01
                  grounds    assumption, grade E: invented
                  when   an attacking force has target P
                    and  P's holder is known
                  then   P's contester becomes P's holder
                ```
                """);
        Commands.Outcome lenient = run("a");
        assertThat(lenient.code()).isZero();
        assertThat(files("a").get("events.jsonl")).contains("\"kind\":\"conflict\"");

        Commands.Outcome strict = run("b", "--strict");
        assertThat(strict.code()).isEqualTo(1);
        assertThat(strict.out()).isEmpty();
        assertThat(strict.err())
                .startsWith("armistice: day 1: ")
                .contains("Millford")
                .doesNotContain("Exception");
        assertThat(folder.resolve("b")).doesNotExist();
    }

    @Test
    void aRunThatNothingCanKeepIsNotPlayed() throws IOException {
        Files.writeString(folder.resolve("file"), "");
        Commands.Outcome outcome = run("file/below");
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).contains("file is a file, and no folder can be in it. Name another place.");
    }

    @Test
    void aFieldOfTheScenarioCanBeSet() {
        Commands.Outcome outcome = run("a", "--set", "pass-battalion.posture=holding");
        assertThat(outcome.out()).contains("No place changed hands.");
    }

    @Test
    void aChangedCopyOfACoreRulebookTakesItsPlaceUnderAnyScenario() throws IOException {
        String original = Files.readString(Commands.home().resolve("rules/src/main/resources/rulebooks/supply.md"));
        assertThat(original).contains("source: libya-2020").contains("patience");
        Path mine = Files.createDirectories(folder.resolve("mine"));
        Files.writeString(mine.resolve("supply.md"), original.replaceFirst("patience( +)7 days", "patience$15 days"));

        Commands.Outcome outcome =
                Commands.run("run", "three-valleys", "--days", 3, "--rules", mine, "--out", folder.resolve("a"));

        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out())
                .contains("Rulebooks: supply, combat, control, operations, ceasefire, red-lines, standing. ");
        assertThat(files("a").get("run.json")).containsOnlyOnce("\"supply.md\"");
        JsonNode rules = JsonNode.read(files("a").get("rules.json"));
        assertThat(rules.nodes("parameters"))
                .filteredOn(p -> p.text("id").equals("supply.patience"))
                .extracting(p -> p.text("value"))
                .containsExactly("5 days");
        assertThat(rules.nodes("rules"))
                .filteredOn(r -> r.text("file").equals("supply.md"))
                .flatExtracting(r -> r.nodes("sentences"))
                .isNotEmpty()
                .extracting(sentence -> sentence.text("source"))
                .containsOnly("libya-2020");
    }

    @Test
    void aCopyThatCitesTheScenarioMustCiteItRightly() throws IOException {
        String original = Files.readString(Commands.home().resolve("rules/src/main/resources/rulebooks/supply.md"));
        Path copy = folder.resolve("supply.md");
        Files.writeString(copy, original.replace("source: libya-2020\n", ""));

        Commands.Outcome outcome = Commands.run("run", "three-valleys", "--rules", copy);

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).contains(copy + ":", "the source 'three-valleys' has no sentence 'S");
    }

    private Map<String, String> files(String name) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder.resolve(name))) {
            for (Path file : files.toList()) {
                texts.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return texts;
    }
}
