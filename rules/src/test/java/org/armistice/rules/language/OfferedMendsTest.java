package org.armistice.rules.language;

import static org.armistice.rules.language.Texts.FRONT;
import static org.armistice.rules.language.Texts.block;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.armistice.model.problem.Fix;
import org.armistice.model.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a message offers mends what it tells of: the line reads as it was meant, and that problem is gone. */
class OfferedMendsTest {
    private static List<Problem> check(String text) {
        return Rulebooks.words()
                .with("t.md", text)
                .review(Map.of(), Optional.empty(), List.of())
                .problems();
    }

    /** The line once every mend is applied that is offered of it. */
    private static String mended(String text, int line) {
        String mended = text;
        for (int i = 0; i < 3; i++) {
            Problem problem = check(mended).stream()
                    .filter(p -> p.position().line() == line)
                    .findFirst()
                    .orElse(null);
            if (problem == null) {
                break;
            }
            Fix fix = problem.fix();
            assertThat(fix).as("%s", problem).isNotNull();
            mended = fix.applyTo(mended);
            assertThat(check(mended)).as(mended).noneMatch(p -> p.message().equals(problem.message()));
        }
        return mended.lines().toList().get(line - 1).strip();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            F's strength is above 1,000 people                 | F's strength is above 1000 people
            F's strength is above 1,250,000 people             | F's strength is above 1250000 people
            F's fuel is above 2,5 t                            | F's fuel is above 2.5 t
            F's fuel is below 500 kg                           | F's fuel is below 0.5 t
            F's fuel is below 5 tons                           | F's fuel is below 5 t
            F's fuel is below 5 tonns                          | F's fuel is below 5 tonne
            F's distance to depot is above 40 miles            | F's distance to depot is above 64.37376 km
            F's days of fuel is below 12                       | F's days of fuel is below 12 days
            F's strength is above 500 men                      | F's strength is above 500 people
            F's posture is one of holding or moving            | F's posture is one of holding, moving
            F's posture is one of holding, attacking, and moving | F's posture is one of holding, attacking, moving
            F's posture is not holding or moving               | F's posture is not one of holding, moving
            F's faction is A or B                              | F's faction is one of A, B
            F has posture holding or moving                    | F has posture one of holding, moving
            F's strength is less then 5 people                 | F's strength is less than 5 people
            F's strength greater than or equal to 5 people     | F's strength is at least 5 people
            F's strength is not above 5 people                 | F's strength is at most 5 people
            there are no forces of B                           | there is no forces of B
            there exists a force G of B                        | there is a force G of B
            some force of B such that its strength is above 5 people | some force of B where its strength is above 5 people
            F is cut off such that F is mobile                 | F is cut off where F is mobile
            F is cut off for at least 3 days within 7 days     | F is cut off on at least 3 days of the last 7 days
            F is cut off on at least 3 days in the last 7 days | F is cut off on at least 3 days of the last 7 days
            F is cut off for 3 days                            | F is cut off for at least 3 days
            """)
    void ofAClause(String clause, String meant) {
        String text = FRONT
                + block(
                        "rule r",
                        "  when   a force F of a faction A is mobile",
                        "    and  a faction B opposes A",
                        "    and  " + clause,
                        "  then   F's posture becomes holding");
        assertThat(mended(text, 8)).isEqualTo("and  " + meant);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            7 | When a force F is mobile            | when a force F is mobile
            7 | if a force F is mobile              | when a force F is mobile
            7 | every day while a force F is mobile | each day while a force F is mobile
            7 | on each day while a force F is mobile | each day while a force F is mobile
            8 | for 3 days                          | for at least 3 days
            8 | For at least 3 days                 | for at least 3 days
            8 | unless F is cut off                 | except when F is cut off
            9 | Then F halts                        | then F halts
            """)
    void ofTheBeginningOfALine(int line, String words, String meant) {
        String text = FRONT
                + block(
                        "rule r",
                        "  raised by  S01",
                        "  " + (line == 7 ? words : "when a force F is mobile"),
                        "  " + (line == 8 ? words : "with chance 5 % a day"),
                        "  " + (line == 9 ? words : "then F halts"));
        assertThat(mended(text, line)).isEqualTo(meant);
    }

    @Test
    void aLineThatIsTakenForTheEndOfTheOneAboveGetsNoSecondKeyword() {
        String text = FRONT
                + block("rule r", "  raised by  S01", "             When  a force F is mobile", "  then  F halts");
        assertThat(mended(text, 7)).isEqualTo("when  a force F is mobile");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            x 1,000 people in 500 .. 2,000 a assumption, grade D: x | x 1000 people in 500 .. 2000 a assumption, grade D: x
            x 5 tons in 1 .. 20 a assumption, grade D: x            | x 5 t in 1 .. 20 a assumption, grade D: x
            """)
    void ofAParameter(String line, String meant) {
        assertThat(mended(FRONT + block("params", line), 6)).isEqualTo(meant);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            strength 1,000 fighters | strength 1000 fighters
            fuel 500 kg             | fuel 0.5 t
            """)
    void ofWhatATestGives(String given, String meant) {
        String text = FRONT
                + block(
                        "test t",
                        "  given",
                        "    faction red; place ford held by red",
                        "    force f of red at ford, " + given,
                        "  then f is holding");
        assertThat(mended(text, 8)).isEqualTo("force f of red at ford, " + meant);
    }

    @Test
    void nothingIsOfferedThatWouldLeaveAWordBehind() {
        assertThat(check(Texts.condition("a force F is attacking", "   and F's fuel is below 5 barrels"))
                        .get(0)
                        .fix())
                .isNull();
        assertThat(check(FRONT + block("params", "x 500 kg in 1 .. 2000 a assumption, grade D: x"))
                        .get(0)
                        .fix())
                .isNull();
    }
}
