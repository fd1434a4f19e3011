package org.armistice.experiments.sensitivity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.armistice.experiments.design.Design;
import org.hipparchus.distribution.continuous.NormalDistribution;
import org.hipparchus.linear.LUDecomposition;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;
import org.hipparchus.stat.ranking.NaNStrategy;
import org.hipparchus.stat.ranking.NaturalRanking;
import org.hipparchus.stat.ranking.TiesStrategy;

/**
 * Partial rank correlation (Marino et al. 2008): how far the outcome's rank rises ({@code +1}) or falls ({@code -1}) with
 * that of a factor, once what the other factors do to both has been taken away. It sees what rises or falls throughout and
 * nothing else. All factors are varied at once by a Latin hypercube, and every point has luck of its own, which draws
 * the coefficients towards zero.
 *
 * <p>Coefficients come from the inverse of the matrix of rank correlations, intervals from Fisher's transformation with the
 * variance of Fieller, Hartley and Pearson (1957) for ranks.
 */
public final class Prcc implements Method {
    private static final double RANK_VARIANCE = 1.06;
    /** An outcome that the factors settle to the last rank would leave nothing to divide by. */
    private static final double ALMOST = 1 - 1e-9;

    private static final double QUANTILE = new NormalDistribution().inverseCumulativeProbability(0.975);

    private final int factors;
    private final Design points;

    /** @param factors 1 or more */
    public Prcc(int factors, long seed) {
        this.factors = factors;
        this.points = Design.of("lhs", factors, seed);
    }

    @Override
    public int factors() {
        return factors;
    }

    @Override
    public int width() {
        return 1;
    }

    /** As many as there are unknowns, and some to tell how sure they are. */
    @Override
    public int leastRows() {
        return factors + 12;
    }

    @Override
    public Sample sample(int row, int place) {
        return new Sample(points.point(row), row);
    }

    @Override
    public List<Influence> influences(double[][] outcomes) {
        int[] rows = WholeRows.of(outcomes, leastRows());
        double[] results =
                Arrays.stream(rows).mapToDouble(row -> outcomes[row][0]).toArray();
        boolean constant = Arrays.stream(results).distinct().count() == 1;
        double[] coefficients = constant ? new double[factors] : coefficients(rows, results);
        double error = constant ? 0 : Math.sqrt(RANK_VARIANCE / (rows.length - factors - 2));
        List<Influence> influences = new ArrayList<>();
        for (int factor = 0; factor < factors; factor++) {
            Index index = index(coefficients[factor], QUANTILE * error);
            influences.add(new Influence(factor, List.of(index), index.isClear()));
        }
        return influences;
    }

    private static Index index(double coefficient, double halfWidth) {
        double stretched = 0.5 * Math.log((1 + coefficient) / (1 - coefficient));
        return new Index("PRCC", coefficient, Math.tanh(stretched - halfWidth), Math.tanh(stretched + halfWidth));
    }

    private double[] coefficients(int[] rows, double[] results) {
        RealMatrix ranks = MatrixUtils.createRealMatrix(rows.length, factors + 1);
        double[][] sampled = Arrays.stream(rows).mapToObj(points::point).toArray(double[][]::new);
        for (int factor = 0; factor < factors; factor++) {
            int number = factor;
            ranks.setColumn(
                    factor,
                    ranks(Arrays.stream(sampled)
                            .mapToDouble(point -> point[number])
                            .toArray()));
        }
        ranks.setColumn(factors, ranks(results));
        RealMatrix correlations = ranks.transposeMultiply(ranks);
        for (int factor = 0; factor < factors; factor++) {
            correlations.multiplyEntry(factor, factors, ALMOST);
            correlations.multiplyEntry(factors, factor, ALMOST);
        }
        RealMatrix inverse = new LUDecomposition(correlations).getSolver().getInverse();
        double[] coefficients = new double[factors];
        for (int factor = 0; factor < factors; factor++) {
            coefficients[factor] = -inverse.getEntry(factor, factors)
                    / Math.sqrt(inverse.getEntry(factor, factor) * inverse.getEntry(factors, factors));
        }
        return coefficients;
    }

    /** Ranks about their mean, scaled to a vector of length one, so that products are correlations. */
    private static double[] ranks(double[] values) {
        RealVector ranks =
                MatrixUtils.createRealVector(new NaturalRanking(NaNStrategy.FAILED, TiesStrategy.AVERAGE).rank(values));
        return ranks.mapSubtract((values.length + 1) / 2.0).unitVector().toArray();
    }
}
