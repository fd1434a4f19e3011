package org.armistice.experiments.design;

import org.hipparchus.random.SobolSequenceGenerator;

/**
 * The sequence of Sobol with the direction numbers of Joe and Kuo (2008), as Hipparchus has it, scrambled after Owen
 * (1995): each binary digit is turned over, or not, by a draw that is keyed by seed, dimension and the digits before it.
 * Scrambled points lie as evenly as those of the sequence (the first 2<sup>m</sup> fill each half, quarter, ... of a dimension
 * alike), and each by itself is uniform.
 *
 * <p>Evenness is best after a power of two.
 */
public final class SobolSequence implements Design {
    /** As many as there are direction numbers for. */
    public static final int MOST_DIMENSIONS = 21_201;

    /** Of a number of the sequence; of an index below 2^31 no more than the first 31 can be set. */
    private static final int DIGITS = 52;

    private static final int SCRAMBLED = 32;

    private final SobolSequenceGenerator sequence;
    private final int dimensions;
    private final long seed;

    /** @param dimensions 1 to {@link #MOST_DIMENSIONS} */
    public SobolSequence(int dimensions, long seed) {
        this.dimensions = Bounds.dimensions(dimensions, MOST_DIMENSIONS);
        this.sequence = new SobolSequenceGenerator(dimensions);
        this.seed = seed;
    }

    @Override
    public int dimensions() {
        return dimensions;
    }

    @Override
    public double[] point(int index) {
        Bounds.index(index);
        double[] point = plain(index);
        for (int d = 0; d < dimensions; d++) {
            point[d] = scrambled(point[d], Key.of(seed, d));
        }
        return point;
    }

    /** The generator remembers where it was asked last. */
    private double[] plain(int index) {
        synchronized (sequence) {
            return sequence.skipTo(index);
        }
    }

    private static double scrambled(double number, long key) {
        long digits = (long) (number * (1L << DIGITS)) >>> (DIGITS - SCRAMBLED);
        long node = 1;
        long result = 0;
        for (int digit = SCRAMBLED - 1; digit >= 0; digit--) {
            long bit = (digits >>> digit) & 1;
            long turned = bit ^ (Key.of(key, node) >>> 63);
            result = (result << 1) | turned;
            node = (node << 1) | bit;
        }
        return Key.below1((result + Key.unit(Key.of(key, node))) / (1L << SCRAMBLED));
    }
}
