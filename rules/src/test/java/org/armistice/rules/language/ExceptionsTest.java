package org.armistice.rules.language;

import static org.armistice.rules.language.Texts.FRONT;
import static org.armistice.rules.language.Texts.block;
import static org.armistice.rules.language.Texts.problems;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What rules and tests say of other rules is checked when they are read. */
class ExceptionsTest {
    private static String exception(String rule, String... to) {
        StringBuilder lines = new StringBuilder();
        for (String one : to) {
            lines.append("  exception to ").append(one).append('\n');
        }
        return block("rule " + rule, lines + "  when a force F is attacking");
    }

    @Test
    void circlesOfAnyLengthAreTold() {
        assertThat(problems(FRONT + exception("a", "a")))
                .containsExactly("6:16: a rule cannot be an exception to itself.");
        assertThat(problems(FRONT + exception("a", "b") + exception("b", "a")))
                .containsExactly(
                        "6:16: exceptions cannot go in a circle: 'a' is an exception to 'b', that to 'a'. Leave one of them out.");
        assertThat(problems(FRONT
                        + exception("a", "b")
                        + exception("b", "c")
                        + exception("c", "d")
                        + exception("d", "b")
                        + exception("e", "a")))
                .containsExactly(
                        "10:16: exceptions cannot go in a circle: 'b' is an exception to 'c', that to 'd', that to 'b'. Leave one of them out.");
    }

    @Test
    void everyCircleIsTold() {
        assertThat(problems(FRONT
                        + exception("a", "b")
                        + exception("b", "a")
                        + exception("c", "a", "d")
                        + exception("d", "c")))
                .containsExactly(
                        "6:16: exceptions cannot go in a circle: 'a' is an exception to 'b', that to 'a'. Leave one of them out.",
                        "15:16: exceptions cannot go in a circle: 'c' is an exception to 'd', that to 'c'. Leave one of them out.");
    }

    @Test
    void aChainIsNoCircle() {
        String last = block("rule d", "  when a force F is attacking", "  then F halts");
        assertThat(problems(FRONT + exception("a", "b", "c") + exception("b", "c", "d") + exception("c", "d") + last))
                .isEmpty();
    }

    @Test
    void aNameThatMeansDifferentThingsIsTold() {
        String place = block("rule b", "  when a place P and a force F at P", "  then F halts");
        String force = block("rule a", "  exception to b", "  when a force P is attacking");
        assertThat(problems(FRONT + force + place))
                .containsExactly(
                        "6:16: 'P' is a force here and a place in 'b', so that the two never agree. Choose another name.");
    }

    @Test
    void anUnknownRuleIsToldWithTheNearest() {
        assertThat(problems(FRONT + exception("alpha rule", "alpa rule")))
                .containsExactly("6:16: there is no rule 'alpa rule'. Maybe 'alpha rule'?");
    }

    @Test
    void aRuleWithAFaultIsStillKnown() {
        String faulty = block("rule main", "  when a force F is atacking", "  then F halts");
        assertThat(problems(FRONT + exception("a", "main") + faulty))
                .containsExactly("10:21: nothing known is said of a force by 'atacking'. Maybe 'attacking'?");
    }

    @Test
    void aTestNamesRulesThatThereAre() {
        String rule = block("rule the force halts", "  when a force F is attacking", "  then F halts");
        String test = block(
                "test t",
                "  given",
                "    faction red; place ford held by red",
                "  then ford is held by red",
                "  because the force hats",
                "  not because it is thirsty",
                "  not because the force halts");
        assertThat(problems(FRONT + rule + test))
                .containsExactly(
                        "13:11: there is no rule 'the force hats' here. Maybe 'the force halts'?",
                        "14:15: there is no rule 'it is thirsty' here.");
    }

    @Test
    void aTestKnowsTheRulesOfTheRulebooksThatItUses() {
        String test = block(
                "test t",
                "  given",
                "    faction red; place ford held by red",
                "  then ford is held by red",
                "  not because cut-off force breaks off its attack");
        String rule = "---\nrulebook: other\nphase: supply\n---\n"
                + block("rule cut-off force breaks off its attack", "  when a force F is attacking", "  then F halts");
        Rulebooks books = Rulebooks.words().with("other.md", rule);
        assertThat(Texts.problems(books, FRONT + test))
                .containsExactly(
                        "9:15: there is no rule 'cut-off force breaks off its attack' here. It stands in 'other'; name that under 'uses'.");
        assertThat(Texts.problems(books, FRONT.replace("phase", "uses: other\nphase") + test))
                .isEmpty();
    }
}
