package org.armistice.rules.language;

import static org.armistice.rules.language.Texts.condition;
import static org.armistice.rules.language.Texts.rule;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can be said of one fact can be said of several, and of several fields at once. */
class PluralsTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            the number of forces that are attacking exceeds 3             | the number of forces that is attacking exceeds 3
            the number of forces that are not cut off exceeds 3           | the number of forces that is not cut off exceeds 3
            the number of forces that have loyalty below 40 % exceeds 3   | the number of forces that has loyalty below 40 % exceeds 3
            the number of forces that do not have loyalty below 40 % exceeds 3 | the number of forces that does not have loyalty below 40 % exceeds 3
            the number of factions that oppose F's faction exceeds 3      | the number of factions that opposes F's faction exceeds 3
            the number of factions that do not oppose F's faction exceeds 3 | the number of factions that does not oppose F's faction exceeds 3
            no forces are attacking                                       | no force is attacking
            F's days of fuel are below 3 days                             | F's days of fuel is below 3 days
            F's days of fuel are not none                                 | F's days of fuel is not none
            F's days of fuel exceed F's days of ammunition                | F's days of fuel exceeds F's days of ammunition
            F has loyalty below 40 %, quality above 20 % and no sponsor   | F has loyalty below 40 %, and F has quality above 20 %, and F has no sponsor
            F has posture holding and kind brigade, and F is mobile       | F has posture holding, and F has kind brigade, and F is mobile
            no force that has posture holding, kind brigade is mobile     | no force with posture holding, kind brigade is mobile
            no force with posture holding and kind brigade is mobile      | no force with posture holding, kind brigade is mobile
            """)
    void saysTheSame(String one, String other) {
        assertThat(rule(condition("a force F is at a place P", "   and " + one)).branches())
                .isEqualTo(rule(condition("a force F is at a place P", "   and " + other))
                        .branches());
    }
}
