package org.armistice.rules.language;

import static org.armistice.rules.language.Texts.FRONT;
import static org.armistice.rules.language.Texts.block;
import static org.armistice.rules.language.Texts.condition;
import static org.armistice.rules.language.Texts.effect;
import static org.armistice.rules.language.Texts.problems;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.armistice.model.problem.BadInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words that mean nothing where they stand: each is told with its place, and with the word that was meant. */
class WordMistakesTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            a force F is atacking                                            | 6:21: nothing known is said of a force by 'atacking'. Maybe 'attacking'?
            a force F is cut of                                              | 6:25: 'off' is expected here, not 'of'.
            a forse F is attacking                                           | 6:10: 'forse' is no kind of fact. Maybe 'force'?
            an atacking force F                                              | 6:11: 'atacking' says nothing of a force. Maybe 'attacking'?
            a force F has loyality below 40 %                                | 6:22: 'loyality' is no field of force. Maybe 'loyalty'?
            a force F is attacking, and F's days of feul is below 3 days     | 6:40: 'days of feul' is no field of force. Maybe 'days of fuel'?
            a force F is attacking, and F's days of fuel is below 3 dys      | 6:64: 'dys' is no unit. Maybe 'days'?
            a force F is attacking, and F's days of fuel is below 3 km       | 6:62: days cannot be compared with km. Maybe '3 days'?
            a force F is attacking, and F's days of fuel is below 3          | 6:62: days cannot be compared with a plain number. Maybe '3 days'?
            a force F is attacking, and F's days of fuel is below 3 plus 0   | 6:62: days cannot be compared with a plain number. Give the number a unit.
            a force F is attacking, and F's days of fuel is below the larger of 3 and 0 | 6:62: days cannot be compared with a plain number. Give the number a unit.
            a force F is attacking, and 3 days plus 4 km is above 2 days     | 6:43: cannot add km to days.
            a force F is attacking, and F's posture is restng                | 6:51: 'restng' is no posture of a force; it is one of holding, attacking, moving, withdrawing, recovering.
            a force F is attacking, and F's sponsor is knwn                  | 6:51: nothing known is said of a actor by 'knwn'. Maybe 'known'?
            a force F is attacking, and today is after 2020-13-45            | 6:51: '2020-13-45' is no date; write year-month-day.
            a force F is attacking for at least 3                            | 6:44: a number of days is expected here, not a plain number.
            a force F is attacking, and F's strength is above 99999999999999 people | 6:58: '99999999999999' is too large or too fine; numbers go to 9 million millions and to six decimals.
            a force F is attacking, and F's loyalty is above 0.0000001       | 6:57: '0.0000001' is too large or too fine; numbers go to 9 million millions and to six decimals.
            a force F is attacking at                                        | 6:31: nothing more is expected here, not 'at'.
            a force F is attacking, and F                                    | 6:37: 'F' alone says nothing; a clause says something of it.
            a force F is attacking F                                         | 6:31: nothing more is expected here, not 'F'. If another clause begins here, write ', and' before it.
            """)
    void aWordOfACondition(String condition, String problem) {
        assertThat(problems(condition(condition))).containsExactly(problem);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            F stops                             | 7:10: no effect begins so, not 'stops'.
            F haltz                             | 7:10: no effect begins so, not 'haltz'. Maybe 'halts'?
            F's posture become5 holding         | 7:20: 'becomes', 'rises by' or 'falls by' is expected here, not 'become5'. Maybe 'becomes'?
            F's strength falls by 5             | 7:30: force's strength is in people, but this is a plain number.
            F's strength falls by 5 plus 0      | 7:30: force's strength is in people, but this is a plain number.
            F's combat power falls by 10 %      | 7:25: force's combat power is computed by a process each day; a rule cannot set it.
            F's posture rises by 5              | 7:29: force's posture is no number and cannot rise or fall.
            there is a new forse G              | 7:23: 'forse' is no kind of fact. Maybe 'force'?
            there is a new relation R           | 7:23: there is one relation for every pair already.
            move 5 people from F's strength to F's combat power | 7:13: force's combat power is computed by a process each day; a rule cannot set it.
            there is a new force G with combat power 5 people | 7:36: force's combat power is computed by a process each day; a rule cannot set it.
            there is a new report R with place F's place, place F's target | 7:54: report's place is given already.
            """)
    void aWordOfAnEffect(String effect, String problem) {
        assertThat(problems(effect(effect))).containsExactly(problem);
    }

    @Test
    void aParameter() {
        String params = block("params", "patience 7 days in 3 .. 14 how long assumption, grade D: a guess");
        String rule = block(
                "rule r", "  when a force F is attacking for at least patence", "  then F's posture becomes holding");
        assertThat(problems(FRONT + params + rule))
                .containsExactly("9:44: a fact or value is expected here, not 'patence'. Maybe 'patience'?");
    }

    @Test
    void parametersAreCheckedLineByLine() {
        assertThat(problems(FRONT
                        + block(
                                "params",
                                "x 5 dys in 1 .. 9 m assumption, grade D: x",
                                "y 5 in 6 .. 9 m assumption, grade D: x",
                                "z 5 in 1 .. 9 m",
                                "v 5 in 1 .. 9 m assumption, grade G: x",
                                "w 0.00000001 in 0 .. 9 m assumption, grade D: x",
                                "u five in 0 .. 9 m assumption, grade D: x",
                                "y 5 in 1 .. 9 m assumption, grade D: x",
                                "y 6 in 1 .. 9 m assumption, grade D: x")))
                .containsExactly(
                        "6:5: 'dys' is no unit. Maybe 'days'?",
                        "7:3: the value 5 lies outside its range 6 .. 9. Maybe '6'?",
                        "8:1: a parameter ends with its grounds, as in 'assumption, grade D: no figure known'.",
                        "9:35: a grade is a letter from A to E, not 'G'.",
                        "10:3: a number of this parameter is too large or too fine; numbers have at most six decimals.",
                        "11:1: a parameter reads 'name  value unit  in least .. most  meaning  grounds, grade D: reason'.",
                        "12:1: the parameter 'y' is declared a second time.",
                        "13:1: the parameter 'y' is declared a second time.");
    }

    @Test
    void linesOfARule() {
        assertThat(problems(FRONT + block("rule r", "  whan a force F is attacking", "  then F halts")))
                .containsExactly(
                        "6:3: 'whan' begins no line of a rule; those begin with 'raised by', 'grounds', 'when', 'each day while', 'and', 'with chance', 'except when', 'exception to', 'then' or 'told as'. Maybe 'when'?");
        assertThat(problems(FRONT + block("rule r")))
                .containsExactly("5:9: a rule needs a condition: 'when' or 'each day while'.");
        assertThat(problems(FRONT + block("rule r", "  when a force F is attacking")))
                .containsExactly("5:9: a rule needs an effect: 'then'.");
        assertThat(problems(FRONT + block("rule", "  when a force F is attacking")))
                .containsExactly("5:4: a rule has a name, as in '```rule cut-off force breaks off its attack'.");
        assertThat(problems(FRONT
                        + block("rule r", "  when a force F is attacking", "  when F is mobile", "  then F halts")))
                .containsExactly("7:3: a rule has one condition; join its clauses by 'and'.");
        assertThat(problems(FRONT + block("rule r", "  and a force F is attacking", "  then F halts")))
                .containsExactly("6:3: 'and' continues 'when', 'except when' or 'then', but none stands before it.");
    }

    @Test
    void frontMatter() {
        assertThat(problems("---\nrulebok: trial\nphase: suply\nprecedence: many\n---\n"))
                .containsExactly(
                        "1:1: the front matter names the rulebook in lower-case letters, as in 'rulebook: supply'.",
                        "2:1: 'rulebok' is no entry of the front matter. Maybe 'rulebook'?",
                        "3:8: 'suply' is no phase; the phases are interventions, operations, supply, combat, control, humanitarian, diplomacy, ceasefire. Maybe 'supply'?",
                        "4:13: a precedence is a whole number from 0 to 9999; rules of the lower one win a conflict.");
    }

    @Test
    void kindsOfBlocks() {
        assertThat(problems(FRONT + block("rul r", "x")))
                .containsExactly("5:4: 'rul' is no kind of block. Maybe 'rule'?");
    }

    @Test
    void aDuplicateRuleNamesTheFirst() {
        String rule = block("rule r", "  when a force F is attacking", "  then F halts");
        assertThat(problems(FRONT + rule + rule))
                .containsExactly("9:9: there is a rule 'r' already, in line 5. Maybe 'r, second'?");
    }

    @Test
    void everyBlockTellsItsMistakeAndAllAreInTheOrderOfTheText() {
        String text = FRONT
                + block("rule one", "  when a force F is atacking", "  then F halts")
                + block("params", "x 5 dys in 1 .. 9 m assumption, grade D: x")
                + block("define", "a force F is weary", "  when F's cohesin is below 40 %")
                + block("rule two", "  when a forc F is attacking", "  then F halts")
                + block("test t", "  given", "    factoin red", "  then red is party");
        assertThat(problems(text))
                .containsExactly(
                        "6:21: nothing known is said of a force by 'atacking'. Maybe 'attacking'?",
                        "10:5: 'dys' is no unit. Maybe 'days'?",
                        "14:12: 'cohesin' is no field of force. Maybe 'cohesion'?",
                        "17:10: 'forc' is no kind of fact. Maybe 'force'?",
                        "22:5: 'factoin' is no kind of fact. Maybe 'faction'?");
    }

    @Test
    void aProblemIsShownInItsLine() {
        assertThatThrownBy(() -> Rulebooks.words()
                        .with("t.md", condition("a force F is atacking"))
                        .check())
                .isInstanceOfSatisfying(
                        BadInput.class, e -> assertThat(e.problems().get(0)).hasToString("""
                                t.md:6:21: nothing known is said of a force by 'atacking'. Maybe 'attacking'? [unknown-word]
                                     6 |   when a force F is atacking
                                       |                     ^^^^^^^^"""));
    }
}
