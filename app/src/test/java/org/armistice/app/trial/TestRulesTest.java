package org.armistice.app.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.armistice.app.Commands;
import org.armistice.model.json.JsonNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestRulesTest {
    private static final String BOOK = """
            ---
            rulebook: weary
            phase: supply
            uses: supply
            ---
            ```params
            rest  3 days  in 1 .. 9  how long  assumption, grade D: a guess
            ```
            ```rule weary force halts
              when  a force F is attacking
               and  F's loyalty is below 40 %
              for at least rest
              then  F halts
            ```
            ```test weary
              given
                faction red; faction blue
                place ford held by red; place mill held by blue
                force column of red at ford, attacking, target mill, strength 500 fighters, loyalty 30 %
              after 3 days
              because weary force halts
            ```
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("weary.md"), BOOK);
    }

    @Test
    void testsOfTheNamedRulebooksAloneAreRun() {
        Commands.Outcome outcome = Commands.run("rules", "test", folder);
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out())
                .isEqualTo(folder.resolve("weary.md") + "     1 test\n1 test of 1 rulebook: all pass.\n");
    }

    @Test
    void aTestThatFailsShowsGivenExpectedGotAndWhy() throws IOException {
        Files.writeString(folder.resolve("weary.test.yaml"), """
                tests:
                  - title: too early
                    like: weary
                    after: 2 days
                    then: column's posture is holding
                    because: weary force halts
                  - title: not so weary
                    like: weary
                    not because: weary force halts
                """);
        Commands.Outcome outcome = Commands.run("rules", "test", folder);
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.out())
                .contains("weary.md     3 tests  2 failed\n")
                .contains("  FAILED  too early  " + folder.resolve("weary.test.yaml") + ":2:")
                .contains("      given     faction red\n                faction blue\n")
                .contains("      after     2 days\n")
                .contains("      expected  column's posture is holding\n"
                        + "      got       column's posture is attacking, needed holding\n"
                        + "      why       it is as given; nothing has changed it\n")
                .contains("      expected  'weary force halts' applies\n"
                        + "      got       it did not; it came nearest on day 2\n"
                        + "                for      F = column\n"
                        + "                ok       a force F is attacking  column's posture: attacking\n"
                        + "                ok       F's loyalty is below 40 %  column's loyalty: 30 %\n"
                        + "                failed   for at least rest  held for 2 of 3 days\n")
                .contains("      expected  'weary force halts' does not apply\n"
                        + "      got       it did\n"
                        + "      why       day 3  Column halts.  weary force halts (")
                .endsWith("3 tests of 1 rulebook: 2 failed.\n");
    }

    @Test
    void coverageSaysWhatWasMissedAndWhy() {
        assertThat(Commands.run("rules", "test", folder, "--coverage").out())
                .contains("weary force halts  applies in 1 of 1 tests\n")
                .contains("    10  t.  a force F is attacking  true in the only test that reaches it\n")
                .contains("    12  tf  for at least rest\n")
                .containsPattern("all +1 +1 +0 +3 +3 +1\n");
    }

    @Test
    void mutationSaysWhichChangesNoTestNotices() {
        assertThat(Commands.run("rules", "test", folder, "--mutate").out())
                .contains(
                        "weary.md:11:9  and  [F's loyalty is below 40 % -> left out]  makes no difference to any test\n")
                .contains("weary.md:12:16  for at least [rest -> (rest minus 1 days)]"
                        + "  changes 1 test that do not look, such as 'weary'\n")
                .doesNotContain("(rest plus 1 days)")
                .containsPattern("all +8 +2 +2 +4 +25\\.0 %");
        assertThat(Commands.run("rules", "test", folder, "--mutate", "--budget", 2)
                        .out())
                .containsPattern("all +2 +");
    }

    @Test
    void suggestedTestsPassAndNoticeMore() throws IOException {
        Commands.Outcome outcome = Commands.run("rules", "test", folder, "--mutate", "--suggest", folder);
        assertThat(outcome.out()).containsPattern("tests that notice [0-9]+ of the [0-9]+ changes were added in ");
        assertThat(Files.readString(folder.resolve("weary.test.yaml")))
                .startsWith("tests:\n\n  - title: ")
                .contains("    like: weary\n");
        Commands.Outcome again = Commands.run("rules", "test", folder, "--mutate");
        assertThat(again.code()).isZero();
        assertThat(again.out()).doesNotContain("(rest minus 1 days)");
    }

    @Test
    void allIsToldInJson() {
        JsonNode report =
                JsonNode.read(Commands.run("rules", "test", folder, "--coverage", "--mutate", "--format", "json")
                        .out());
        assertThat(report.number("tests")).isEqualTo(1);
        assertThat(report.number("failed")).isZero();
        assertThat(report.nodes("coverage").get(0).nodes("conditions"))
                .extracting(c -> c.text("text"))
                .containsExactly("a force F is attacking", "F's loyalty is below 40 %", "for at least rest");
        assertThat(report.nodes("mutants"))
                .extracting(m -> m.text("fate"))
                .contains("noticed", "overlooked", "no_difference");
    }

    @Test
    void mistakesAreRefused() {
        assertThat(Commands.run("rules", "test", folder.resolve("nothing")).code())
                .isEqualTo(2);
        assertThat(Commands.run("rules", "test", folder, "--only", "xyz").err())
                .contains("--only: no test has 'xyz' in its name.");
        assertThat(Commands.run("rules", "test", folder, "--mutate", "--step", "3 days")
                        .err())
                .contains("--step: '3 days' is no share of a number. Write one such as '25 %'.");
        assertThat(Commands.run("rules", "test", folder, "--suggest", folder).err())
                .contains("--suggest: this goes with --mutate.");
    }
}
