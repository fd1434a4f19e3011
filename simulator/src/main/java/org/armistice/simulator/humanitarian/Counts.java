package org.armistice.simulator.humanitarian;

import org.armistice.model.quantity.Fixed;

/** Whole people out of rates. */
final class Counts {
    /** More are not expected of one place in a day or week; above it the exponential would vanish. */
    private static final double MOST = 600;

    private Counts() {}

    /**
     * A count from Poisson's distribution, by inversion.
     *
     * @param mean expected, not negative
     * @param draw in [0, 1) in millionths
     */
    static long poisson(double mean, long draw) {
        double left = Fixed.toDouble(draw);
        double chance = StrictMath.exp(-Math.min(MOST, mean));
        long count = 0;
        while (left >= chance && chance > 0 && count < 2 * MOST) {
            left -= chance;
            count++;
            chance *= Math.min(MOST, mean) / count;
        }
        return count;
    }

    /** People as the subject of a sentence: {@code 1 person leaves}, {@code 12 people leave}. */
    static String say(long people, String verbOfOne, String verbOfMany) {
        return people == 1 ? "1 person " + verbOfOne : people + " people " + verbOfMany;
    }

    /**
     * A share of a number of people, rounded up as often as the remainder asks.
     *
     * @param draw in [0, 1) in millionths
     */
    static long share(long people, double share, long draw) {
        return (long) Math.floor(people * share + Fixed.toDouble(draw));
    }
}
