package org.armistice.simulator.air;

import org.armistice.model.place.Place;
import org.armistice.model.quantity.Fixed;

/** As the crow flies. */
final class Distances {
    private static final double EARTH_RADIUS_KM = 6371;

    private Distances() {}

    /**
     * The great-circle distance by the haversine formula, in millionths of a kilometre; {@link Fixed#UNKNOWN} where a
     * position is not known. Rounded once, and computed with {@link StrictMath} so that it is the same on every machine.
     */
    static long between(Place one, Place other) {
        if (one == other) {
            return 0;
        }
        if (isUnknown(one) || isUnknown(other)) {
            return Fixed.UNKNOWN;
        }
        double south = radians(one.getLatitude());
        double north = radians(other.getLatitude());
        double up = StrictMath.sin((north - south) / 2);
        double along = StrictMath.sin((radians(other.getLongitude()) - radians(one.getLongitude())) / 2);
        double part = up * up + StrictMath.cos(south) * StrictMath.cos(north) * along * along;
        return Fixed.round(2 * EARTH_RADIUS_KM * StrictMath.asin(StrictMath.sqrt(Math.min(1, part))));
    }

    private static boolean isUnknown(Place place) {
        return place.getLatitude() == Fixed.UNKNOWN || place.getLongitude() == Fixed.UNKNOWN;
    }

    private static double radians(long degrees) {
        return StrictMath.toRadians(Fixed.toDouble(degrees));
    }
}
