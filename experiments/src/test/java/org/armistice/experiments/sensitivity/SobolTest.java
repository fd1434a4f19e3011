package org.armistice.experiments.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SobolTest {
    @Test
    void intervalsHoldTheIndicesOfIshigami() {
        List<Influence> found = Known.influences(new Sobol(3, 1), 4096, Known::ishigami);
        double[] first = {0.3139, 0.4424, 0};
        double[] total = {0.5576, 0.4424, 0.2437};
        for (int factor = 0; factor < 3; factor++) {
            holds(found.get(factor).indices().get(1), first[factor], 0.1);
            holds(found.get(factor).first(), total[factor], 0.1);
        }
    }

    @Test
    void intervalsHoldTheIndicesOfG() {
        List<Influence> found = Known.influences(new Sobol(8, 3), 4096, Known::g);
        for (int factor = 0; factor < 8; factor++) {
            holds(found.get(factor).indices().get(1), Known.firstOfG(factor), 0.1);
            holds(found.get(factor).first(), Known.totalOfG(factor), 0.1);
        }
    }

    @Test
    void luckHasItsShareAndLeavesTheRestToTheFactors() {
        List<Influence> found = Known.influences(
                new Sobol(3, 2), 2048, (x, luck) -> 3 * x[0] + x[1] + Math.sqrt(10 / 12.0) * Known.noise(luck));
        double[] shares = {9 / 20.0, 1 / 20.0, 0, 10 / 20.0};
        for (int factor = 0; factor < 4; factor++) {
            holds(found.get(factor).indices().get(1), shares[factor], 0.12);
            holds(found.get(factor).first(), shares[factor], 0.12);
        }
        assertThat(found).extracting(Influence::factor).containsExactly(0, 1, 2, Influence.LUCK);
    }

    /** What only deals the cards anew has no index of its own, however much it changes single runs. */
    @Test
    void factorThatOnlyChangesTheLuckCannotBeToldFromNothing() {
        List<Influence> found = Known.influences(
                new Sobol(2, 5), 512, (x, luck) -> 2 * x[0] + Known.noise(luck + (long) (1e6 * x[1]) * 100_000));
        Influence shuffler = found.get(1);
        holds(shuffler.indices().get(1), 0, 0.3);
        assertThat(shuffler.first().low()).isGreaterThan(0.5);
        assertThat(shuffler.clear()).isFalse();
        assertThat(found.get(0).clear()).isTrue();
    }

    @Test
    void idleFactorComesToNothingEvenUnderLuck() {
        Influence idle = Known.influences(new Sobol(2, 5), 64, (x, luck) -> x[0] + Known.noise(luck))
                .get(1);
        assertThat(idle.indices()).containsExactly(new Index("ST", 0, 0, 0), new Index("S1", 0, 0, 0));
        assertThat(idle.clear()).isFalse();
    }

    @Test
    void constantOutcomeHasNoIndices() {
        List<Influence> found = Known.influences(new Sobol(2, 5), 8, (x, luck) -> 7);
        assertThat(found)
                .allMatch(influence -> !influence.clear() && influence.first().value() == 0);
    }

    @Test
    void rowWithAnUnknownOutcomeIsLeftOut() {
        Sobol method = new Sobol(3, 1);
        double[][] outcomes = Known.outcomes(method, 9, Known::ishigami);
        double[][] spoilt = Arrays.stream(outcomes).map(double[]::clone).toArray(double[][]::new);
        spoilt[8][2] = Double.NaN;
        assertThat(method.influences(spoilt))
                .isEqualTo(method.influences(Arrays.copyOf(outcomes, 8)))
                .isNotEqualTo(method.influences(outcomes));
    }

    /** Intervals are honest if they hold the truth about as often as they say. */
    @ParameterizedTest
    @ValueSource(ints = {16, 48})
    void intervalsHoldTheTruthInNineOfTenExperiments(int rows) {
        int[] held = new int[2];
        int experiments = 100;
        for (int seed = 0; seed < experiments; seed++) {
            int base = 1000 * (seed + 1);
            List<Influence> found = Known.influences(
                    new Sobol(3, seed), rows, (x, luck) -> 3 * x[0] + x[1] + Known.noise(base * 1000L + luck));
            double variance = 10 / 12.0 + 1;
            held[0] += contains(found.get(0).first(), 9 / 12.0 / variance) ? 1 : 0;
            held[1] += contains(found.get(0).indices().get(1), 9 / 12.0 / variance) ? 1 : 0;
        }
        assertThat(held[0]).isBetween(88, 100);
        assertThat(held[1]).isBetween(88, 100);
    }

    private static boolean contains(Index index, double truth) {
        return index.low() <= truth && truth <= index.high();
    }

    private static void holds(Index index, double truth, double widest) {
        assertThat(truth).as("%s", index).isBetween(index.low() - 1e-4, index.high() + 1e-4);
        assertThat(index.high() - index.low()).as("%s", index).isLessThan(widest);
        assertThat(index.value()).isCloseTo(truth, within(widest));
    }
}
