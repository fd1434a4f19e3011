package org.armistice.rules.language;

import static org.armistice.rules.language.Texts.FRONT;
import static org.armistice.rules.language.Texts.block;
import static org.armistice.rules.language.Texts.condition;
import static org.armistice.rules.language.Texts.effect;
import static org.armistice.rules.language.Texts.problems;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A constant that a field can never reach is a mistake. */
class LimitsTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            F's loyalty is below 70            | 7:29: force's loyalty goes from 0 % to 100 %; this is 7000 %. Maybe '70 %'?
            70 > F's loyalty                   | 7:13: force's loyalty goes from 0 % to 100 %; this is 7000 %. Maybe '70 %'?
            F has loyalty of at least 70       | 7:34: force's loyalty goes from 0 % to 100 %; this is 7000 %. Maybe '70 %'?
            F's loyalty is 50 plus 20          | 7:23: force's loyalty goes from 0 % to 100 %; this is 7000 %. Maybe '70 %'?
            F's loyalty is not 170 %           | 7:27: force's loyalty goes from 0 % to 100 %; this is 170 %.
            F's loyalty is between 50 .. 70 %  | 7:31: force's loyalty goes from 0 % to 100 %; this is 5000 %. Maybe '50 %'?
            F's loyalty is below 0             | 7:29: force's loyalty goes from 0 % to 100 %, so that this never holds.
            F's loyalty is above 100 %         | 7:29: force's loyalty goes from 0 % to 100 %, so that this never holds.
            1 < F's loyalty                    | 7:12: force's loyalty goes from 0 % to 100 %, so that this never holds.
            F's strength is above 0 - 5 people | 7:30: force's strength goes from 0 people to 1000000000000 people; this is -5 people.
            """)
    void aComparisonThatSaysNothing(String clause, String problem) {
        assertThat(problems(condition("a force F is attacking", "   and " + clause)))
                .containsExactly(problem);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "F's loyalty is below 70 %",
                "F's loyalty is at least 1",
                "F's loyalty is at most 0",
                "F's loyalty is above 0",
                "F's loyalty is below 0.7",
                "F's loyalty is below F's quality plus 70 points",
                "the number of forces is above 70"
            })
    void aComparisonThatMayHold(String clause) {
        assertThat(problems(condition("a force F is attacking", "   and " + clause)))
                .isEmpty();
    }

    @Test
    void aParameterWhoseWholeRangeLiesOutside() {
        String rule = block("rule r", "  when a force F has loyalty below limit", "  then F halts");
        String outside = block("params", "limit 70 in 50 .. 90 loyalty assumption, grade D: x");
        String inside = block("params", "limit 70 % in 50 .. 190 loyalty assumption, grade D: x");
        assertThat(problems(FRONT + outside + rule))
                .containsExactly(
                        "9:36: force's loyalty goes from 0 % to 100 %; this parameter goes from 5000 % to 9000 %.");
        assertThat(problems(FRONT + inside + rule)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            F's loyalty becomes 70                        | 7:28: force's loyalty goes from 0 % to 100 %; this is 7000 %. Maybe '70 %'?
            F's loyalty falls by 5                        | 7:29: force's loyalty goes from 0 % to 100 %; this is 500 %. Maybe '5 points'?
            F's strength becomes 0 - 5 fighters           | 7:29: force's strength goes from 0 people to 1000000000000 people; this is -5 people.
            there is a new red line R with credibility 70 | 7:51: red line's credibility goes from 0 % to 100 %; this is 7000 %. Maybe '70 %'?
            """)
    void anEffectThatNoFieldCanTake(String effect, String problem) {
        assertThat(problems(effect(effect))).containsExactly(problem);
    }

    @Test
    void aChanceIsAShare() {
        assertThat(problems(FRONT
                        + block("rule r", "  when a force F is attacking", "  with chance 8 a day", "  then F halts")))
                .containsExactly("7:15: a chance is at most 100 %; this is 800 %. Maybe '8 %'?");
        assertThat(problems(FRONT
                        + block("rule r", "  when a force F is attacking", "  with chance 3 days", "  then F halts")))
                .containsExactly("7:15: a chance is a share such as '8 % a day', not days.");
        assertThat(problems(FRONT
                        + block(
                                "rule r",
                                "  when a force F is attacking",
                                "  with chance 300 % a day",
                                "  then F halts")))
                .containsExactly("7:15: a chance is at most 100 %; this is 300 %.");
    }
}
