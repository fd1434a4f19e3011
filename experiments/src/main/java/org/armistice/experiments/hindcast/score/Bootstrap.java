package org.armistice.experiments.hindcast.score;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;

/**
 * How far a figure of many runs is owed to which runs it were: runs are drawn from the runs, with replacement, and the
 * figure is worked out again. It says nothing of whether the model is right. Source: Efron (1979).
 */
public final class Bootstrap {
    private static final int DRAWS = 400;
    private static final long SEED = 20200325;

    private Bootstrap() {}

    /** Ends of a 95 % interval. */
    public record Interval(double low, double high) {
        /** Whether it lies on one side of zero. */
        public boolean isClear() {
            return low > 0 || high < 0;
        }
    }

    /**
     * The interval of a figure.
     *
     * @param runs how many there are
     * @param figure of runs, given by their numbers from 0; a run may come several times
     */
    public static Interval of(int runs, ToDoubleFunction<int[]> figure) {
        SplittableRandom random = new SplittableRandom(SEED);
        double[] figures = new double[DRAWS];
        for (int i = 0; i < DRAWS; i++) {
            int[] drawn = new int[runs];
            for (int k = 0; k < runs; k++) {
                drawn[k] = random.nextInt(runs);
            }
            figures[i] = figure.applyAsDouble(drawn);
        }
        Arrays.sort(figures);
        return new Interval(Coverage.quantile(figures, 0.025), Coverage.quantile(figures, 0.975));
    }
}
