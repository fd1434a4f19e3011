package org.armistice.experiments.hindcast.score;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.Function;

/**
 * How far figures of many runs are owed to which runs it were: runs are drawn from the runs, with replacement, and the
 * figures are worked out again. It says nothing of whether the model is right. Source: Efron (1979).
 */
public final class Bootstrap {
    /** How often runs are drawn. */
    public static final int DRAWS = 200;

    private static final long SEED = 20200325;

    private Bootstrap() {}

    /** Ends of a 95 % interval. */
    public record Interval(double low, double high) {
        /** Of figures that were worked out again and again. */
        public static Interval of(double[] figures) {
            return new Interval(Coverage.quantile(figures, 0.025), Coverage.quantile(figures, 0.975));
        }

        /** Whether it lies on one side of zero. */
        public boolean isClear() {
            return low > 0 || high < 0;
        }

        /** The same, moved. */
        public Interval minus(double value) {
            return new Interval(low - value, high - value);
        }
    }

    /**
     * Figures of drawn runs. For the same number of runs the same are drawn each time, so that figures of two ways of
     * running with equal seeds can be subtracted one by one.
     *
     * @param runs how many there are
     * @param figures of runs, which are given by their numbers from 0; a run may come several times
     * @return by figure and draw
     */
    public static double[][] of(int runs, Function<int[], double[]> figures) {
        SplittableRandom random = new SplittableRandom(SEED);
        int[][] draws = new int[DRAWS][runs];
        for (int[] draw : draws) {
            Arrays.setAll(draw, i -> random.nextInt(runs));
        }
        double[][] byDraw = Arrays.stream(draws).parallel().map(figures).toArray(double[][]::new);
        double[][] byFigure = new double[byDraw[0].length][DRAWS];
        for (int f = 0; f < byFigure.length; f++) {
            for (int d = 0; d < DRAWS; d++) {
                byFigure[f][d] = byDraw[d][f];
            }
        }
        return byFigure;
    }
}
