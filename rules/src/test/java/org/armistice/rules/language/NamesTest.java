package org.armistice.rules.language;

import static org.armistice.rules.language.Texts.FRONT;
import static org.armistice.rules.language.Texts.block;
import static org.armistice.rules.language.Texts.condition;
import static org.armistice.rules.language.Texts.problems;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A name must be introduced, or its use must tie two clauses together. */
class NamesTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            a force F is at Q                                                  | 6:24: 'Q' is named only here, and nothing says what it is. If any place will do, write 'a place Q'.
            a force F is at a place P, and no force of a faction A is attacking Q | 6:76: 'Q' is named only here, and nothing says what it is. Maybe 'P'? If any place will do, write 'a place Q'.
            a force F at a place Pump, and no force of a faction A is attacking Pmup, and Pump is open | 6:76: 'Pmup' is named only here, and nothing says what it is. Maybe 'Pump'? If any place will do, write 'a place Pmup'.
            a force F is attacking, and G's strength is above 5 people         | 6:36: 'G' is not known here; introduce it in a clause before, as in 'a faction G'. What is introduced after 'some', 'no' or 'every' is known in that clause alone. Maybe 'F'?
            a force Fox is attacking, and Fxo's strength is above 5 people, and a force F is mobile | 6:38: 'Fxo' is not known here; introduce it in a clause before, as in 'a faction Fxo'. What is introduced after 'some', 'no' or 'every' is known in that clause alone. Maybe 'Fox'?
            a force F is attacking, and a force F is mobile                    | 6:44: 'F' is introduced already; write 'F' alone, or choose another name.
            """)
    void aNameThatNothingIntroduces(String condition, String problem) {
        assertThat(problems(condition(condition))).containsExactly(problem);
    }

    @Test
    void twoNamesThatAreMeantToBeOneAreBothTold() {
        assertThat(problems(condition("a force F of A is attacking", "  and F's target is held by B")))
                .containsExactly(
                        "6:21: 'A' is named only here, and nothing says what it is. Maybe 'B'? If any faction will do, write 'a faction A'.",
                        "7:29: 'B' is named only here, and nothing says what it is. Maybe 'A'? If any faction will do, write 'a faction B'.");
    }

    @Test
    void aNameIsAnotherOneInEachClauseThatKeepsItsNames() {
        assertThat(problems(
                        condition("a force F is mobile, and no force of B is attacking, and some place of B is open")))
                .hasSize(2)
                .allMatch(problem -> problem.contains("'B' is named only here"));
    }

    @Test
    void aNameThatTiesTwoClausesTogetherNeedsNoIntroduction() {
        assertThat(problems(condition("a force F of A is attacking P, and P is held by B, and A opposes B")))
                .isEmpty();
        assertThat(problems(condition("a force F of A is attacking, and no other force of A is mobile")
                        .replace("other ", "")))
                .isEmpty();
        assertThat(problems(FRONT + block("rule r", "  when a force F of A is attacking P", "  then A captures P")))
                .isEmpty();
    }

    @Test
    void whatAnArticleIntroducesMayBeNamedOnce() {
        assertThat(problems(condition("a force F of a faction A is at a place P")))
                .isEmpty();
    }

    @Test
    void anExceptionSharesItsNamesWithItsRule() {
        String rule = block("rule main", "  when a force F of A is attacking, and A is party", "  then F halts");
        String exception = block("rule other", "  exception to main", "  when a force F of A is mobile");
        String stranger = block("rule other", "  exception to main", "  when a force F of B is mobile");
        assertThat(problems(FRONT + rule + exception)).isEmpty();
        assertThat(problems(FRONT + rule + stranger))
                .containsExactly(
                        "11:21: 'B' is named only here, and nothing says what it is. If any faction will do, write 'a faction B'.");
    }

    @Test
    void definitionsAndExpectationsAreCheckedToo() {
        assertThat(problems(FRONT + block("define", "a force F is away", "  when F is at Q")))
                .containsExactly(
                        "7:16: 'Q' is named only here, and nothing says what it is. If any place will do, write 'a place Q'.");
        assertThat(problems(FRONT
                        + block(
                                "test t",
                                "  given",
                                "    faction red; place ford held by red",
                                "  then ford is held by A")))
                .containsExactly(
                        "8:24: 'A' is named only here, and nothing says what it is. If any faction will do, write 'a faction A'.");
    }

    @Test
    void effectsIntroduceNothing() {
        assertThat(problems(
                        FRONT + block("rule r", "  when some force F of a faction A is attacking", "  then F halts")))
                .containsExactly(
                        "7:8: 'F' is not known here; introduce it in a clause before, as in 'a faction F'. What is introduced after 'some', 'no' or 'every' is known in that clause alone.");
    }
}
