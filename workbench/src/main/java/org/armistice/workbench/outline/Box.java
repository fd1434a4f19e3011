package org.armistice.workbench.outline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.armistice.model.place.Longitudes;
import org.armistice.model.place.Place;
import org.armistice.model.quantity.Fixed;
import org.jspecify.annotations.Nullable;

/**
 * A part of the world, in degrees.
 *
 * @param west may be below -180, as outlines go on beyond that meridian
 * @param east may be above 180
 */
record Box(double west, double south, double east, double north) {
    /** What is shown round the places, as a share of their extent: windows are wider than countries, and people zoom out. */
    private static final double ROUND = 0.9;

    /** How far from 180 degrees countries reach that lie on both sides, in degrees. */
    private static final double FAR = 30;

    /** In degrees; for a single place. */
    private static final double LEAST = 1;

    /** Round those places that have a position; null if none has. */
    static @Nullable Box round(List<Place> places) {
        List<Place> placed = places.stream()
                .filter(p -> p.getLatitude() != Fixed.UNKNOWN && p.getLongitude() != Fixed.UNKNOWN)
                .toList();
        if (placed.isEmpty()) {
            return null;
        }
        double[] longitudes = placed.stream()
                .mapToDouble(p -> Fixed.toDouble(p.getLongitude()))
                .toArray();
        double west = Longitudes.west(longitudes);
        double east = west
                + Arrays.stream(longitudes)
                        .map(longitude -> Longitudes.eastward(west, longitude))
                        .max()
                        .orElse(0);
        double south = placed.stream()
                .mapToDouble(p -> Fixed.toDouble(p.getLatitude()))
                .min()
                .orElse(0);
        double north = placed.stream()
                .mapToDouble(p -> Fixed.toDouble(p.getLatitude()))
                .max()
                .orElse(0);
        double room = LEAST + ROUND * Math.max(east - west, north - south);
        return new Box(
                west - room,
                Math.max(-85, south - room),
                Math.min(west - room + 360, east + room),
                Math.min(85, north + room));
    }

    /** The same part of the world counted from where outlines of it may be: those near 180 degrees are found on both sides. */
    List<Box> turns() {
        List<Box> turns = new ArrayList<>(List.of(this));
        if (east > 180 - FAR) {
            turns.add(new Box(west - 360, south, east - 360, north));
        }
        if (west < FAR - 180) {
            turns.add(new Box(west + 360, south, east + 360, north));
        }
        return turns;
    }

    double size() {
        return Math.max(east - west, north - south);
    }

    boolean contains(double x, double y) {
        return x >= west && x <= east && y >= south && y <= north;
    }

    boolean meets(Box other) {
        return west <= other.east && other.west <= east && south <= other.north && other.south <= north;
    }

    /** Round a line. */
    static Box round(double[][] line) {
        double west = Double.POSITIVE_INFINITY;
        double south = Double.POSITIVE_INFINITY;
        double east = Double.NEGATIVE_INFINITY;
        double north = Double.NEGATIVE_INFINITY;
        for (double[] point : line) {
            west = Math.min(west, point[0]);
            east = Math.max(east, point[0]);
            south = Math.min(south, point[1]);
            north = Math.max(north, point[1]);
        }
        return new Box(west, south, east, north);
    }
}
