package org.armistice.rules.language;

import static org.armistice.rules.language.Texts.FRONT;
import static org.armistice.rules.language.Texts.block;
import static org.armistice.rules.language.Texts.problems;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each wrong cell of a table is told, at its place. */
class TableMistakesTest {
    /** A table whose headings are in line 7 and whose rows begin in line 8. */
    private static String table(String... lines) {
        return FRONT
                + block("table t   hit: unique", "  when a force F of A is attacking")
                        .replace("```\n", "") + String.join("\n", lines) + "\n```\n";
    }

    @ParameterizedTest(name = "{0} / {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            F's days of fuel | < 3 km                | 8:5: days cannot be compared with km. Maybe '3 days'?
            F's days of fuel | < 3                   | 8:5: days cannot be compared with a plain number. Maybe '3 days'?
            F's days of fuel | 3 .. 5 km             | 8:3: days cannot be compared with km. Maybe '3 days'?
            F's days of fuel | 3 .. 5                | 8:3: days cannot be compared with a plain number. Maybe '3 days'?
            F's days of fuel | 5 .. 3 days           | 8:3: no value is in '5 .. 3 days', so that this never holds.
            F's days of fuel | < 3 dys               | 8:7: 'dys' is no unit. Maybe 'days'?
            F's days of fuel | > 3 days and < 5 days | 8:12: nothing more is expected here, not 'and'.
            F's days of fuel | < low                 | 8:5: a fact or value is expected here, not 'low'.
            F's days of fuel | < 3 days for at least 2 days | 8:12: nothing more is expected here, not 'for'.
            F's cohesion     | < 70                  | 8:5: force's cohesion goes from 0 % to 100 %; this is 7000 %. Maybe '70 %'?
            F's cohesion     | > 100 %               | 8:5: force's cohesion goes from 0 % to 100 %, so that this never holds.
            F's posture      | withdrwing            | 8:3: 'withdrwing' is no posture of a force; it is one of holding, attacking, moving, withdrawing, recovering. Maybe 'withdrawing'?
            F's posture      | holding, recovring    | 8:12: 'recovring' is no posture of a force; it is one of holding, attacking, moving, withdrawing, recovering. Maybe 'recovering'?
            F's posture      | < holding             | 8:3: no value is in '< holding', so that this never holds.
            F's mobile       | maybe                 | 8:3: 'no' is expected here, not 'maybe'.
            F is mobile      | ja                    | 8:3: below a statement stands 'yes', 'no' or '-', not 'ja'.
            when             | F is mobil            | 8:8: nothing known is said of a force by 'mobil'. Maybe 'mobile'?
            when             | F is mobile for at least 3 days | 8:3: a duration cannot stand in a table; write it above the table.
            """)
    void aCellWithACondition(String heading, String cell, String problem) {
        assertThat(problems(table("| " + heading + " | then |", "| " + cell + " | F halts |")))
                .containsExactly(problem);
    }

    @ParameterizedTest(name = "{0} / {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            F's posture becomes    | withdrwing | 8:11: 'withdrwing' is no posture of a force; it is one of holding, attacking, moving, withdrawing, recovering. Maybe 'withdrawing'?
            F's loyalty falls by   | 5          | 8:11: force's loyalty goes from 0 % to 100 %; this is 500 %. Maybe '5 points'?
            F's strength rises by  | 5 km       | 8:11: force's strength is in people, but this is km.
            then                   | F haltz    | 8:13: no effect begins so, not 'haltz'. Maybe 'halts'?
            F's combat power becomes | 5 people | 7:35: force's combat power is computed by a process each day; a rule cannot set it.
            F's lyalty becomes     | 5 %        | 7:22: 'lyalty' is no field of force. Maybe 'loyalty'?
            """)
    void aCellWithAnEffect(String heading, String cell, String problem) {
        assertThat(problems(table("| F's cohesion | " + heading + " |", "| < 4 % | " + cell + " |")))
                .containsExactly(problem);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            F's cohesin   | 7:7: 'cohesin' is no field of force. Maybe 'cohesion'?
            F is mobil    | 7:8: nothing known is said of a force by 'mobil'. Maybe 'mobile'?
            G's cohesion  | 7:3: 'G' is not known here; introduce it in a clause before, as in 'a faction G'. What is introduced after 'some', 'no' or 'every' is known in that clause alone. Maybe 'F' or 'A'?
            cohesion      | 7:3: a fact or value is expected here, not 'cohesion'.
            """)
    void aHeadingIsToldOnceWhateverTheNumberOfRows(String heading, String problem) {
        assertThat(problems(table("| " + heading + " | then |", "| < 40 % | F halts |", "| > 90 % | F halts |")))
                .containsExactly(problem);
    }

    @Test
    void allWrongCellsAreToldAtOnce() {
        assertThat(problems(table(
                        "| F's cohesion | F's posture | F's days of fuel | F's posture becomes |",
                        "| < 40         | holdin      | < 3 km           | moving              |",
                        "| > 90 %       | -           | -                | recovring           |",
                        "| > 80 %       | moving      | >                | moving              |")))
                .containsExactly(
                        "8:5: force's cohesion goes from 0 % to 100 %; this is 4000 %. Maybe '40 %'?",
                        "8:18: 'holdin' is no posture of a force; it is one of holding, attacking, moving, withdrawing, recovering. Maybe 'holding'?",
                        "8:34: days cannot be compared with km. Maybe '3 days'?",
                        "9:51: 'recovring' is no posture of a force; it is one of holding, attacking, moving, withdrawing, recovering. Maybe 'recovering'?",
                        "10:33: a fact or value is expected here; the statement ends too early.");
    }

    @Test
    void theShapeOfATable() {
        assertThat(problems(table("| F's cohesion | then |", "| < 40 % | F halts | - |", "| < 30 % |")))
                .containsExactly(
                        "8:12: this row has 3 cells, but there are 2 headings.",
                        "9:3: this row has 1 cells, but there are 2 headings.");
        assertThat(problems(table("| F's cohesion | then |", "| < 40 % |  |")))
                .containsExactly("8:11: this cell is empty; write '-' where nothing is asked.");
        assertThat(problems(table("| F's cohesion | then |", "| < 40 % | F halts")))
                .containsExactly(
                        "5:10: a table has a row of headings and at least one row below it, as in '| F's cohesion | then |'.",
                        "8:18: a row begins and ends with '|'.");
        assertThat(problems(table("| F's cohesion | then |")))
                .containsExactly(
                        "5:10: a table has a row of headings and at least one row below it, as in '| F's cohesion | then |'.");
        assertThat(problems(table("| then | F's cohesion |", "| F halts | < 40 % |")))
                .containsExactly("7:10: a column with a condition stands before those with effects.");
        assertThat(problems(table("| F's cohesion | F's cohesion | then |", "| < 40 % | - | F halts |")))
                .containsExactly("7:18: the heading 'F's cohesion' stands here a second time.");
        assertThat(problems(table("| then |", "| F halts |")))
                .containsExactly(
                        "7:3: a table needs a column with a condition, such as 'F's cohesion', 'F is mobile' or 'when'.");
        assertThat(problems(table("| F's cohesion |", "| < 40 % |")))
                .containsExactly(
                        "7:3: a table needs a column with an effect, such as 'F's posture becomes' or 'then'.");
        assertThat(problems(table("| F's cohesion | then |", "| < 40 % | " + "F halts and ".repeat(60) + "F halts |")))
                .containsExactly("8:12: a cell has at most 500 characters.");
    }

    @Test
    void theFirstLineOfATable() {
        String rows = "  when a force F is attacking\n| F's cohesion | then |\n| < 40 % | F halts |";
        assertThat(problems(FRONT + block("table", rows)))
                .containsExactly(
                        "5:4: a table has a name and a hit policy, as in '```table how a garrison answers   hit: unique'.");
        assertThat(problems(FRONT + block("table t", rows)))
                .containsExactly(
                        "5:10: a table says what comes of rows that hold at once: 'hit: unique', 'hit: first', 'hit: any' or 'hit: collect'.");
        assertThat(problems(FRONT + block("table t  hit: uniqe", rows)))
                .containsExactly(
                        "5:18: 'uniqe' is no hit policy; it is one of unique, first, any, collect. Maybe 'unique'?");
        assertThat(problems(FRONT + block("tabel t  hit: unique", rows)))
                .containsExactly("5:4: 'tabel' is no kind of block. Maybe 'table'?");
        assertThat(problems(FRONT + block("table t  hit: unique", rows) + block("table t  hit: unique", rows)))
                .containsExactly("10:10: there is a rule or table of this name already.");
    }

    @Test
    void whatStandsAboveTheRows() {
        String rows = "| F's cohesion | then |\n| < 40 % | F halts |";
        assertThat(problems(FRONT + block("table t   hit: unique", rows)))
                .containsExactly(
                        "5:10: a table needs a condition above its rows: 'when' or 'each day while', as in a rule.");
        assertThat(problems(FRONT
                        + block("table t   hit: unique", "  when a force F is attacking", "  then F halts", rows)))
                .containsExactly("7:3: the effects of a table stand in its columns, below 'then' for example.");
        assertThat(problems(FRONT + block("table t   hit: unique", "  when a force F is atacking", rows)))
                .containsExactly("6:21: nothing known is said of a force by 'atacking'. Maybe 'attacking'?");
        assertThat(problems("---\nrulebook: trial\n---\n"
                        + block("table t   hit: unique", "  when a force F is attacking", rows)))
                .containsExactly(
                        "7:3: a rulebook with rules names its phase in its front matter, as in 'phase: control'.");
    }

    @Test
    void rowsThatNothingTellsApart() {
        assertThat(problems(table(
                        "| F's cohesion | F is mobile | then    |",
                        "| < 40 %       | yes         | F halts |",
                        "| <40 %        | yes         | F's posture becomes recovering |")))
                .containsExactly(
                        "9:3: this row has the conditions of row 1. Make one row of both, or name them in a column 'row'.");
        assertThat(problems(table(
                        "| row  | F's cohesion | then    |",
                        "| worn | < 40 %       | F halts |",
                        "| worn | < 30 %       | F halts |")))
                .containsExactly("9:3: the name 'worn' is that of row 1 already.");
        assertThat(problems(
                        table("| F's cohesion | then    |", "| -            | F halts |", "| < 30 %       | F halts |")
                                .replace("unique", "first")))
                .containsExactly("9:3: row 1 above holds always, so that this row never acts.");
    }

    @Test
    void aNameThatNothingElseInTheTableMentions() {
        assertThat(problems(table("| F's cohesion | then |", "| < 40 % | F halts |", "| > 90 % | F halts |")))
                .containsExactly(
                        "6:21: 'A' is named only here, and nothing says what it is. If any faction will do, write 'a faction A'.");
        assertThat(problems(table(
                        "| F's cohesion | A's recognition | then |",
                        "| < 40 %       | -               | F halts |",
                        "| > 90 %       | < 20 %          | F halts |")))
                .isEmpty();
    }

    @Test
    void aPhraseThatIsBrokenIsToldWhereItIsDefined() {
        assertThat(problems(table("| F is weary | then |", "| yes | F halts |")
                        + block("define", "a force F is weary", "  when F's cohesin is below 40 %")))
                .containsExactly("12:12: 'cohesin' is no field of force. Maybe 'cohesion'?");
    }

    @Test
    void manyRows() {
        String rows = IntStream.range(0, 201)
                .mapToObj(i -> "| = " + i + " people | F halts |")
                .collect(Collectors.joining("\n"));
        assertThat(problems(table("| F's strength | then |", rows)))
                .containsExactly("7:3: a table has at most 200 rows and 30 columns; this one has 201 and 2.");
        assertThat(problems(table("|" + " F's strength |".repeat(31), "|" + " - |".repeat(31))))
                .containsExactly("7:3: a table has at most 200 rows and 30 columns; this one has 1 and 31.");
    }
}
