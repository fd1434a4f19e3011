package org.armistice.experiments.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.armistice.simulator.outcome.Indicator;
import org.armistice.simulator.outcome.Indicator.Scale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TallyTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 19, 20, 21, 400})
    void sumsUpLikeSomebodyWhoSortsAllValues(int runs) {
        double[] values = new Random(runs).ints(runs, 0, 30).asDoubleStream().toArray();
        TreeMap<Double, Long> times = new TreeMap<>();
        Arrays.stream(values).forEach(v -> times.merge(v, 1L, Long::sum));
        Tally tally = new Tally(new Indicator("x", "x", Scale.DAY), 20, runs);
        for (Map.Entry<Double, Long> entry : times.entrySet()) {
            tally.add(entry.getKey(), entry.getValue());
        }
        OutcomeSummary summary = tally.summary();

        Arrays.sort(values);
        double mean = Arrays.stream(values).average().orElseThrow();
        double squares = Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum();
        assertThat(summary.runs()).isEqualTo(runs);
        assertThat(summary.mean()).isCloseTo(mean, within(1e-9));
        assertThat(summary.deviation()).isCloseTo(runs < 2 ? 0 : Math.sqrt(squares / (runs - 1)), within(1e-9));
        assertThat(summary.count())
                .isEqualTo(Arrays.stream(values).filter(v -> v <= 20).count());
        assertThat(summary.spread())
                .isEqualTo(new Spread(
                        values[0],
                        values[rank(0.05, runs)],
                        values[rank(0.25, runs)],
                        values[rank(0.5, runs)],
                        values[rank(0.75, runs)],
                        values[rank(0.95, runs)],
                        values[runs - 1]));
    }

    private static int rank(double share, int runs) {
        return Math.max(1, (int) Math.ceil(share * runs)) - 1;
    }
}
