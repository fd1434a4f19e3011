package org.armistice.model.place;

import java.util.Arrays;

/** Longitudes go round the earth: a theatre may lie on both sides of 180 degrees. */
public final class Longitudes {
    private Longitudes() {}

    /**
     * Where a map of places begins: after the widest stretch round the earth without a place.
     *
     * @param longitudes in degrees east, -180 to 180; may be empty
     * @return the westernmost of them, 0 if there are none
     */
    public static double west(double[] longitudes) {
        double[] around = Arrays.stream(longitudes).sorted().toArray();
        if (around.length == 0) {
            return 0;
        }
        double west = around[0];
        double widest = around[0] + 360 - around[around.length - 1];
        for (int i = 1; i < around.length; i++) {
            if (around[i] - around[i - 1] > widest) {
                widest = around[i] - around[i - 1];
                west = around[i];
            }
        }
        return west;
    }

    /** How far a longitude lies east of another, from 0 to less than 360 degrees. */
    public static double eastward(double west, double longitude) {
        return (longitude - west + 360) % 360;
    }
}
