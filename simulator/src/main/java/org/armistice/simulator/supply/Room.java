package org.armistice.simulator.supply;

import java.util.Arrays;
import org.armistice.model.place.Route;
import org.armistice.model.quantity.Fixed;

/** What each route still lets through on a day, in millionths of a tonne: capacity x (1 - interdiction) less what went. */
final class Room {
    private static final long NOT_LOOKED_AT = -1;
    private static final long UNLIMITED = Long.MAX_VALUE / 2;

    /** [index of the route] */
    private long[] left = {};

    /** Begins a day with nothing on the road. */
    void clear() {
        Arrays.fill(left, NOT_LOOKED_AT);
    }

    long on(Route route) {
        int index = route.index();
        if (index >= left.length) {
            int before = left.length;
            left = Arrays.copyOf(left, 2 * index + 1);
            Arrays.fill(left, before, left.length, NOT_LOOKED_AT);
        }
        if (left[index] == NOT_LOOKED_AT) {
            left[index] = whole(route);
        }
        return left[index];
    }

    /** Takes no more than there is. */
    void take(Route route, long amount) {
        left[route.index()] = on(route) - amount;
    }

    private static long whole(Route route) {
        long capacity = route.getCapacity();
        long interdiction = route.getInterdiction() == Fixed.UNKNOWN ? 0 : route.getInterdiction();
        return capacity == Fixed.UNKNOWN ? UNLIMITED : Fixed.times(capacity, Fixed.ONE - interdiction);
    }
}
