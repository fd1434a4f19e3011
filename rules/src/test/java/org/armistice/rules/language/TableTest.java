package org.armistice.rules.language;

import static org.armistice.rules.language.Texts.FRONT;
import static org.armistice.rules.language.Texts.block;
import static org.armistice.rules.language.Texts.problems;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.armistice.rules.table.Row;
import org.armistice.rules.typed.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rows of a table are rules. */
class TableTest {
    private static final String PARAMS = block(
            "params",
            "hopeless 3    in 2 .. 6   ratio    assumption, grade E: a test",
            "shaken   70 % in 40 .. 90 cohesion assumption, grade E: a test");

    private static final String GARRISON = block(
            "table how a garrison answers an assault   hit: unique",
            "  raised by  S19",
            "  grounds    assumption, grade D: a test",
            "  when   a place P held by A",
            "    and  a holding force F of A at P",
            "  | P's force ratio | F's days of fuel | F's posture becomes |",
            "  | >= hopeless     | -                | withdrawing         |",
            "  | 1.5 .. hopeless | < 3 days         | withdrawing         |",
            "  | 1.5 .. hopeless | >= 3 days        | recovering          |",
            "  | < 1.5           | -                | -                   |");

    private static List<Rule> rules(String text) {
        return Rulebooks.words()
                .with("t.md", FRONT + PARAMS + text)
                .check()
                .rules()
                .rules();
    }

    private static Rule rule(String text, String name) {
        return rules(text).stream()
                .filter(r -> r.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** The row of a table of one row, and a rule, hold for the same. */
    private static void assertSame(String table, String rule) {
        Rule row = rules(table).get(0);
        Rule alone = rules(rule).get(0);
        assertThat(row.branches().get(0).watch().conditions())
                .isEqualTo(alone.branches().get(0).watch().conditions());
        assertThat(row.branches()).hasSameSizeAs(alone.branches());
        assertThat(row.effects()).isEqualTo(alone.effects());
        assertThat(row.variables()).isEqualTo(alone.variables());
        assertThat(row.chance()).isEqualTo(alone.chance());
    }

    @Test
    void eachRowIsARuleWithItsOwnNameAndLine() {
        List<Rule> rules = rules(GARRISON);
        assertThat(rules)
                .extracting(Rule::name)
                .containsExactlyInAnyOrder(
                        "how a garrison answers an assault, row 1",
                        "how a garrison answers an assault, row 2",
                        "how a garrison answers an assault, row 3",
                        "how a garrison answers an assault, row 4");
        Rule second = rule(GARRISON, "how a garrison answers an assault, row 2");
        assertThat(second.position()).hasToString("t.md:16:1");
        assertThat(second.raisedBy()).containsExactly("S19");
        assertThat(second.grounds()).hasToString("assumption (a test), grade D");
        assertThat(second.row())
                .extracting(Row::table, Row::name, Row::number, Row::outcome, Row::about)
                .containsExactly(
                        "trial/how-a-garrison-answers-an-assault",
                        "how a garrison answers an assault",
                        2,
                        "F's posture becomes withdrawing",
                        List.of("P", "A", "F"));
        assertThat(second.row().text())
                .containsExactly(
                        "raised by S19",
                        "grounds assumption, grade D: a test",
                        "when a place P held by A",
                        "and a holding force F of A at P",
                        "and P's force ratio is between 1.5 .. hopeless",
                        "and F's days of fuel < 3 days",
                        "then F's posture becomes withdrawing");
    }

    /** What comes of each kind of cell. */
    @ParameterizedTest(name = "{0} / {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            F's days of fuel           | >= 3 days             | F's days of fuel is at least 3 days
            F's days of fuel           | < 3 days              | F's days of fuel is below 3 days
            F's days of fuel           | = 3 days              | F's days of fuel is 3 days
            F's days of fuel           | 3 days                | F's days of fuel is 3 days
            F's days of fuel           | below 3 days          | F's days of fuel is below 3 days
            F's days of fuel           | 1 .. 3 days           | F's days of fuel is between 1 days .. 3 days
            F's days of fuel           | 1..3 days             | F's days of fuel is between 1 days .. 3 days
            F's days of fuel           | 1 day .. 1 week       | F's days of fuel is between 1 day .. 1 week
            F's days of fuel           | unknown               | F's days of fuel is unknown
            F's cohesion               | < shaken              | F's cohesion is below shaken
            F's cohesion               | 20 .. 40 %            | F's cohesion is between 20 % .. 40 %
            F's cohesion               | shaken minus 10 points .. shaken | F's cohesion is between shaken minus 10 points .. shaken
            F's posture                | holding               | F's posture is holding
            F's posture                | not holding           | F's posture is not holding
            F's posture                | holding, recovering   | F's posture is one of holding, recovering
            F's posture                | not holding, moving   | F's posture is not one of holding, moving
            F's mobile                 | yes                   | F's mobile is yes
            F is mobile                | yes                   | F is mobile
            F is mobile                | no                    | it is not so that F is mobile
            F is cut off               | no                    | F is not cut off
            some place is next to F's place | yes              | some place is next to F's place
            F                          | mobile                | F is mobile
            F                          | not cut off           | F is not cut off
            F's line of retreat        | none                  | F's line of retreat is none
            F's faction                | A                     | F's faction is A
            when                       | F is mobile           | F is mobile
            the number of forces of A  | 1, 3                  | the number of forces of A is one of 1, 3
            """)
    void aCellSaysWhatAClauseSays(String heading, String cell, String clause) {
        String opening = "  when a force F of a faction A has strength above 0 people";
        assertSame(
                block("table t   hit: unique", opening, "| " + heading + " | then |", "| " + cell + " | F halts |"),
                block("rule r", opening, "   and " + clause, "  then F halts"));
    }

    @Test
    void aCellOfADashAsksNothing() {
        String opening = "  when a force F is mobile";
        assertSame(
                block("table t   hit: unique", opening, "| F's cohesion | then |", "| - | F halts |"),
                block("rule r", opening, "  then F halts"));
    }

    @Test
    void effectsStandInAnyNumberOfColumns() {
        String opening = "  each day while a force F of a faction A is attacking";
        assertSame(
                block(
                        "table t   hit: collect",
                        opening,
                        "| F's cohesion | with chance | F's loyalty falls by | F's posture becomes | then    |",
                        "| < 40 %       | 8 % a day   | 3 points             | holding             | F's target becomes none and F's sponsor becomes none |"),
                block(
                        "rule r",
                        opening,
                        "   and F's cohesion is below 40 %",
                        "  with chance 8 % a day",
                        "  then F's loyalty falls by 3 points",
                        "   and F's posture becomes holding",
                        "   and F's target becomes none and F's sponsor becomes none"));
    }

    @Test
    void chanceDurationAndExceptionsAboveTheRowsAreThoseOfEachRow() {
        String above = "  with chance 5 % a day";
        String except = "  except when F is mobile";
        String lasting = "  for at least 3 days";
        String opening = "  when a force F is attacking";
        assertSame(
                block(
                        "table t   hit: unique",
                        opening,
                        lasting,
                        except,
                        above,
                        "| F's cohesion | with chance | then |",
                        "| < 40 % | - | F halts |"),
                block("rule r", opening, "   and F's cohesion < 40 %", lasting, except, above, "  then F halts"));
        Rule own = rules(block(
                        "table t   hit: unique",
                        opening,
                        above,
                        "| F's cohesion | with chance | then |",
                        "| < 40 % | 9 % | F halts |"))
                .get(0);
        assertThat(own.chance())
                .isEqualTo(rules(block("rule r", opening, "  with chance 9 %", "  then F halts"))
                        .get(0)
                        .chance());
    }

    @Test
    void aRowMayHaveCitationsAndGroundsOfItsOwn() {
        String table = block(
                "table t   hit: any",
                "  raised by  S01",
                "  grounds    assumption, grade E: a guess",
                "  when a force F is attacking",
                "| F's cohesion | raised by | grounds                                   | then    |",
                "| < 40 %       | S07, S19  | literature Clark1954, grade C: 20 to 50 % | F halts |",
                "| >= 90 %      | -         | -                                         | F halts |");
        Rule own = rule(table, "t, row 1");
        Rule common = rule(table, "t, row 2");
        assertThat(own.raisedBy()).containsExactly("S07", "S19");
        assertThat(own.grounds()).hasToString("literature (Clark1954: 20 to 50 %), grade C");
        assertThat(common.raisedBy()).containsExactly("S01");
        assertThat(common.grounds()).hasToString("assumption (a guess), grade E");
    }

    @Test
    void aRowOfAFirstTableIsExceptWhereARowAboveHolds() {
        String opening = "  when a force F is attacking";
        String table = block(
                "table t   hit: first",
                opening,
                "| F's cohesion | F is mobile | then      |",
                "| < shaken     | yes         | F halts   |",
                "| < 50 %       | -           | F's posture becomes recovering |",
                "| >= 80 %      | -           | F's target becomes none |");
        Rule third = rule(table, "t, row 3");
        String rule = block(
                "rule r",
                opening,
                "   and F's cohesion >= 80 %",
                "  except when F's cohesion < shaken",
                "   and F is mobile",
                "  then F's target becomes none");
        assertThat(third.branches().get(0).watch().conditions())
                .as("of the rows above, the second is apart whatever the parameters are")
                .isEqualTo(rules(rule).get(0).branches().get(0).watch().conditions());
    }

    @Test
    void aKeyComesFromWhatTheConditionsSayAndNotFromThePlace() {
        String opening = "  when a force F is attacking";
        String head = "| F's cohesion | F is mobile | then |";
        String one = "| 20 .. 40 %   | -           | F halts |";
        String other = "| >= shaken    | no          | F halts |";
        List<String> keys = rules(block("table t   hit: any", opening, head, one, other)).stream()
                .map(Rule::key)
                .toList();
        assertThat(keys)
                .containsExactly(
                        "trial/t/f-cohesion-20-to-40-percent", "trial/t/f-cohesion-at-least-shaken-f-is-mobile-no");
        assertThat(rules(block("table t   hit: any", opening, head, other, one)))
                .extracting(Rule::key)
                .containsExactlyElementsOf(keys);
    }

    @Test
    void aRowWithANameKeepsItsKeyWhateverItsCells() {
        String opening = "  when a force F is attacking";
        Rule before = rules(block(
                        "table t   hit: any",
                        opening,
                        "| row | F's cohesion | then |",
                        "| worn out | < 40 % | F halts |"))
                .get(0);
        Rule after = rules(block(
                        "table t   hit: any",
                        opening,
                        "| row | F's cohesion | then |",
                        "| fresh | > 90 % | F halts |",
                        "| worn out | < 45 % | F halts |"))
                .get(1);
        assertThat(after.key()).isEqualTo(before.key()).isEqualTo("trial/t/worn-out");
        assertThat(after.name()).isEqualTo(before.name()).isEqualTo("t, worn out");
    }

    @Test
    void aRowThatDoesNothingAndExcludesAllOthersIsNoRule() {
        String opening = "  when a force F is mobile";
        String head = "| F's posture | F's cohesion | then    |";
        String acting = "| attacking   | < 40 %       | F halts |";
        assertThat(rules(block("table t   hit: unique", opening, head, acting, "| holding | - | - |")))
                .extracting(Rule::name)
                .containsExactly("t, row 1");
        assertThat(rules(block("table t   hit: unique", opening, head, acting, "| - | < 30 % | - |")))
                .hasSize(2);
        assertThat(rules(block("table t   hit: unique", opening, head, acting, "| - | >= shaken | - |")))
                .as("a parameter may be changed")
                .hasSize(2);
        assertThat(rules(block("table t   hit: first", opening, head, acting, "| - | - | - |")))
                .hasSize(1);
    }

    @Test
    void aLineOfDashesAndCommentsAreForPeople() {
        assertThat(rules(block(
                        "table t   hit: any",
                        "  when a force F is attacking",
                        "  | F's cohesion | then    |   # what a force does",
                        "  |--------------|---------|",
                        "  # the usual case",
                        "  | < 40 %       | F halts |")))
                .hasSize(1);
    }

    @Test
    void aTestAndAnExceptionMayNameTheTableOrARow() {
        String halt = block(
                "rule an order to hold",
                "  exception to how a garrison answers an assault",
                "  when a force F is holding",
                "   and F's sponsor is known");
        String row = block(
                "rule another order",
                "  exception to how a garrison answers an assault, row 2",
                "  when a force F is holding",
                "   and F is mobile");
        String test = block(
                "test t",
                "  given",
                "    faction red; place ford held by red",
                "  because how a garrison answers an assault, row 1",
                "  not because how a garrison answers an assault");
        assertThat(problems(FRONT + PARAMS + GARRISON + halt + row + test)).isEmpty();
        assertThat(rule(GARRISON + halt, "an order to hold").exceptionTo()).hasSize(4);
        assertThat(rule(GARRISON + row, "another order").exceptionTo())
                .containsExactly(rule(GARRISON, "how a garrison answers an assault, row 2")
                        .key());
        String wrong = block(
                "rule another order",
                "  exception to how a garrison answers an assault, row 5",
                "  when a force F is holding",
                "   and F is mobile");
        assertThat(problems(FRONT + PARAMS + GARRISON + wrong))
                .containsExactly(
                        "21:16: there is no rule 'how a garrison answers an assault, row 5'. Maybe 'how a garrison answers an assault, row 1'?");
    }

    @Test
    void theRowsOfATableMayBeExceptions() {
        String table = block(
                "table who keeps still   hit: any",
                "  when a force F is attacking",
                "  exception to r",
                "  | F's cohesion |",
                "  | < 20 %       |");
        String rule = block("rule r", "  when a force F is attacking", "  then F halts");
        assertThat(rule(table + rule, "who keeps still, row 1").exceptionTo()).containsExactly("trial/r");
    }
}
