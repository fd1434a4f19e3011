package org.armistice.experiments.hindcast.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class CalibrationTest {
    private static final double[] ONE_TO_NINE = {9, 1, 2, 3, 4, 5, 6, 7, 8};

    @Test
    void theMiddleHalfOfNineMembers() {
        assertThat(Coverage.of(ONE_TO_NINE, 3, 0.5)).isTrue();
        assertThat(Coverage.of(ONE_TO_NINE, 7, 0.5)).isTrue();
        assertThat(Coverage.of(ONE_TO_NINE, 2.9, 0.5)).isFalse();
        assertThat(Coverage.of(ONE_TO_NINE, 7.1, 0.5)).isFalse();
    }

    @Test
    void ranksFallIntoTheirTenth() {
        RankHistogram histogram = new RankHistogram(10);
        histogram.add(ONE_TO_NINE, 0);
        histogram.add(ONE_TO_NINE, 4.5);
        histogram.add(ONE_TO_NINE, 100);
        assertThat(histogram.bins()[0]).isCloseTo(1, within(1e-9));
        assertThat(histogram.bins()[4]).isCloseTo(1, within(1e-9));
        assertThat(histogram.bins()[9]).isCloseTo(1, within(1e-9));
        assertThat(histogram.observations()).isEqualTo(3);
    }

    @Test
    void anObservationLikeAllMembersIsSpreadOverAllRanks() {
        RankHistogram histogram = new RankHistogram(4);
        histogram.add(new double[] {2, 2, 2}, 2);
        assertThat(histogram.bins()).containsExactly(new double[] {0.25, 0.25, 0.25, 0.25}, within(1e-9));
    }

    @Test
    void forecastsOfOneSizeAreSetAgainstWhatHappened() {
        ReliabilityTable table = new ReliabilityTable(10);
        table.add(0.12, false);
        table.add(0.18, true);
        table.add(1, true);
        assertThat(table.rows()).hasSize(2);
        ReliabilityTable.Row row = table.rows().get(0);
        assertThat(row.forecasts()).isEqualTo(2);
        assertThat(row.mean()).isCloseTo(0.15, within(1e-12));
        assertThat(row.observed()).isEqualTo(0.5);
        assertThat(table.rows().get(1).from()).isEqualTo(0.9);
    }

    @Test
    void aScoreWithoutWeightDoesNotCount() {
        WeightedMean mean = new WeightedMean();
        mean.add(2, 1);
        mean.add(5, 0.5);
        mean.add(100, 0);
        assertThat(mean.value()).isCloseTo(3, within(1e-12));
        assertThat(mean.count()).isEqualTo(2);
        assertThat(new WeightedMean().value()).isNaN();
    }

    @Test
    void independentThingsAddUp() {
        double[] counts = PoissonBinomial.of(new double[] {0.5, 0.5, 1});
        assertThat(counts).containsExactly(new double[] {0, 0.25, 0.5, 0.25}, within(1e-12));
    }

    @Test
    void runsDrawnFromRunsScatterAroundTheirMean() {
        double[] values = new double[200];
        Arrays.setAll(values, i -> i % 2);
        double[][] figures = Bootstrap.of(values.length, runs -> new double[] {
            Arrays.stream(runs).mapToDouble(r -> values[r]).average().orElseThrow()
        });
        Bootstrap.Interval interval = Bootstrap.Interval.of(figures[0]);
        // standard error sqrt(0.25 / 200) = 0.035
        assertThat(interval.low()).isCloseTo(0.5 - 1.96 * 0.0354, within(0.02));
        assertThat(interval.high()).isCloseTo(0.5 + 1.96 * 0.0354, within(0.02));
        assertThat(interval.isClear()).isTrue();
        assertThat(interval.minus(0.5).isClear()).isFalse();
    }

    @Test
    void equalRunsAreDrawnForEveryFigure() {
        double[][] first =
                Bootstrap.of(50, runs -> new double[] {Arrays.stream(runs).sum()});
        double[][] second =
                Bootstrap.of(50, runs -> new double[] {Arrays.stream(runs).sum()});
        assertThat(first[0]).isEqualTo(second[0]);
    }
}
