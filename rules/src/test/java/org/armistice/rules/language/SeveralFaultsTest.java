package org.armistice.rules.language;

import static org.armistice.rules.language.Texts.FRONT;
import static org.armistice.rules.language.Texts.block;
import static org.armistice.rules.language.Texts.problems;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** All that is wrong with a rule is told at once, and nothing that is wrong only because something else is. */
class SeveralFaultsTest {
    @Test
    void eachLineOfARuleTellsItsOwnFault() {
        assertThat(problems(FRONT
                        + block(
                                "rule r",
                                "  when a force F of A is attaking",
                                "   and F's cohesion is below 5 km",
                                "  except when F's strenght is above 5 people",
                                "  with chance 300 % a day",
                                "  then F's posture becomes holdin")))
                .hasSize(5)
                .satisfies(all -> {
                    assertThat(all.get(0)).startsWith("6:26: ").contains("Maybe 'attacking'?");
                    assertThat(all.get(1)).startsWith("7:30: ").contains("cannot be compared with km");
                    assertThat(all.get(2)).startsWith("8:19: ").contains("Maybe 'strength'?");
                    assertThat(all.get(3)).startsWith("9:15: ").contains("a chance is at most 100 %");
                    assertThat(all.get(4)).startsWith("10:28: ").contains("Maybe 'holding'?");
                });
    }

    @Test
    void aNameThatAnUnreadableLineIntroducesIsNotMissedAgain() {
        assertThat(problems(FRONT
                        + block(
                                "rule r",
                                "  when a frce F of A is attacking",
                                "   and F's place is Q",
                                "   and Q's value is above 10 %",
                                "   and some front X with days of calm below 3",
                                "  then F halts")))
                .hasSize(2)
                .satisfies(all -> {
                    assertThat(all.get(0)).startsWith("6:10: ").contains("Maybe 'force'?");
                    assertThat(all.get(1)).startsWith("9:");
                });
    }

    @Test
    void anAlternativeThatCannotBeReadHidesNoOther() {
        assertThat(problems(FRONT
                        + block(
                                "rule r",
                                "  when a force F is attacking",
                                "  then one of 50 %: F hlts",
                                "    or 50 %: F's strength falls by 3 km")))
                .hasSize(2)
                .noneMatch(problem -> problem.contains("follows 'one of'"));
    }

    @Test
    void whatIsToldOfAnEffectThatCannotBeReadIsNotMissed() {
        assertThat(problems(FRONT
                        + block(
                                "rule r",
                                "  when a force F is attacking",
                                "  then F's posture becomes holdin",
                                "  told as  {F} stops")))
                .singleElement()
                .satisfies(problem -> assertThat(problem).startsWith("7:28: "));
    }

    @Test
    void aNameThatIsKnownInOneClauseAloneMayBeUsedInAnother() {
        assertThat(problems(FRONT
                        + block(
                                "rule r",
                                "  when a force F is attacking",
                                "   and no force G at F's plce is attacking",
                                "  except when some force G is at F's place",
                                "  except when a force H is attakcing",
                                "  except when a force H is mobile",
                                "  then F halts")))
                .hasSize(2)
                .satisfies(all -> {
                    assertThat(all.get(0)).startsWith("7:");
                    assertThat(all.get(1)).startsWith("9:");
                });
    }

    @Test
    void aFaultIsToldAlsoBesideAPhraseWhoseDefinitionIsBroken() {
        assertThat(problems(FRONT
                        + block("define", "a force F is tired", "  when F's cohesion is below 30 days")
                        + block(
                                "rule r",
                                "  when a force F is attaking",
                                "   and F is tired",
                                "  then F's posture becomes holdin")))
                .anySatisfy(problem -> assertThat(problem).startsWith("10:21: "))
                .anySatisfy(problem -> assertThat(problem).startsWith("7:30: "));
    }

    @Test
    void aDurationThatCannotBeReadHidesNoEffect() {
        assertThat(problems(FRONT
                        + block(
                                "rule r",
                                "  when a force F is attacking",
                                "  for at least 3 km",
                                "  then F's posture becomes holdin")))
                .hasSize(2);
    }
}
