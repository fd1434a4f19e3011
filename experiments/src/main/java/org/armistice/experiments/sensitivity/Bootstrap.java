package org.armistice.experiments.sensitivity;

import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.hipparchus.distribution.continuous.NormalDistribution;
import org.hipparchus.distribution.continuous.TDistribution;
import org.hipparchus.stat.descriptive.rank.Percentile;

/**
 * 95 % intervals by drawing rows anew, with replacement (Efron 1979). The percentiles are moved outwards as far as
 * Student's distribution is wider than the normal one for this number of rows (Hesterberg 2015), since those of few rows are
 * too narrow.
 */
final class Bootstrap {
    private static final int RESAMPLES = 1000;
    private static final double TAIL = 0.025;

    private final int rows;
    private final long seed;
    private final double tail;

    /** @param rows 2 or more */
    Bootstrap(int rows, long seed) {
        this.rows = rows;
        this.seed = seed;
        double student = new TDistribution(rows - 1.0).inverseCumulativeProbability(TAIL);
        this.tail = new NormalDistribution().cumulativeProbability(student * Math.sqrt(rows / (rows - 1.0)));
    }

    /** @param statistic of the rows with these numbers, of which some may be there several times */
    Index index(String name, ToDoubleFunction<int[]> statistic) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] values = new double[RESAMPLES];
        int[] drawn = new int[rows];
        for (int i = 0; i < RESAMPLES; i++) {
            for (int row = 0; row < rows; row++) {
                drawn[row] = random.nextInt(rows);
            }
            values[i] = statistic.applyAsDouble(drawn);
        }
        Percentile percentile = new Percentile().withEstimationType(Percentile.EstimationType.R_7);
        percentile.setData(values);
        return new Index(
                name,
                statistic.applyAsDouble(IntStream.range(0, rows).toArray()),
                percentile.evaluate(100 * Math.max(tail, 1e-9)),
                percentile.evaluate(100 * (1 - tail)));
    }

    /** The mean of what rows have. */
    Index mean(String name, double[] values) {
        return index(name, drawn -> mean(values, drawn));
    }

    static double mean(double[] values, int[] rows) {
        double sum = 0;
        for (int row : rows) {
            sum += values[row];
        }
        return sum / rows.length;
    }
}
