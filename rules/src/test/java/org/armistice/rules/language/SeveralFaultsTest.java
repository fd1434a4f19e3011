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

    @Test
    void groundsHideNoOtherLineAndATellingTellsAllItsFaults() {
        assertThat(problems(FRONT
                        + block(
                                "rule r",
                                "  grounds  assumption, grade F",
                                "  when a force F is attaking",
                                "  then F halts")
                        + block(
                                "rule s",
                                "  when a force F is attacking",
                                "  then F halts",
                                "  told as  {G} halts with {F's strenth}, and F is at {F's plce")))
                .hasSize(6)
                .satisfies(all -> {
                    assertThat(all.get(0)).startsWith("6:30: a grade is");
                    assertThat(all.get(1)).startsWith("7:21: ").contains("Maybe 'attacking'?");
                    assertThat(all.get(2)).startsWith("13:13: ").contains("Maybe 'F'?");
                    assertThat(all.get(3)).startsWith("13:32: ").contains("Maybe 'strength'?");
                    assertThat(all.get(4)).startsWith("13:46: ").contains("Maybe '{F}'?");
                    assertThat(all.get(5)).startsWith("13:54: this brace is not closed");
                });
    }

    @Test
    void eachEntryAndEachLineOfATestTellsItsOwnFault() {
        assertThat(problems(FRONT
                        + block(
                                "test t",
                                "  given",
                                "    faction red; factoin blue",
                                "    place ford held by blue",
                                "    place mill held by rde, population 5 km",
                                "    force f of red at ford, strength 5 people, strength 6 people",
                                "    force g of red at ford, strenth 5 people",
                                "  after x days",
                                "  then f is moblie",
                                "   and blue is prty",
                                "   and g is atacking",
                                "  because no rule")))
                .containsExactly(
                        "7:18: 'factoin' is no kind of fact. Maybe 'faction'?",
                        "9:24: holder of place 'mill' is the unknown faction 'rde'. Maybe 'red'?",
                        "9:40: population of place 'mill' is '5 km', which is in km, not in people.",
                        "10:57: strength of force 'f' is given already at t.md:10:38.",
                        "11:29: 'strenth' says nothing of a force.",
                        "12:3: a number of days is expected here, as in 'after 7 days'.",
                        "13:13: nothing known is said of a force by 'moblie'. Maybe 'mobile'?",
                        "15:13: nothing known is said of a force by 'atacking'. Maybe 'attacking'?",
                        "16:11: there is no rule 'no rule' here.");
    }

    @Test
    void aFactOfATestIsNotNamedLikeAParameter() {
        assertThat(problems(FRONT
                        + block("params", "reach 5 km in 1 .. 9 how far assumption, grade D: a guess")
                        + block(
                                "test t",
                                "  given",
                                "    faction red; place reach held by red",
                                "  then reach's holder is red")))
                .containsExactly(
                        "10:24: 'reach' is a parameter, as which it would be read; give this place another name.");
    }
}
