package org.armistice.experiments.sensitivity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.armistice.experiments.design.Design;

/**
 * Elementary effects (Morris 1991). A row is a trajectory: from a start, one factor after the other moves by two thirds of
 * its range on a grid of four levels, and the outcome is compared before and after. Of the effects of a factor, taken per
 * whole range, {@code mu*} is the mean size (Campolongo, Cariboni and Saltelli 2007), {@code mu} the mean with its sign, and
 * {@code sigma} the standard deviation, which says how much an effect depends on the other factors and on luck. The
 * start is tried a second time with other luck.
 *
 * <p>Starts come from a Sobol sequence, so that the levels of each factor are used alike; the order of the factors is drawn.
 */
public final class Morris implements Method {
    private static final int LEVELS = 4;
    private static final int OTHER_LUCK = 1;
    /** Steps of two levels in a range of three. */
    private static final double PER_RANGE = 1.5;

    private final int factors;
    private final long seed;
    private final Design starts;
    private final Design orders;

    /** @param factors 1 or more */
    public Morris(int factors, long seed) {
        this.factors = factors;
        this.seed = seed;
        this.starts = Design.of("sobol", factors, seed);
        this.orders = Design.of("random", factors, seed);
    }

    @Override
    public int factors() {
        return factors;
    }

    @Override
    public int width() {
        return factors + 2;
    }

    @Override
    public int leastRows() {
        return 2;
    }

    @Override
    public Sample sample(int row, int place) {
        double[] point = starts.point(row);
        for (int factor = 0; factor < factors; factor++) {
            point[factor] = level((int) (LEVELS * point[factor]));
        }
        int[] order = order(row);
        for (int moved = 0; moved < place - OTHER_LUCK; moved++) {
            point[order[moved]] = moved(point[order[moved]]);
        }
        return new Sample(point, 2 * row + (place == OTHER_LUCK ? 1 : 0));
    }

    private static double level(int number) {
        return Math.min(number / (LEVELS - 1.0), Math.nextDown(1.0));
    }

    /** The one level that is two steps away. */
    private static double moved(double level) {
        int number = (int) Math.round(level * (LEVELS - 1));
        return level(number < LEVELS / 2 ? number + LEVELS / 2 : number - LEVELS / 2);
    }

    /** In which factors move. */
    private int[] order(int row) {
        double[] keys = orders.point(row);
        return IntStream.range(0, factors)
                .boxed()
                .sorted(Comparator.comparingDouble(factor -> keys[factor]))
                .mapToInt(factor -> factor)
                .toArray();
    }

    @Override
    public List<Influence> influences(double[][] outcomes) {
        int[] rows = WholeRows.of(outcomes, leastRows());
        double[][] effects = new double[factors + 1][rows.length];
        for (int i = 0; i < rows.length; i++) {
            effects(rows[i], outcomes[rows[i]], effects, i);
        }
        Bootstrap bootstrap = new Bootstrap(rows.length, seed);
        Influence luck = influence(Influence.LUCK, effects[factors], bootstrap, 0);
        List<Influence> influences = new ArrayList<>();
        for (int factor = 0; factor < factors; factor++) {
            influences.add(
                    influence(factor, effects[factor], bootstrap, luck.first().high()));
        }
        influences.add(luck);
        return influences;
    }

    private void effects(int row, double[] outcomes, double[][] effects, int number) {
        int[] order = order(row);
        double[] start = sample(row, 0).point();
        double before = outcomes[0];
        for (int i = 0; i < factors; i++) {
            int factor = order[i];
            double after = outcomes[OTHER_LUCK + 1 + i];
            boolean rises = start[factor] < moved(start[factor]);
            effects[factor][number] = (after - before) * (rises ? PER_RANGE : -PER_RANGE);
            before = after;
        }
        effects[factors][number] = (outcomes[OTHER_LUCK] - outcomes[0]) * PER_RANGE;
    }

    /** @param most what luck alone may come to */
    private static Influence influence(int factor, double[] effects, Bootstrap bootstrap, double most) {
        double[] sizes = Arrays.stream(effects).map(Math::abs).toArray();
        Index size = bootstrap.mean("mu*", sizes);
        Index mean = bootstrap.mean("mu", effects);
        Index spread = bootstrap.index("sigma", drawn -> deviation(effects, drawn));
        return new Influence(factor, List.of(size, mean, spread), mean.isClear() || size.low() > most);
    }

    private static double deviation(double[] values, int[] rows) {
        double mean = Bootstrap.mean(values, rows);
        double squares = 0;
        for (int row : rows) {
            squares += (values[row] - mean) * (values[row] - mean);
        }
        return Math.sqrt(squares / (rows.length - 1));
    }
}
