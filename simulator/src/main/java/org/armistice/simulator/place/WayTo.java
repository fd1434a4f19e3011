package org.armistice.simulator.place;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;
import org.armistice.model.place.Place;

/** The shortest way to a place from the nearest of others: first it is found how far they are, then the way from those that are so far. */
final class WayTo {
    private final RoadNetwork network;
    private final Spread spread;
    private final Spread backwards;

    /** @param backwards spreads along the same roads in the other direction */
    WayTo(RoadNetwork network, Spread spread, Spread backwards) {
        this.network = network;
        this.spread = spread;
        this.backwards = backwards;
    }

    /** From the one of which something is so, that place among them; empty where no way leads. */
    List<Place> from(Predicate<Place> meant, Place place) {
        int end = network.number(place);
        if (end < 0) {
            return List.of();
        }
        List<Integer> nearest = nearest(meant, end);
        long limit = nearest.isEmpty() ? 0 : backwards.distance(nearest.get(0));
        backwards.clear();
        nearest.forEach(spread::start);
        int at = spread.next();
        while (at != Spread.NONE && at != end) {
            spread.goOn(at, limit);
            at = spread.next();
        }
        Deque<Place> way = new ArrayDeque<>();
        for (int i = at; i != Spread.NONE; i = spread.before(i)) {
            way.addFirst(network.place(i));
        }
        spread.clear();
        return List.copyOf(way);
    }

    /** All that are equally near. */
    private List<Integer> nearest(Predicate<Place> meant, int end) {
        List<Integer> nearest = new ArrayList<>();
        long limit = Long.MAX_VALUE - 1;
        backwards.start(end);
        for (int at = backwards.next(); at != Spread.NONE && backwards.distance(at) <= limit; at = backwards.next()) {
            if (meant.test(network.place(at))) {
                nearest.add(at);
                limit = backwards.distance(at);
            }
            backwards.goOn(at, limit);
        }
        return nearest;
    }
}
