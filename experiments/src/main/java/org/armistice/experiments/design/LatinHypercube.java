package org.armistice.experiments.design;

/**
 * Latin hypercubes of {@link #STRATA} points, one after the other (McKay, Beckman and Conover 1979): of the points 0 to
 * 99, of 100 to 199 and so on, each hundredth of every dimension holds exactly one. So a design can be continued, a hundred
 * at a time, without a point that is already there being moved; and since the cubes are independent of each other, the
 * spread between them says how far a mean over all can be trusted.
 *
 * <p>A point's stratum is the rank of its key among those of its cube, which makes every order equally likely and needs
 * nothing to be kept.
 */
public final class LatinHypercube implements Design {
    /** Points of one cube. */
    public static final int STRATA = 100;

    private static final int STRATUM = 0;
    private static final int PLACE = 1;

    private final int dimensions;
    private final long seed;

    /** @param dimensions 1 or more */
    public LatinHypercube(int dimensions, long seed) {
        this.dimensions = Bounds.dimensions(dimensions, Integer.MAX_VALUE);
        this.seed = seed;
    }

    @Override
    public int dimensions() {
        return dimensions;
    }

    @Override
    public double[] point(int index) {
        Bounds.index(index);
        double[] point = new double[dimensions];
        for (int d = 0; d < dimensions; d++) {
            double place = Key.unit(Key.of(seed, PLACE, index, d));
            point[d] = Key.below1((stratum(index, d) + place) / STRATA);
        }
        return point;
    }

    private int stratum(int index, int dimension) {
        long strata = Key.of(seed, STRATUM, dimension);
        long first = index / STRATA * (long) STRATA;
        long own = Key.of(strata, index);
        int rank = 0;
        for (long other = first; other < first + STRATA; other++) {
            long key = Key.of(strata, other);
            if (key < own || key == own && other < index) {
                rank++;
            }
        }
        return rank;
    }
}
