package org.armistice.app.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.armistice.app.Commands;
import org.armistice.app.Commands.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables on the command line: written, read back, checked. */
class TableCommandsTest {
    private static final String FRONT = "---\nrulebook: trial\nphase: supply\n---\n";
    private static final String ABOVE =
            "  grounds assumption, grade E: a test\n  when a force F of a faction A at a place P\n";
    private static final String ROWS = """
              | P's force ratio | F's cohesion | F's posture becomes |
              | >= 3            | -            | withdrawing         |
              | 1.5 .. 3        | < 40 %       | recovering          |
            """;

    @TempDir
    private Path folder;

    private Path book;

    @BeforeEach
    void write() throws IOException {
        book = folder.resolve("trial.md");
        Files.writeString(book, FRONT + "```table how a garrison answers   hit: unique\n" + ABOVE + ROWS + "```\n");
    }

    @Test
    void theTablesOfARulebookAreListed() {
        assertThat(Commands.run("rules", "table", book).out())
                .isEqualTo("how a garrison answers  hit: unique; 2 rows; " + book + ":5:1\n");
        assertThat(Commands.run("rules", "table", "combat").out())
                .isEqualTo("when an attack is given up  hit: first; 3 rows; combat.md:63:1\n");
        assertThat(Commands.run("rules", "table", "words").out()).isEqualTo("There are no tables in words.\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"garrison.xlsx", "garrison.csv"})
    void aTableIsWrittenAndReadBackByTheLineThatIsTold(String name) throws IOException {
        String before = Commands.run("rules", "list", book).out();
        Path file = folder.resolve(name);
        Outcome written = Commands.run("rules", "table", book, "how a garrison answers", "--to", file);
        assertThat(written.err()).isEmpty();
        String[] lines = written.out().split("\n", -1);
        assertThat(lines[0])
                .isEqualTo("The table is in " + file + ". To read it from there, write in place of its rows");
        Files.writeString(book, FRONT + lines[1].strip() + "\n" + ABOVE + "```\n");
        assertThat(Commands.run("rules", "list", book).out())
                .contains(file + "  supply\n")
                .contains("     2  how a garrison answers, row 1  assumption (a test), grade E")
                .contains("     3  how a garrison answers, row 2  assumption (a test), grade E");
        assertThat(before)
                .contains("     9  how a garrison answers, row 1  assumption (a test), grade E")
                .contains("    10  how a garrison answers, row 2  assumption (a test), grade E");
        Outcome again = Commands.run("rules", "table", book, "how a garrison answers", "--to", file);
        assertThat(again.code()).isEqualTo(2);
        assertThat(again.err()).startsWith(file + ": this file is there already.\n");
    }

    @Test
    void whatCannotBeWritten() {
        assertThat(Commands.run("rules", "table", book, "how a garison answers", "--to", folder.resolve("g.csv"))
                        .err())
                .startsWith(book + ": there is no table 'how a garison answers'. Maybe 'how a garrison answers'?\n");
        assertThat(Commands.run("rules", "table", book, "how a garrison answers")
                        .err())
                .startsWith("--to: name a file that ends in .xlsx or .csv.\n");
        assertThat(Commands.run("rules", "table", book, "how a garrison answers", "--to", "g.ods")
                        .err())
                .startsWith("--to: name a file that ends in .xlsx or .csv.\n");
        assertThat(Commands.run("rules", "table", folder.resolve("none.md")).err())
                .startsWith(folder.resolve("none.md") + ": no such file or folder.\n");
    }

    @Test
    void warningsAreToldAndAreNoFault() {
        Outcome outcome = Commands.run("rules", "check", book);
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).startsWith("No errors, ");
        assertThat(outcome.err().lines().filter(line -> line.endsWith("[table-gap]")))
                .containsExactly(
                        book
                                + ":5:1: warning: in 'how a garrison answers' no row holds for P's force ratio < 1.5. Add one, with '-' as its effect if nothing is to happen. [table-gap]",
                        book
                                + ":5:1: warning: in 'how a garrison answers' no row holds for P's force ratio 1.5 .. 3 and F's cohesion >= 40 %. Add one, with '-' as its effect if nothing is to happen. [table-gap]");
        assertThat(Commands.run("rules", "check").out()).startsWith("No problems. ");
    }

    @Test
    void errorsComeBeforeWarnings() throws IOException {
        Files.writeString(
                book,
                FRONT + "```table t   hit: unique\n" + ABOVE + ROWS + "```\n"
                        + "```rule r\n  when a force F is atacking\n  then F halts\n```\n");
        Outcome outcome = Commands.run("rules", "check", book);
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err().lines().filter(line -> line.startsWith(book.toString())))
                .satisfiesExactly(
                        line -> assertThat(line).startsWith(book + ":13:21: nothing known is said"),
                        line -> assertThat(line).startsWith(book + ":5:1: warning: "),
                        line -> assertThat(line).startsWith(book + ":5:1: warning: "));
        assertThat(outcome.err()).endsWith("1 problem, 2 warnings.\n");
    }

    @Test
    void aRunKeepsWhatARowSaysAndTheFingerprintOfTheFileItStandsIn() throws IOException {
        Path valleys = Commands.valleys(folder);
        Files.writeString(valleys.resolve("answers.csv"), "F's cohesion,F's loyalty falls by\n>= 0 %,1 point\n");
        Files.writeString(
                valleys.resolve("own.md"),
                FRONT + "```table t   hit: unique   from answers.csv\n  when a force F of a faction A\n```\n");
        String yaml = Files.readString(valleys.resolve("scenario.yaml"));
        Files.writeString(valleys.resolve("scenario.yaml"), yaml.replace("[rapid.md]", "[rapid.md, own.md]"));
        Path run = folder.resolve("run");
        Outcome outcome = Commands.run("run", valleys, "--days", 2, "--out", run);
        assertThat(outcome.err()).isEmpty();
        assertThat(Files.readString(run.resolve("run.json")))
                .containsPattern(
                        "\"tables\" : \\[\\s*\\{\\s*\"file\" : \"valleys/answers.csv\",\\s*\"sha256\" : \"[0-9a-f]{64}\"");
        assertThat(Files.readString(run.resolve("rules.json")))
                .contains("\"name\" : \"t, row 1\"")
                .contains("\"file\" : \"valleys/answers.csv\"")
                .contains(
                        "\"text\" : \"when a force F of a faction A\\nand F's cohesion >= 0 %\\nthen F's loyalty falls by 1 point\\n\"");
        assertThat(Commands.run("explain", run, "e2").out()).contains("t, row 1 (valleys/answers.csv:2)");
    }
}
