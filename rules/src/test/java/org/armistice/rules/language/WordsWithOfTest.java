package org.armistice.rules.language;

import static org.armistice.rules.language.Texts.condition;
import static org.armistice.rules.language.Texts.effect;
import static org.armistice.rules.language.Texts.problems;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 'of' joins, and is a part of words as well. */
class WordsWithOfTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a force F is attacking, and a faction A, and the total days of fuel of forces of A is above 3 days",
                "a force F is attacking, and a faction A, and the lowest days of ammunition of forces of A is above 3 days",
                "a force F is attacking, and a faction A, and the highest fear of reprisal of places of A is above 3 %",
                "a force F is attacking, and a faction A, and the mean degree of control of places of A is above 3 %",
                "a force F is attacking, and a faction A, and the highest expectation of victory of factions is above 3 %",
                "a force F is attacking, and a faction A, and the total strength of forces of A is above 3 people",
            })
    void aFieldOfATotalMayHoldIt(String condition) {
        assertThat(problems(condition(condition))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "F's strength falls by half",
                "F's strength falls by half of F's losses",
                "F's strength falls by half of 10 people"
            })
    void halfMayBeOfSomethingElse(String effect) {
        assertThat(problems(effect(effect))).isEmpty();
    }
}
