package org.armistice.app.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.armistice.app.Commands;
import org.armistice.app.Commands.Outcome;
import org.armistice.model.json.JsonNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WhatIfCommandTest {
    private static final List<String> RUN_FILES =
            List.of("run.json", "rules.json", "events.jsonl", "days.csv", "control.csv", "report.html");

    @TempDir
    private Path folder;

    private Path nothing;
    private Path more;

    @BeforeEach
    void write() throws IOException {
        nothing = Files.writeString(
                folder.resolve("nothing.yaml"), "title: Nothing\nquestion: And then?\ninterventions: []\n");
        more = Files.writeString(folder.resolve("more.yaml"), """
                title: More
                question: What if the first company were larger?
                interventions:
                  - on: day 3
                    do: first-league's strength rises by 900 fighters
                """);
    }

    @Test
    void aBranchThatChangesNothingPartsInNoRun() {
        Outcome outcome = Commands.run("whatif", "three-valleys", "--with", nothing, "--runs", 10, "--days", 20);
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out())
                .contains(
                        "  0 of 10 runs part from the same run of three-valleys as it stands (20 days, seeds 1 to 10).");
    }

    @Test
    void outcomesThatTheScenarioNamesCanBeAskedFor() throws IOException {
        Path valleys = Commands.valleys(folder);
        Files.writeString(valleys.resolve("expectations.yaml"), """
                outcomes:
                  most: {title: most fighters of the first company, most: first-league's strength}
                expectations:
                  more: {title: more, outcome: most, becomes: higher, branch: {without: [rapid]}}
                """);
        Outcome outcome = Commands.run(
                "whatif", valleys, "--with", more, "--runs", 4, "--days", 6, "--outcome", "most", "--ledger", 1);
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out())
                .containsPattern("most fighters of the first company +[0-9.]+ +[0-9.]+ +\\+9[0-9.]+ ± [0-9.]+ +100 % ")
                .contains("What the answer rests on: most fighters of the first company");
    }

    @Test
    void anAnswerHasOutcomesPartingsAndALedger() {
        Outcome outcome = Commands.run(
                "whatif",
                "three-valleys",
                "--with",
                more,
                "--with",
                nothing,
                "--runs",
                "9",
                "--days",
                "30",
                "--outcome",
                "strength/league",
                "--move",
                "combat.attrition",
                "--ledger",
                "1");
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out())
                .startsWith(
                        "More  more\n  What if the first company were larger?\n  10 of 10 runs part from the same run")
                .containsPattern("intervention More \\(.*more\\.yaml:4\\) +10 +100 % +3 +3\\.0\n")
                .containsPattern("River League: strength at the end +[0-9]+ +[0-9]+ +\\+[0-9]+ ± [0-9]+ +100 % +0 % ")
                .contains("  What the answer rests on: River League: strength at the end\n  Higher in the branch: +")
                .containsPattern("  combat\\.attrition  0\\.1 % \\.\\. 3 %  C ")
                .contains("Nothing  nothing\n  And then?\n  0 of 10 runs part")
                .contains(" assumptions were drawn, alike in the base and all branches (");
    }

    @Test
    void rivalRulebooksAreADoubtOfTheirOwn() throws IOException {
        Path rival = Files.createDirectories(folder.resolve("rival"));
        String combat = Files.readString(Path.of("../rules/src/main/resources/rulebooks/combat.md"));
        Files.writeString(
                rival.resolve("combat.md"),
                combat.replaceFirst(
                        "(?m)^attrition .*",
                        "attrition       3 %   in 0.1 .. 3 %    assumption, grade E: a rival view"));
        Path out = folder.resolve("answer");
        Outcome outcome = Commands.run(
                "whatif",
                "three-valleys",
                "--with",
                more,
                "--rules",
                "core",
                "--rules",
                rival,
                "--runs",
                6,
                "--days",
                40,
                "--fixed",
                "--out",
                out);
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out())
                .contains("rulebooks")
                .contains("'rulebooks': the mean difference under core, " + rival + ".")
                .contains("No assumption was drawn: all are as they stand.")
                .endsWith("The answer is kept in " + out + ".\n");
        JsonNode answer = JsonNode.read(Files.readString(out.resolve("whatif.json")));
        assertThat(answer.texts("rulebooks")).containsExactly("core", rival.toString());
        assertThat(Files.readString(out.resolve("outcomes.csv")))
                .startsWith("branch,outcome,title,base,branch_mean,")
                .contains("more,strength/league,\"River League: strength at the end\",");
        assertThat(out.resolve("report.html")).content().contains("What the answer rests on");
        Outcome again = Commands.run("whatif", "three-valleys", "--with", more, "--runs", 2, "--out", out);
        assertThat(again.code()).isEqualTo(2);
        assertThat(again.err()).contains("this folder holds the answer to a what-if already.");
    }

    @Test
    void whatIsSetIsNotDrawn() {
        Outcome outcome = Commands.run(
                "whatif",
                "three-valleys",
                "--with",
                nothing,
                "--runs",
                2,
                "--days",
                2,
                "--set",
                "company=300",
                "--format",
                "json");
        assertThat(JsonNode.read(outcome.out()).texts("drawn"))
                .contains("battalion")
                .doesNotContain("company");
    }

    /** The branch equals the run that somebody gets who knew of the what-if from the beginning. */
    @Test
    void aBranchOfAFinishedRunEqualsAnUninterruptedOne() throws IOException {
        Path run = folder.resolve("run");
        Path straight = folder.resolve("straight");
        Path branch = folder.resolve("branch");
        Commands.run("run", "three-valleys", "--seed", 3, "--days", 60, "--set", "company=300", "--out", run);
        Commands.run(
                "run",
                "three-valleys",
                "--seed",
                3,
                "--days",
                60,
                "--set",
                "company=300",
                "--with",
                more + "@40",
                "--out",
                straight);
        Outcome outcome = Commands.run("whatif", "--from", run, "--day", 40, "--with", more, "--out", branch);
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out()).contains("intervention More").contains("  Seed 3 shows it, on day 40 (");
        for (String file : RUN_FILES) {
            assertThat(branch.resolve(file)).hasSameBinaryContentAs(straight.resolve(file));
        }
    }

    @Test
    void aBranchBeforeTheFirstDayEqualsAScenarioThatWasChangedByHand() throws IOException {
        Path first = Files.writeString(folder.resolve("first.yaml"), """
                title: First
                question: What then?
                interventions:
                  - on: day 1
                    do: first-league's strength becomes 777 fighters
                """);
        Path run = folder.resolve("run");
        Path byHand = folder.resolve("by-hand");
        Path branch = folder.resolve("branch");
        Commands.run("run", "three-valleys", "--days", 60, "--out", run);
        Commands.run(
                "run", "three-valleys", "--days", 60, "--set", "first-league.strength=777 fighters", "--out", byHand);
        Outcome outcome = Commands.run("whatif", "--from", run, "--day", 0, "--with", first, "--out", branch);
        assertThat(outcome.out()).startsWith("Branched before the first day  " + run);
        assertThat(branch.resolve("days.csv")).hasSameBinaryContentAs(byHand.resolve("days.csv"));
        assertThat(branch.resolve("control.csv")).hasSameBinaryContentAs(byHand.resolve("control.csv"));
    }

    @Test
    void aRunWhoseRulesHaveChangedSinceIsNotBranched() throws IOException {
        Path valleys = Commands.valleys(folder);
        Path run = folder.resolve("run");
        Commands.run("run", valleys, "--days", 10, "--out", run);
        Path rapid = valleys.resolve("rapid.md");
        Files.writeString(rapid, Files.readString(rapid).replace("patience       3 days", "patience       2 days"));
        Outcome outcome = Commands.run("whatif", "--from", run, "--day", 4, "--scenario", valleys, "--with", nothing);
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).contains("the run cannot be made again as it was: the rulebook");
    }

    @Test
    void twoRunsTellOfNoInterval() {
        Outcome outcome = Commands.run("whatif", "three-valleys", "--with", more, "--runs", 2, "--days", 5);
        assertThat(outcome.out()).contains(" ± ? unclear").doesNotContain("Infinity");
    }

    @Test
    void whatCannotBeAskedIsRefused() {
        assertThat(refused("whatif")).contains("SCENARIO: name a scenario, or a run with --from.");
        assertThat(refused("whatif", "three-valleys"))
                .contains("--with: nothing is to be different. Name a what-if, such as --with egypt-red-line.");
        assertThat(refused(
                        "whatif", "three-valleys", "--with", more, "--outcome", "handover", "--move", "supply.patence"))
                .contains("--outcome: there is no outcome 'handover'. Maybe 'handovers'?")
                .contains("--move: there is no assumption 'supply.patence'. Maybe 'supply.patience'?");
        assertThat(refused("whatif", "three-valleys", "--with", more + "@999"))
                .contains("begins on day 999, but the scenario has the days 1 to 120.");
        assertThat(refused("whatif", "three-valleys", "--with", more, "--day", "4"))
                .contains("--day: this belongs to --from RUN.");
        assertThat(refused("whatif", "three-valleys", "--with", more, "--with", more))
                .contains("--with: a what-if of the name 'more' is there already. Leave one out.");
        assertThat(refused("whatif", "three-valleys", "--with", more, "--seed", "9223372036854775807"))
                .contains("--seed: the first of many seeds has at most 18 digits");
        assertThat(refused("whatif", "three-valleys", "--with", more, "--out", more.resolve("x")))
                .contains("more.yaml is a file, and no folder can be in it. Name another place.");
        assertThat(refused("whatif", "three-valleys", "--with", more, "--out", ""))
                .contains("--out: this is empty. Name a folder.");
        assertThat(refused("whatif", "--from", folder, "--day", 1, "--with", more, "--set", "a=1", "--days", 3))
                .contains("--days: this does not go with --from")
                .contains("--set: this does not go with --from")
                .contains("2 problems.");
        assertThat(refused("whatif", "three-valleys", "--with", more, "--vary", "company"))
                .contains("--vary: 'company' varies nothing.");
    }

    private static String refused(Object... arguments) {
        Outcome outcome = Commands.run(arguments);
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        return outcome.err();
    }
}
