package org.armistice.rules.language;

import static org.armistice.rules.language.Texts.condition;
import static org.armistice.rules.language.Texts.problems;
import static org.armistice.rules.language.Texts.rule;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.armistice.rules.typed.Condition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Several values at once, and the opposite of a whole clause. */
class OneOfTest {
    private static List<Condition> conditions(String clause) {
        return rule(condition("a force F of a faction A is mobile", "   and " + clause))
                .branches()
                .get(0)
                .watch()
                .conditions();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            F's posture is one of holding, moving             | F's posture is holding or F's posture is moving
            F has posture one of holding, moving              | F's posture is holding or F's posture is moving
            F has posture one of holding, moving, sponsor known | (F's posture is holding or F's posture is moving) and F's sponsor is known
            F's posture is one of holding, moving, and F's sponsor is known | (F's posture is holding or F's posture is moving) and F's sponsor is known
            it is not so that F's cohesion is below 40 %      | it is not so that (F's cohesion is below 40 %)
            it is not so that F is cut off                    | F is not cut off
            it is not so that some force of A is attacking    | no force of A is attacking
            some force of A where (its posture is holding or its posture is moving) | some force of A with posture one of holding, moving
            no force of A where (its posture is holding or its posture is moving) | no force of A with posture one of holding, moving
            the holder of F's place opposes A                 | F's place's holder opposes A
            the value of F's place is above 5 %               | F's place's value is above 5 %
            the strength of F's place's holder is above 5 people | F's place's holder's strength is above 5 people
            """)
    void theSameInOtherWords(String clause, String other) {
        assertThat(conditions(clause)).isEqualTo(conditions(other));
    }

    @Test
    void eachOfTheValuesIsChecked() {
        assertThat(problems(condition("a force F is mobile", "   and F's cohesion is one of 40 %, 70")))
                .containsExactly("7:37: force's cohesion goes from 0 % to 100 %; this is 7000 %. Maybe '70 %'?");
        assertThat(problems(condition("a force F is mobile", "   and F's days of fuel is one of 3 days, 5 km")))
                .containsExactly("7:43: days cannot be compared with km. Maybe '5 days'?");
        assertThat(problems(condition("a force F is mobile", "   and F's posture is not one of holding, movin")))
                .containsExactly(
                        "7:43: 'movin' is no posture of a force; it is one of holding, attacking, moving, withdrawing, recovering. Maybe 'moving'?");
    }

    @Test
    void whatAnOppositeIntroducesIsNotKnownOutsideAndItHoldsNoDuration() {
        assertThat(problems(condition(
                        "a force F is mobile",
                        "   and it is not so that a force G is near F's place",
                        "   and G is mobile")))
                .containsExactly(
                        "8:8: 'G' is named only here, and nothing says what it is. Maybe 'F'? If any force will do, write 'a force G'.");
        assertThat(problems(condition(
                        "a force F is mobile", "   and it is not so that (F is cut off for at least 3 days)")))
                .containsExactly("7:59: a duration cannot stand in brackets.");
    }
}
