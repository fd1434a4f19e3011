package org.armistice.rules.language;

import static org.armistice.rules.language.Texts.FRONT;
import static org.armistice.rules.language.Texts.block;
import static org.armistice.rules.language.Texts.condition;
import static org.armistice.rules.language.Texts.problems;
import static org.armistice.rules.language.Texts.rule;
import static org.assertj.core.api.Assertions.assertThat;

import org.armistice.rules.typed.Branch;
import org.junit.jupiter.api.Test;

/** {@code and} and {@code or} side by side are read in two ways by people, so the text must say which is meant. */
class AndOrTest {
    private static final String REMEDY = ". Write the brackets, or begin a new line with 'and'.";

    @Test
    void bothInOneLineAreRefusedWithBothReadings() {
        assertThat(problems(condition("a force F is attacking, and F is cut off or F's days of fuel is below 1 day")))
                .containsExactly(
                        "6:49: 'and' and 'or' side by side can be read in two ways: 'a force F is attacking and (F is cut off or F's days of fuel is below 1 day)' or '(a force F is attacking and F is cut off) or F's days of fuel is below 1 day'"
                                + REMEDY);
        assertThat(problems(condition("a force F is attacking or a force F is moving and no place is open")))
                .containsExactly(
                        "6:54: 'and' and 'or' side by side can be read in two ways: '(a force F is attacking or a force F is moving) and no place is open' or 'a force F is attacking or (a force F is moving and no place is open)'"
                                + REMEDY);
    }

    @Test
    void theyAreRefusedInALaterLineToo() {
        assertThat(problems(condition(
                        "a force F is attacking", "    and F is cut off and F is mobile", "     or F is holding")))
                .containsExactly(
                        "8:6: 'and' and 'or' side by side can be read in two ways: 'F is cut off and (F is mobile or F is holding)' or '(F is cut off and F is mobile) or F is holding'"
                                + REMEDY);
    }

    @Test
    void anOrBelowAnAndIsIndented() {
        assertThat(problems(condition("a force F is attacking", "    and F is cut off", "    or  F is mobile")))
                .containsExactly(
                        "8:5: this 'or' can be read in two ways: 'a force F is attacking and (F is cut off or F is mobile)' or '(a force F is attacking and F is cut off) or F is mobile'. Indent it more deeply than the 'and' above for the first; write brackets in one line for the second.");
        assertThat(problems(FRONT
                        + block(
                                "define",
                                "a force F is weary",
                                "  when F is attacking",
                                "   and F is cut off",
                                "    or F is mobile")))
                .isEmpty();
        assertThat(problems(FRONT
                        + block(
                                "define",
                                "a force F is weary",
                                "  when F is attacking",
                                "   and F is cut off",
                                "   or F is mobile")))
                .hasSize(1);
    }

    @Test
    void bracketsAndLinesSayTheSame() {
        String lines = condition("a force F is attacking", "    and F is mobile", "     or F's loyalty is below 30 %");
        String inline = condition("a force F is attacking, and (F is mobile or F's loyalty is below 30 %)");
        String line = condition("a force F is attacking", "    and F is mobile or F's loyalty is below 30 %");
        assertThat(rule(lines).branches()).hasSize(1);
        assertThat(rule(inline).branches()).isEqualTo(rule(lines).branches());
        assertThat(rule(line).branches()).isEqualTo(rule(lines).branches());
    }

    @Test
    void bracketsCanHoldAnAndTogether() {
        Branch either = rule(condition(
                        "a force F is attacking, and ((F is mobile and F's quality is above 20 %) or F's loyalty is below 30 %)"))
                .branches()
                .get(0);
        Branch both = rule(condition(
                        "a force F is attacking, and (F is mobile and (F's quality is above 20 % or F's loyalty is below 30 %))"))
                .branches()
                .get(0);
        assertThat(either).isNotEqualTo(both);
        assertThat(either.watch().conditions().toString()).contains("AnyOf[tests=[AllOf[");
    }

    @Test
    void bracketsOfACalculationAreNoneOfClauses() {
        assertThat(problems(condition("a force F is attacking, and (1 + 2) times F's strength is above 5 people")))
                .isEmpty();
    }

    @Test
    void bracketsAreClosedAndHoldNoDuration() {
        assertThat(problems(condition("a force F is mobile, and (F is cut off or F is attacking")))
                .containsExactly("6:64: ')' is expected here; the statement ends too early.");
        assertThat(problems(condition("a force F is mobile, and (F is cut off for at least 3 days or F is attacking)")))
                .containsExactly("6:67: a duration cannot stand in brackets.");
    }

    @Test
    void manyAlternativesAreRefusedBeforeTheyMultiply() {
        String pair = "(no front X is calm or no track T is open) and\n";
        assertThat(problems(condition("a force F is mobile and\n" + pair.repeat(40) + "F is attacking")))
                .containsExactly("6:8: too many 'or' in one rule; write two rules.");
    }
}
