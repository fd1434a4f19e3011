package org.armistice.rules.language;

import static org.armistice.rules.language.Texts.FRONT;
import static org.armistice.rules.language.Texts.block;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.armistice.model.problem.BadInput;
import org.armistice.model.problem.Position;
import org.armistice.model.problem.Problem;
import org.armistice.rules.sheet.SheetFile;
import org.armistice.rules.sheet.SheetWriter;
import org.armistice.rules.table.DecisionTable;
import org.armistice.rules.table.Hit;
import org.armistice.rules.typed.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables that stand in a file beside their rulebook. */
class TableFilesTest {
    private static final String NAME = "how a garrison answers: hold, or go?";

    private static final String PARAMS = block("params", "hopeless 3 in 2 .. 6 ratio assumption, grade E: a test");

    private static final String[] ABOVE = {
        "  raised by  S19", "  grounds    assumption, grade D: a test", "  when a holding force F at a place P",
    };

    private static final String ROWS = String.join(
            "\n",
            "| row       | P's force ratio | F's posture          | F is mobile | grounds                             | F's posture becomes |",
            "| hopeless  | >= hopeless     | -                    | yes         | literature Clark1954, grade C: \"50\" | withdrawing         |",
            "| -         | 1.5 .. hopeless | holding, recovering  | no          | -                                   | recovering          |",
            "| -         | = 1             | not moving           | -           | -                                   | holding             |");

    @TempDir
    private Path folder;

    private Rulebooks rulebooks(String... blocks) {
        try {
            Files.createDirectories(folder.resolve("books"));
            Path file = folder.resolve("books").resolve("trial.md");
            Files.writeString(file, FRONT + PARAMS + String.join("", blocks));
            return Rulebooks.words().with(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void write(String name, byte[] bytes) throws IOException {
        Files.createDirectories(folder.resolve("books"));
        Files.write(folder.resolve("books").resolve(name), bytes);
    }

    private List<String> problems(String from) {
        BadInput bad = catchThrowableOfType(
                BadInput.class,
                () -> rulebooks(block("table t   hit: unique   " + from, ABOVE)).check());
        assertThat(bad).isNotNull();
        return bad.problems().stream()
                .map(p -> p.position() + ": " + p.message())
                .map(p -> p.replace(folder + "/books/", ""))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "answers.csv,  from answers.csv",
        "answers.xlsx, from answers.xlsx",
        "answers.xlsx, 'from answers.xlsx sheet how a garrison answers hold, or'",
        "A-b_c.d.XLSX, from A-b_c.d.XLSX",
    })
    void aTableWrittenToAFileReadsBackToTheSameRules(String file, String from) throws IOException {
        Rulebooks.Checked inside = rulebooks(block("table " + NAME + "   hit: first", String.join("\n", ABOVE), ROWS))
                .check();
        DecisionTable table = inside.tables().get(0);
        write(file, SheetWriter.write(table, file));
        Rulebooks.Checked outside = rulebooks(block("table " + NAME + "   hit: first   " + from, ABOVE))
                .check();
        assertThat(outside.tables().get(0).headings()).isEqualTo(table.headings());
        assertThat(outside.tables().get(0).columns()).isEqualTo(table.columns());
        assertThat(outside.tables().get(0).lines())
                .usingRecursiveComparison()
                .ignoringFields("position", "snippet")
                .isEqualTo(table.lines());
        assertThat(outside.rules().rules()).hasSize(3);
        assertThat(outside.rules().rules())
                .usingRecursiveComparison()
                .ignoringFields("position")
                .isEqualTo(inside.rules().rules());
    }

    @Test
    void aRuleOfASheetSaysWhereItsRowStands() throws IOException {
        Rulebooks.Checked inside = rulebooks(block("table t   hit: first", String.join("\n", ABOVE), ROWS))
                .check();
        write("answers.xlsx", SheetWriter.write(inside.tables().get(0), "answers.xlsx"));
        write("answers.csv", SheetWriter.write(inside.tables().get(0), "answers.csv"));
        assertThat(rulebooks(block("table t   hit: first   from answers.xlsx", ABOVE))
                        .check()
                        .rules()
                        .rules())
                .extracting(rule -> rule.position().toString().replace(folder + "/books/", ""))
                .containsExactlyInAnyOrder(
                        "answers.xlsx, sheet t, row 2, column A",
                        "answers.xlsx, sheet t, row 3, column A",
                        "answers.xlsx, sheet t, row 4, column A");
        Rulebooks.Checked csv = rulebooks(block("table t   hit: first   from answers.csv", ABOVE))
                .check();
        assertThat(csv.rules().rules())
                .extracting(rule -> rule.position().toString().replace(folder + "/books/", ""))
                .containsExactlyInAnyOrder("answers.csv:2:1", "answers.csv:3:1", "answers.csv:4:1");
        assertThat(csv.tableFiles().values())
                .extracting(SheetFile::name)
                .containsExactly(folder + "/books/answers.csv");
    }

    @Test
    void aWrongCellIsNamedBySheetRowAndColumnOrByLineAndColumn() throws IOException {
        String csv = "P's force ratio,F's days of fuel,F's posture becomes\n"
                + ">= 3,< 3 dys,withdrawing\n"
                + "\"1.5 .. 3\",\"< 3  km\",holdng\n";
        write("answers.csv", csv.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(problems("from answers.csv"))
                .containsExactly(
                        "answers.csv:2:10: 'dys' is no unit. Maybe 'days'?",
                        "answers.csv:3:15: days cannot be compared with km. Maybe '3 days'?",
                        "answers.csv:3:22: 'holdng' is no posture of a force; it is one of holding, attacking, moving, withdrawing, recovering. Maybe 'holding'?");
        write(
                "answers.xlsx",
                SheetWriter.write(
                        new DecisionTable(
                                "",
                                "Answers",
                                new Position("", 0, 0),
                                Hit.UNIQUE,
                                List.of("P's force ratio", "F's days of fuel", "F's posture becomes"),
                                List.of(),
                                List.of(
                                        line(">= 3", "< 3 dys", "withdrawing"),
                                        line("1.5 .. 3", "< 3 km", "holdng"),
                                        line("< \u0430", "-", "holding"))),
                        "answers.xlsx"));
        assertThat(problems("from answers.xlsx sheet Answers"))
                .containsExactly(
                        "answers.xlsx, sheet Answers, row 2, column B: 'dys' is no unit. Maybe 'days'?",
                        "answers.xlsx, sheet Answers, row 3, column B: days cannot be compared with km. Maybe '3 days'?",
                        "answers.xlsx, sheet Answers, row 3, column C: 'holdng' is no posture of a force; it is one of holding, attacking, moving, withdrawing, recovering. Maybe 'holding'?",
                        "answers.xlsx, sheet Answers, row 4, column A: the sign U+0430 has no meaning here.");
    }

    private static DecisionTable.Line line(String... cells) {
        return new DecisionTable.Line(new Position("", 0, 0), "", List.of(cells), List.of(), "");
    }

    @Test
    void theRowIsShownBelowAProblem() throws IOException {
        write(
                "answers.csv",
                "P's force ratio,F's posture becomes\n>= 3,withdrwing\n"
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8));
        BadInput bad = catchThrowableOfType(
                BadInput.class,
                () -> rulebooks(block("table t   hit: unique   from answers.csv", ABOVE))
                        .check());
        assertThat(bad.problems())
                .extracting(Problem::snippet)
                .containsExactly("     2 | | >= 3 | withdrwing |\n       |          ^^^^^^^^^^");
    }

    @Test
    void aFileThatIsNotThere() {
        assertThat(problems("from answers.csv"))
                .containsExactly("trial.md:8:33: there is no file 'answers.csv' beside this rulebook.");
        assertThat(problems("from answers.xls"))
                .containsExactly("trial.md:8:33: a table is read from a file that ends in .csv or .xlsx.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../answers.csv", "/etc/answers.csv", "..\\answers.csv", "C:answers.csv", "~answers.csv"})
    void aFileElsewhereIsNotRead(String file) throws IOException {
        Files.writeString(folder.resolve("answers.csv"), "P's force ratio,F's posture becomes\n>= 3,withdrawing\n");
        assertThat(problems("from " + file))
                .containsExactly(
                        "trial.md:8:33: a table is read from a file beside its rulebook, which is named without a folder, in letters, digits, '-', '_' and '.'.");
    }

    @Test
    void aLinkOutOfTheFolderIsNotFollowed() throws IOException {
        Path secret = folder.resolve("secret.csv");
        Files.writeString(secret, "P's force ratio,F's posture becomes\n>= 3,withdrawing\n");
        Files.createDirectories(folder.resolve("books"));
        Files.createSymbolicLink(folder.resolve("books").resolve("answers.csv"), secret);
        assertThat(problems("from answers.csv"))
                .containsExactly("trial.md:8:33: there is no file 'answers.csv' beside this rulebook.");
    }

    @Test
    void aFileThatIsTooLarge() throws IOException {
        write("answers.csv", new byte[SheetFile.MOST_BYTES + 1]);
        assertThat(problems("from answers.csv"))
                .containsExactly("trial.md:8:33: the file 'answers.csv' has more than 2 MB.");
    }

    @Test
    void rowsStandInOnePlace() throws IOException {
        write("answers.csv", "a,b\n1,2\n".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        BadInput bad = catchThrowableOfType(
                BadInput.class,
                () -> rulebooks(block("table t   hit: unique   from answers.csv", String.join("\n", ABOVE), ROWS))
                        .check());
        assertThat(bad.problems().get(0).message()).isEqualTo("the rows of this table are read from answers.csv.");
    }

    @Test
    void aTextInNoFolderHasNoFilesBesideIt() {
        assertThat(Texts.problems(FRONT + block("table t   hit: unique   from answers.csv", ABOVE)))
                .containsExactly(
                        "5:33: this rulebook stands in no folder, so that there is no file 'answers.csv' beside it.");
    }

    @Test
    void theRulesOfAScenarioAreReadFromItsFolder() throws IOException {
        write(
                "answers.csv",
                "P's force ratio,F's posture becomes\n>= 3,withdrawing\n"
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(rulebooks(block("table t   hit: unique   from answers.csv", ABOVE))
                        .check()
                        .rules()
                        .rules())
                .extracting(Rule::key)
                .containsExactly("trial/t/p-force-ratio-at-least-3");
    }
}
