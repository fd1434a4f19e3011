package org.armistice.simulator.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.armistice.model.quantity.Fixed;
import org.armistice.rules.language.Rulebooks;
import org.armistice.rules.language.trial.RulebookTest;
import org.armistice.rules.mutation.Mutant;
import org.armistice.rules.mutation.Mutants;
import org.armistice.rules.mutation.Step;
import org.armistice.rules.typed.Rule;
import org.junit.jupiter.api.Test;

/** How much the tests of the core rulebooks notice; {@code armistice rules test --mutate} tries all mutants with all tests. */
class CoreMutationTest {
    private static final int SAMPLE = 150;

    /** For one change: those that name a changed rule first, then short ones. */
    private static final int MOST_TESTS = 400;

    private static final Rulebooks.Checked CORE = Rulebooks.core().check();

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

    /**
     * Tests of other rulebooks are not run, so that the true score is at least as high; and a sample strays. It fails where
     * four of five could not be true any more, that is, two standard errors below.
     */
    @Test
    void theSampleDoesNotContradictThatFourOfFiveChangesAreNoticed() {
        List<Mutant> mutants = new ArrayList<>(Mutants.of(CORE, new Step(Fixed.ONE / 4)));
        Collections.shuffle(mutants, new Random(20200611));
        List<Mutant> unnoticed = mutants.subList(0, SAMPLE).parallelStream()
                .filter(mutant -> !isNoticed(mutant))
                .toList();
        assertThat(1 - unnoticed.size() / (double) SAMPLE)
                .as(
                        "%d of %d, such as %s",
                        unnoticed.size(),
                        SAMPLE,
                        unnoticed.stream()
                                .limit(5)
                                .map(m -> m.span() + " " + m.before())
                                .toList())
                .isGreaterThanOrEqualTo(0.8 - 2 * Math.sqrt(0.8 * 0.2 / SAMPLE));
    }

    private static boolean isNoticed(Mutant mutant) {
        Set<String> names = new HashSet<>();
        Set<String> books = new HashSet<>();
        for (Mutant.Changed changed : mutant.rules().values()) {
            names.add(changed.rule().name());
            books.add(Trial.bookOf(changed.rule()));
        }
        Trial changed = new Trial(mutant.in(CORE.rules()));
        return CORE.tests().stream()
                .filter(test -> books.contains(test.rulebook()))
                .sorted(Comparator.comparing((RulebookTest test) -> !names(test, names))
                        .thenComparingInt(RulebookTest::samples))
                .limit(MOST_TESTS)
                .anyMatch(test -> !changed.run(test).passes());
    }

    private static boolean names(RulebookTest test, Set<String> rules) {
        return test.because().stream().anyMatch(rules::contains)
                || test.notBecause().stream().anyMatch(rules::contains);
    }
}
