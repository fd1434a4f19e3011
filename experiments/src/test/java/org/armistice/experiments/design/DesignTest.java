package org.armistice.experiments.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.hipparchus.random.SobolSequenceGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DesignTest {
    private static final int POINTS = 1024;

    @ParameterizedTest
    @ValueSource(strings = {"random", "lhs", "sobol"})
    void pointDoesNotDependOnWhatWasAskedBefore(String name) {
        Design forwards = Design.of(name, 7, 42);
        Design backwards = Design.of(name, 7, 42);
        double[][] expected = points(forwards, POINTS);
        for (int i = POINTS - 1; i >= 0; i--) {
            assertThat(backwards.point(i)).containsExactly(expected[i]);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"random", "lhs", "sobol"})
    void severalThreadsGetTheSamePoints(String name) {
        Design design = Design.of(name, 7, 42);
        double[][] expected = points(design, POINTS);
        double[][] found =
                IntStream.range(0, POINTS).parallel().mapToObj(design::point).toArray(double[][]::new);
        assertThat(found).isDeepEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"random", "lhs", "sobol"})
    void numbersAreUniformAndOfEachOtherIndependent(String name) {
        double[][] points = points(Design.of(name, 3, 5), 4000);
        for (int d = 0; d < 3; d++) {
            double[] numbers = column(points, d);
            assertThat(Arrays.stream(numbers)).allMatch(x -> x >= 0 && x < 1);
            assertThat(mean(numbers)).isCloseTo(0.5, within(0.02));
            assertThat(covariance(numbers, numbers)).isCloseTo(1.0 / 12, within(0.004));
            assertThat(covariance(numbers, column(points, (d + 1) % 3))).isCloseTo(0, within(0.006));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"random", "lhs", "sobol"})
    void pointIsUniformOverSeedsAndUnrelatedToThatOfTheNextSeed(String name) {
        double[] numbers = IntStream.range(0, 2001)
                .mapToDouble(seed -> Design.of(name, 1, seed).point(13)[0])
                .toArray();
        double[] one = Arrays.copyOf(numbers, 2000);
        double[] next = Arrays.copyOfRange(numbers, 1, 2001);
        assertThat(mean(one)).isCloseTo(0.5, within(0.02));
        assertThat(covariance(one, one)).isCloseTo(1.0 / 12, within(0.005));
        assertThat(covariance(one, next)).isCloseTo(0, within(0.008));
    }

    @Test
    void everyHundredPointsOfALatinHypercubeFillEachHundredthOnce() {
        double[][] points = points(new LatinHypercube(4, 3), 300);
        for (int cube = 0; cube < 3; cube++) {
            for (int d = 0; d < 4; d++) {
                double[] numbers = column(Arrays.copyOfRange(points, 100 * cube, 100 * cube + 100), d);
                assertThat(Arrays.stream(numbers).map(x -> Math.floor(100 * x)).sorted())
                        .containsExactly(
                                IntStream.range(0, 100).asDoubleStream().boxed().toArray(Double[]::new));
            }
        }
    }

    @Test
    void cubesOfALatinHypercubeDiffer() {
        double[][] points = points(new LatinHypercube(1, 3), 200);
        double[] first = column(Arrays.copyOfRange(points, 0, 100), 0);
        double[] second = column(Arrays.copyOfRange(points, 100, 200), 0);
        assertThat(Math.abs(covariance(first, second))).isLessThan(0.03);
    }

    @Test
    void powerOfTwoPointsOfTheSobolSequenceFillEachIntervalOnce() {
        double[][] points = points(new SobolSequence(40, 9), 256);
        for (int d = 0; d < 40; d++) {
            assertThat(Arrays.stream(column(points, d))
                            .map(x -> Math.floor(256 * x))
                            .distinct())
                    .hasSize(256);
        }
        double[] second = column(points, 1);
        double[] first = column(points, 0);
        assertThat(IntStream.range(0, 256)
                        .mapToObj(i -> Math.floor(16 * first[i]) + 16 * Math.floor(16 * second[i]))
                        .distinct())
                .as("of two dimensions, each of 16 by 16 squares")
                .hasSize(256);
    }

    @Test
    void scramblingKeepsTheDigitsThatTwoPointsBeginWithAlike() {
        SobolSequence scrambled = new SobolSequence(2, 9);
        SobolSequenceGenerator plain = new SobolSequenceGenerator(2);
        double[][] numbers = IntStream.range(0, 64)
                .mapToObj(i -> new double[] {plain.nextVector()[1], scrambled.point(i)[1]})
                .toArray(double[][]::new);
        for (double[] one : numbers) {
            for (double[] other : numbers) {
                assertThat(Math.floor(8 * one[1]) == Math.floor(8 * other[1]))
                        .isEqualTo(Math.floor(8 * one[0]) == Math.floor(8 * other[0]));
            }
        }
    }

    @Test
    void whatCannotBeAskedIsRefused() {
        assertThatThrownBy(() -> Design.of("halton", 2, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there is no design 'halton'; there are random, lhs, sobol");
        assertThatThrownBy(() -> Design.of("sobol", 21_202, 1))
                .hasMessage("a design of this kind has 1 to 21201 dimensions, not 21202");
        assertThatThrownBy(() -> Design.of("lhs", 0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Design.of("random", 1, 1).point(-1)).hasMessage("there is no point -1");
    }

    private static double[][] points(Design design, int count) {
        return IntStream.range(0, count).mapToObj(design::point).toArray(double[][]::new);
    }

    private static double[] column(double[][] points, int dimension) {
        return Arrays.stream(points).mapToDouble(p -> p[dimension]).toArray();
    }

    private static double mean(double[] numbers) {
        return Arrays.stream(numbers).average().orElseThrow();
    }

    private static double covariance(double[] one, double[] other) {
        double ofOne = mean(one);
        double ofOther = mean(other);
        return IntStream.range(0, one.length)
                .mapToDouble(i -> (one[i] - ofOne) * (other[i] - ofOther))
                .average()
                .orElseThrow();
    }
}
