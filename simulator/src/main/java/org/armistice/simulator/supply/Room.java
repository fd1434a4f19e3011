package org.armistice.simulator.supply;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ObjLongConsumer;
import org.armistice.model.fact.Field;
import org.armistice.model.place.Route;
import org.armistice.model.quantity.Fixed;
import org.armistice.simulator.process.Moment;

/**
 * What each route still lets through on a day, in millionths of a tonne: capacity x (1 - interdiction) less what went. Of
 * what goes, 1 - air interdiction arrives. Routes have numbers of their own here, from 0.
 */
final class Room {
    private static final Field[] FIELDS = {Route.CAPACITY, Route.INTERDICTION, Route.AIR_INTERDICTION};
    private static final long UNLIMITED = Long.MAX_VALUE / 2;

    private final List<Route> routes = new ArrayList<>();
    /** [index of the fact] 1 + the number of the route */
    private int[] numbers = {};
    /** [number] on an empty road */
    private long[] whole = {};
    /** [number] now */
    private long[] left = {};
    /** [number] the share that arrives, in millionths */
    private long[] arriving = {};

    /** Numbers of the routes over which something went. */
    private int[] used = {};

    private int many;
    private long version = -1;
    private int closed;

    int number(Route route) {
        if (route.index() >= numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * route.index() + 1);
        }
        if (numbers[route.index()] == 0) {
            routes.add(route);
            numbers[route.index()] = routes.size();
        }
        return numbers[route.index()] - 1;
    }

    /** Begins a day with nothing on the road. */
    void open(Moment moment) {
        long now = moment.version(FIELDS);
        if (now != version) {
            version = now;
            moment.list(Route.TYPE).forEach(this::number);
            look();
        }
        for (int i = 0; i < many; i++) {
            left[used[i]] = whole[used[i]];
        }
        many = 0;
    }

    private void look() {
        whole = new long[routes.size()];
        arriving = new long[routes.size()];
        left = new long[routes.size()];
        for (int i = 0; i < routes.size(); i++) {
            whole[i] = whole(routes.get(i));
            arriving[i] = arriving(routes.get(i));
        }
        System.arraycopy(whole, 0, left, 0, left.length);
        used = new int[routes.size()];
        many = 0;
    }

    long on(int route) {
        return left[route];
    }

    /** Takes no more than there is. */
    void take(int route, long amount) {
        if (left[route] == whole[route] && amount > 0) {
            used[many++] = route;
        }
        left[route] -= amount;
        if (left[route] == 0) {
            closed++;
        }
    }

    /** See {@link Carrier#carried}. */
    void carried(ObjLongConsumer<Route> loads) {
        Arrays.sort(used, 0, many);
        for (int i = 0; i < many; i++) {
            loads.accept(routes.get(used[i]), whole[used[i]] - left[used[i]]);
        }
    }

    /** How often a road has given out; grows when fewer roads let something through. */
    int closed() {
        return closed;
    }

    /** What arrives of an amount at the end of a route. */
    long arriving(int route, long amount) {
        return arriving[route] == Fixed.ONE ? amount : Fixed.times(amount, arriving[route]);
    }

    private static long whole(Route route) {
        long capacity = route.getCapacity();
        long interdiction = route.getInterdiction() == Fixed.UNKNOWN ? 0 : route.getInterdiction();
        return capacity == Fixed.UNKNOWN ? UNLIMITED : Fixed.times(capacity, Fixed.ONE - interdiction);
    }

    private static long arriving(Route route) {
        return Fixed.ONE - Math.max(0, route.getAirInterdiction());
    }
}
