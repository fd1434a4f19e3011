package org.armistice.experiments.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class PrccTest {
    @Test
    void signsAreFoundAndAnIdleFactorIsNot() {
        List<Influence> found = Known.influences(
                new Prcc(4, 1), 300, (x, luck) -> Math.exp(3 * x[0]) - 4 * x[1] * x[1] * x[1] + Known.noise(luck));
        assertThat(found.get(0).first().low()).isGreaterThan(0.5);
        assertThat(found.get(1).first().high()).isLessThan(-0.3);
        assertThat(found).extracting(Influence::clear).containsExactly(true, true, false, false);
        assertThat(found.get(2).first().value()).isCloseTo(0, within(0.12));
    }

    @Test
    void steadyFunctionOfOneFactorHasTheCoefficientOne() {
        Index index = Known.influences(new Prcc(2, 1), 60, (x, luck) -> 1 / (1.1 - x[0]))
                .get(0)
                .first();
        assertThat(index.value()).isCloseTo(1, within(1e-8));
    }

    /** That is why it is called partial. */
    @Test
    void whatOtherFactorsDoIsTakenAway() {
        List<Influence> found =
                Known.influences(new Prcc(2, 1), 400, (x, luck) -> 20 * x[0] + x[1] + 0.1 * Known.noise(luck));
        assertThat(found.get(1).first().low()).isGreaterThan(0.5);
    }

    /** The truth is that of a far larger experiment. */
    @Test
    void intervalsHoldTheTruthInNineOfTenExperiments() {
        int held = 0;
        int idle = 0;
        double truth = Known.influences(
                        new Prcc(3, 999), 20_000, (x, luck) -> 3 * x[0] + x[1] + Known.noise(7_000_000_000L + luck))
                .get(0)
                .first()
                .value();
        for (int seed = 0; seed < 100; seed++) {
            long base = 1_000_000L * seed;
            List<Influence> found =
                    Known.influences(new Prcc(3, seed), 80, (x, luck) -> 3 * x[0] + x[1] + Known.noise(base + luck));
            Index first = found.get(0).first();
            held += first.low() <= truth && truth <= first.high() ? 1 : 0;
            idle += found.get(2).clear() ? 1 : 0;
        }
        assertThat(held).isBetween(90, 100);
        assertThat(idle).isLessThan(10);
    }

    @Test
    void constantOutcomeIsNotInfluenced() {
        List<Influence> found = Known.influences(new Prcc(2, 1), 20, (x, luck) -> 3);
        assertThat(found).allMatch(influence -> influence.first().equals(new Index("PRCC", 0, 0, 0)));
    }

    @Test
    void fewerPointsThanFactorsAreTooFew() {
        assertThatThrownBy(() -> Known.influences(new Prcc(30, 1), 30, (x, luck) -> x[0]))
                .hasMessage("30 whole rows, of at least 42");
    }
}
