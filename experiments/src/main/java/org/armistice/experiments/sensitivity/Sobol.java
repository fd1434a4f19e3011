package org.armistice.experiments.sensitivity;

import java.util.ArrayList;
import java.util.List;
import org.armistice.experiments.design.Design;

/**
 * Shares of the variance of the outcome (Sobol 1993). {@code S1} is the share that would go if the factor alone were known,
 * {@code ST} the share that would be left if all but this factor were known; the difference is what it does together with
 * others, luck among them. Both are of one run's outcome, luck being a factor.
 *
 * <p>A row has a point A and a point B of a Sobol sequence with twice as many dimensions, and for each factor A with the
 * factor's value of B. {@code S1} is estimated after Saltelli et al. (2010), {@code ST} after Jansen (1999). A and those made
 * of it share their luck and B has other luck; A with B's luck tells what luck does.
 */
public final class Sobol implements Method {
    private static final int A = 0;
    private static final int B = 1;
    private static final int FIRST = 2;

    private final int factors;
    private final long seed;
    private final Design points;

    /** @param factors 1 or more */
    public Sobol(int factors, long seed) {
        this.factors = factors;
        this.seed = seed;
        this.points = Design.of("sobol", 2 * factors, seed);
    }

    @Override
    public int factors() {
        return factors;
    }

    @Override
    public int width() {
        return factors + 3;
    }

    @Override
    public int leastRows() {
        return 2;
    }

    /** A, B, A with each factor's value of B, A with B's luck. */
    @Override
    public Sample sample(int row, int place) {
        double[] both = points.point(row);
        double[] point = new double[factors];
        for (int factor = 0; factor < factors; factor++) {
            boolean ofB = place == B || place == FIRST + factor;
            point[factor] = both[ofB ? factors + factor : factor];
        }
        boolean luckOfB = place == B || place == FIRST + factors;
        return new Sample(point, 2 * row + (luckOfB ? 1 : 0));
    }

    @Override
    public List<Influence> influences(double[][] outcomes) {
        int[] rows = WholeRows.of(outcomes, leastRows());
        double centre = 0;
        for (int row : rows) {
            centre += (outcomes[row][A] + outcomes[row][B]) / (2.0 * rows.length);
        }
        double[] a = column(outcomes, rows, A, centre);
        double[] b = column(outcomes, rows, B, centre);
        Bootstrap bootstrap = new Bootstrap(rows.length, seed);
        Influence luck = influence(Influence.LUCK, a, b, column(outcomes, rows, FIRST + factors, centre), bootstrap, 0);
        double most = luck.first().high();
        List<Influence> influences = new ArrayList<>();
        for (int factor = 0; factor < factors; factor++) {
            double[] mixed = column(outcomes, rows, FIRST + factor, centre);
            influences.add(influence(factor, a, b, mixed, bootstrap, most));
        }
        influences.add(luck);
        return influences;
    }

    private static double[] column(double[][] outcomes, int[] rows, int place, double centre) {
        double[] column = new double[rows.length];
        for (int i = 0; i < rows.length; i++) {
            column[i] = outcomes[rows[i]][place] - centre;
        }
        return column;
    }

    /**
     * @param mixed A with the factor's value of B
     * @param most what the total index of luck may come to
     */
    private static Influence influence(
            int factor, double[] a, double[] b, double[] mixed, Bootstrap bootstrap, double most) {
        double[] products = new double[a.length];
        double[] squares = new double[a.length];
        for (int row = 0; row < a.length; row++) {
            products[row] = b[row] * (mixed[row] - a[row]);
            squares[row] = (mixed[row] - a[row]) * (mixed[row] - a[row]) / 2;
        }
        Index first = bootstrap.index("S1", drawn -> share(products, a, b, drawn));
        Index total = bootstrap.index("ST", drawn -> share(squares, a, b, drawn));
        return new Influence(factor, List.of(total, first), first.isClear() && first.low() > 0 || total.low() > most);
    }

    /** Of the variance; nothing where there is none. */
    private static double share(double[] parts, double[] a, double[] b, int[] rows) {
        double sum = 0;
        double squares = 0;
        for (int row : rows) {
            sum += a[row] + b[row];
            squares += a[row] * a[row] + b[row] * b[row];
        }
        int count = 2 * rows.length;
        double variance = (squares - sum * sum / count) / (count - 1);
        return variance > 0 ? Bootstrap.mean(parts, rows) / variance : 0;
    }
}
