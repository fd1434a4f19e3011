package org.armistice.simulator.humanitarian;

import java.util.Arrays;
import org.armistice.model.quantity.Fixed;

/**
 * By what distances divide the weight of a refuge: (distance in km + 10)^displacement.distance-weight. A power costs more than all
 * else that goes into a weight, and the same distances come again whenever surroundings are looked at anew; those of late are kept.
 */
final class Remoteness {
    /** The distance at which a next-door village counts. */
    private static final double NEAR_KM = 10;

    private static final int MOST = 1 << 12;
    private static final long NONE = -1;

    /** Kilometres in millionths; one distance gives way to another with the same place here. */
    private final long[] distances = new long[MOST];

    private final double[] divisors = new double[MOST];
    private double weight;

    Remoteness() {
        Arrays.fill(distances, NONE);
    }

    /** @param newWeight displacement.distance-weight from now on */
    void weigh(double newWeight) {
        if (newWeight != weight) {
            weight = newWeight;
            Arrays.fill(distances, NONE);
        }
    }

    /** @param distance kilometres in millionths */
    double of(long distance) {
        int at = Long.hashCode(distance * 0x9E3779B97F4A7C15L) & MOST - 1;
        if (distances[at] != distance) {
            distances[at] = distance;
            divisors[at] = StrictMath.pow(Fixed.toDouble(distance) + NEAR_KM, weight);
        }
        return divisors[at];
    }
}
