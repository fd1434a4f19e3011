package org.armistice.simulator.place;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.armistice.model.place.Place;
import org.armistice.model.place.Route;
import org.armistice.model.quantity.Fixed;
import org.jspecify.annotations.Nullable;

/** The shortest way to every place from the nearest of the sources; of equal ways the one through smaller ids. */
public final class Ways {
    private static final int NONE = -1;

    private final RoadNetwork network;
    /** [number of the place] {@link Long#MAX_VALUE} where no way leads */
    private final long[] distances;
    /** [number of the place] the place before it on the way */
    private final int[] before;
    /** [number of the place] the road by which the way arrives */
    private final int[] last;

    Ways(
            RoadNetwork network,
            Collection<Place> sources,
            Predicate<Place> passable,
            Predicate<Route> open,
            Frontier frontier) {
        this.network = network;
        int size = network.size();
        distances = new long[size];
        before = new int[size];
        last = new int[size];
        Arrays.fill(distances, Long.MAX_VALUE);
        Arrays.fill(before, NONE);
        Arrays.fill(last, NONE);
        for (Place source : sources) {
            int number = network.number(source);
            if (number >= 0 && distances[number] != 0 && passable.test(source)) {
                distances[number] = 0;
                frontier.add(number, 0);
            }
        }
        search(passable, open, frontier);
    }

    private void search(Predicate<Place> passable, Predicate<Route> open, Frontier frontier) {
        while (!frontier.isEmpty()) {
            long distance = frontier.distance();
            int place = frontier.take();
            if (distance == distances[place] && passable.test(network.place(place))) {
                goOn(place, distance, open, frontier);
            }
        }
    }

    private void goOn(int place, long distance, Predicate<Route> open, Frontier frontier) {
        for (int road = network.firstRoad(place); road < network.firstRoad(place + 1); road++) {
            int end = network.end(road);
            long there = distance + network.length(road);
            if (there < distances[end] && network.isOpen(road) && open.test(network.route(road))) {
                distances[end] = there;
                before[end] = place;
                last[end] = road;
                frontier.add(end, there);
            }
        }
    }

    /** Kilometres in millionths, {@link Fixed#UNKNOWN} where no way leads. */
    public long distance(Place place) {
        int number = network.number(place);
        return number < 0 || distances[number] == Long.MAX_VALUE ? Fixed.UNKNOWN : distances[number];
    }

    /** The places on the way, from this one back to its source; empty where no way leads. */
    public List<Place> places(Place place) {
        List<Place> places = new ArrayList<>();
        if (distance(place) != Fixed.UNKNOWN) {
            for (int i = network.number(place); i != NONE; i = before[i]) {
                places.add(network.place(i));
            }
        }
        return places;
    }

    /** The routes on the way, the last first. */
    public List<Route> routes(Place place) {
        List<Route> routes = new ArrayList<>();
        if (distance(place) != Fixed.UNKNOWN) {
            for (int i = network.number(place); last[i] != NONE; i = before[i]) {
                routes.add(network.route(last[i]));
            }
        }
        return routes;
    }

    /** Where the way to a place begins, or null where no way leads. */
    public @Nullable Place source(Place place) {
        if (distance(place) == Fixed.UNKNOWN) {
            return null;
        }
        int source = network.number(place);
        while (before[source] != NONE) {
            source = before[source];
        }
        return network.place(source);
    }
}
