package org.armistice.experiments.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MorrisTest {
    @Test
    void linearFunctionIsFoundExactly() {
        double[] weights = {5, -3, 0, 0.25, 40};
        List<Influence> found = Known.influences(
                new Morris(5, 1),
                6,
                (x, luck) -> IntStream.range(0, 5)
                        .mapToDouble(i -> weights[i] * x[i])
                        .sum());
        for (int factor = 0; factor < 5; factor++) {
            List<Index> indices = found.get(factor).indices();
            assertThat(indices).extracting(Index::name).containsExactly("mu*", "mu", "sigma");
            assertThat(indices.get(0).value()).isCloseTo(Math.abs(weights[factor]), within(1e-9));
            assertThat(indices.get(0).high()).isCloseTo(Math.abs(weights[factor]), within(1e-9));
            assertThat(indices.get(1).value()).isCloseTo(weights[factor], within(1e-9));
            assertThat(indices.get(2).value()).isCloseTo(0, within(1e-9));
            assertThat(found.get(factor).clear()).isEqualTo(weights[factor] != 0);
        }
    }

    @Test
    void factorsOfGAreRankedByTheirWeights() {
        List<Influence> found = Known.influences(new Morris(8, 2), 64, Known::g);
        List<Integer> ranked = found.stream()
                .filter(influence -> influence.factor() != Influence.LUCK)
                .sorted(Comparator.comparingDouble(
                        influence -> -influence.first().value()))
                .map(Influence::factor)
                .toList();
        assertThat(ranked.subList(0, 4)).containsExactly(0, 1, 2, 3);
        assertThat(found.get(7).first().value()).isLessThan(found.get(3).first().low());
    }

    /** Worked out on all starts of the grid. */
    @Test
    void intervalsHoldTheEffectsOfIshigami() {
        List<Influence> found = Known.influences(new Morris(3, 4), 200, Known::ishigami);
        double[] means = new double[3];
        int starts = 64;
        for (int start = 0; start < starts; start++) {
            double[] low = {start % 4 / 3.0, start / 4 % 4 / 3.0, start / 16 / 3.0};
            for (int factor = 0; factor < 3; factor++) {
                double[] moved = low.clone();
                moved[factor] += low[factor] < 0.5 ? 2 / 3.0 : -2 / 3.0;
                means[factor] += Math.abs(Known.ishigami(moved, 0) - Known.ishigami(low, 0)) * 1.5 / starts;
            }
        }
        for (int factor = 0; factor < 3; factor++) {
            Index size = found.get(factor).first();
            assertThat(means[factor]).as("%s", size).isBetween(size.low() - 1e-6, size.high() + 1e-6);
        }
    }

    @Test
    void pointsOfATrajectoryDifferInOneFactorByTwoThirdsAndShareTheirLuck() {
        Morris method = new Morris(6, 3);
        for (int row = 0; row < 20; row++) {
            assertThat(method.sample(row, 1).point())
                    .containsExactly(method.sample(row, 0).point());
            assertThat(method.sample(row, 1).luck())
                    .isNotEqualTo(method.sample(row, 0).luck());
            double[] before = method.sample(row, 0).point();
            int moved = 0;
            for (int place = 2; place < method.width(); place++) {
                Sample sample = method.sample(row, place);
                double[] steps = difference(sample.point(), before);
                assertThat(Arrays.stream(steps).filter(step -> step != 0).boxed())
                        .singleElement()
                        .satisfies(step -> assertThat(Math.abs(step)).isCloseTo(2 / 3.0, within(1e-12)));
                assertThat(sample.luck()).isEqualTo(method.sample(row, 0).luck());
                moved |= 1
                        << IntStream.range(0, 6)
                                .filter(i -> steps[i] != 0)
                                .findFirst()
                                .orElseThrow();
                before = sample.point();
            }
            assertThat(moved).isEqualTo(0b111111);
        }
    }

    @Test
    void levelsOfEachFactorAreUsedAlike() {
        Morris method = new Morris(50, 3);
        for (int factor = 0; factor < 50; factor++) {
            int number = factor;
            assertThat(IntStream.range(0, 8)
                            .mapToObj(
                                    row -> Math.round(3 * method.sample(row, 0).point()[number]))
                            .sorted())
                    .containsExactly(0L, 0L, 1L, 1L, 2L, 2L, 3L, 3L);
        }
    }

    @Test
    void shorterExperimentIsTheBeginningOfALongerOne() {
        Morris method = new Morris(3, 4);
        double[][] outcomes = Known.outcomes(method, 20, Known::ishigami);
        assertThat(method.influences(Arrays.copyOf(outcomes, 10)))
                .isEqualTo(Known.influences(new Morris(3, 4), 10, Known::ishigami));
    }

    /** With ten trajectories and much luck. */
    @Test
    void intervalOfTheMeanHoldsTheTruthInNineOfTenExperiments() {
        int held = 0;
        int experiments = 200;
        for (int seed = 0; seed < experiments; seed++) {
            long base = 1_000_000L * seed;
            Index mean = Known.influences(
                            new Morris(2, seed),
                            10,
                            (x, luck) -> x[0] * (2 + Known.noise(base + luck)) + Known.noise(base + 500_000 + luck))
                    .get(0)
                    .indices()
                    .get(1);
            held += mean.low() <= 2 && 2 <= mean.high() ? 1 : 0;
        }
        assertThat(held).isBetween(180, 200);
    }

    @Test
    void factorThatOnlyChangesTheLuckCannotBeToldFromNothing() {
        List<Influence> found = Known.influences(
                new Morris(2, 6), 30, (x, luck) -> 3 * x[0] + Known.noise(luck + (long) (1e6 * x[1]) * 100_000));
        assertThat(found.get(1).first().low()).isGreaterThan(0.5);
        assertThat(found.get(1).clear()).isFalse();
        assertThat(found.get(0).clear()).isTrue();
        assertThat(found.get(2).factor()).isEqualTo(Influence.LUCK);
        assertThat(found.get(2).first().value()).isGreaterThan(0.5);
    }

    @Test
    void whatRoundingLeavesOfZeroIsNotToldFromZero() {
        assertThat(new Index("mu", 2, 1e-16, 4).isClear()).isFalse();
        assertThat(new Index("mu", 2, 0.01, 4).isClear()).isTrue();
        assertThat(new Index("mu", -2, -4, -1e-16).isClear()).isFalse();
        assertThat(new Index("mu", -2, -4, -0.01).isClear()).isTrue();
    }

    @Test
    void oneTrajectoryIsTooFew() {
        assertThatThrownBy(() -> Known.influences(new Morris(3, 4), 1, Known::ishigami))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("1 whole rows, of at least 2");
    }

    private static double[] difference(double[] one, double[] other) {
        return IntStream.range(0, one.length)
                .mapToDouble(i -> one[i] - other[i])
                .toArray();
    }
}
