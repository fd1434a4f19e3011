package org.armistice.simulator.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.armistice.rules.language.Rulebooks;
import org.armistice.rules.language.trial.RulebookTest;
import org.armistice.rules.typed.Rule;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The tests that stand in the core rulebooks. */
class CoreRulebooksTest {
    static final Rulebooks.Checked CORE = Rulebooks.core().check();

    @TestFactory
    Stream<DynamicTest> everyTestOfTheCoreRulebooksPasses() {
        Trial trial = new Trial(CORE.rules());
        return CORE.tests().stream()
                .map(test -> DynamicTest.dynamicTest(
                        test.rulebook() + ": " + test.name(),
                        () -> assertThat(trial.run(test).misses())
                                .as("%s '%s'", test.position(), test.name())
                                .isEmpty()));
    }

    @Test
    void everyRuleHasATestInWhichItAppliesAndOneInWhichItDoesNot() {
        Map<String, Integer> applies = new HashMap<>();
        Map<String, Integer> doesNot = new HashMap<>();
        for (RulebookTest test : CORE.tests()) {
            test.because().forEach(rule -> applies.merge(rule, 1, Integer::sum));
            test.notBecause().forEach(rule -> doesNot.merge(rule, 1, Integer::sum));
        }
        assertThat(CORE.rules().rules()).extracting(Rule::name).allSatisfy(name -> {
            assertThat(applies).containsKey(name);
            assertThat(doesNot).containsKey(name);
        });
    }

    @Test
    void everyRuleAndParameterSaysWhatRaisedItAndItsGrounds() {
        assertThat(CORE.rules().rules()).isNotEmpty().allSatisfy(rule -> {
            assertThat(rule.raisedBy()).as(rule.key()).isNotEmpty();
            assertThat(rule.grounds()).as(rule.key()).isNotNull();
        });
        assertThat(CORE.rules().parameters())
                .allSatisfy(parameter ->
                        assertThat(parameter.grounds()).as(parameter.id()).isNotNull());
    }
}
