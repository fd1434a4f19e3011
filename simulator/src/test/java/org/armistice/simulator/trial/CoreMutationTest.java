package org.armistice.simulator.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.armistice.model.quantity.Fixed;
import org.armistice.rules.language.Rulebooks;
import org.armistice.rules.language.trial.RulebookTest;
import org.armistice.rules.mutation.Mutant;
import org.armistice.rules.mutation.Mutants;
import org.armistice.rules.mutation.Step;
import org.armistice.rules.typed.Rule;
import org.junit.jupiter.api.Test;

/** How much the tests of the core rulebooks notice, as {@code armistice rules test --mutate} finds out. */
class CoreMutationTest {
    private static final Rulebooks.Checked CORE = CoreRulebooksTest.CORE;

    /** Every third change is tried, which takes from up and down alike; all of them with {@code -Darmistice.mutants=1}. */
    private static final int EVERY = Integer.getInteger("armistice.mutants", 3);

    @Test
    void everyRuleFiresAndRestsInTestsOfItsOwnRulebook() {
        Map<RulebookTest, Verdict> verdicts = new Trial(CORE.rules())
                .run(CORE.tests(), () -> {}).stream().collect(Collectors.toMap(Verdict::test, v -> v));
        for (Rule rule : CORE.rules().rules()) {
            List<RulebookTest> own = CORE.tests().stream()
                    .filter(test -> test.rulebook().equals(Trial.bookOf(rule)))
                    .toList();
            assertThat(own)
                    .as(rule.key())
                    .anyMatch(test -> verdicts.get(test).passes()
                            && verdicts.get(test).applied().contains(rule.key()))
                    .anyMatch(test -> verdicts.get(test).passes()
                            && test.notBecause().contains(rule.name())
                            && !verdicts.get(test).applied().contains(rule.key()));
        }
    }

    @Test
    void fourOfFiveChangesAreNoticed() {
        Coverage coverage = Coverage.of(CORE, CORE.tests(), () -> {});
        List<Mutation.Result> results = new Mutation(CORE.rules(), coverage, () -> false)
                .run(sample(Mutants.of(CORE, new Step(Fixed.ONE / 4))), () -> {});
        long noticed = results.stream()
                .filter(result -> result.fate() == Mutation.Fate.NOTICED)
                .count();
        assertThat(noticed / (double) results.size())
                .as("%d of %d", noticed, results.size())
                .isGreaterThanOrEqualTo(0.8);
    }

    /** Of changes to all rulebooks alike: they come in the order of the rules. */
    private static List<Mutant> sample(List<Mutant> mutants) {
        return IntStream.range(0, mutants.size())
                .filter(i -> i % EVERY == 0)
                .mapToObj(mutants::get)
                .toList();
    }
}
