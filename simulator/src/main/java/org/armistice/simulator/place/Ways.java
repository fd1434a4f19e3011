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
    private final RoadNetwork network;
    private final long[] distances;
    private final int[] before;
    private final @Nullable Route[] last;

    Ways(RoadNetwork network, Collection<Place> sources, Predicate<Place> passable) {
        this.network = network;
        int size = network.size();
        distances = new long[size];
        before = new int[size];
        last = new Route[size];
        Arrays.fill(distances, Long.MAX_VALUE);
        Arrays.fill(before, -1);
        for (Place source : sources) {
            int number = network.number(source);
            if (number >= 0 && passable.test(source)) {
                distances[number] = 0;
            }
        }
        search(passable);
    }

    // Plain scanning is as fast as a heap for the hundred places of a theatre, and its order is plain too.
    private void search(Predicate<Place> passable) {
        boolean[] done = new boolean[distances.length];
        for (int next = nearest(done); next >= 0; next = nearest(done)) {
            done[next] = true;
            if (passable.test(network.place(next))) {
                for (RoadNetwork.Road road : network.roads(next)) {
                    long distance = distances[next] + road.length();
                    if (distance < distances[road.to()]) {
                        distances[road.to()] = distance;
                        before[road.to()] = next;
                        last[road.to()] = road.route();
                    }
                }
            }
        }
    }

    private int nearest(boolean[] done) {
        int nearest = -1;
        for (int i = 0; i < distances.length; i++) {
            if (!done[i] && distances[i] != Long.MAX_VALUE && (nearest < 0 || distances[i] < distances[nearest])) {
                nearest = i;
            }
        }
        return nearest;
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
            for (int i = network.number(place); i >= 0; i = before[i]) {
                places.add(network.place(i));
            }
        }
        return places;
    }

    /** The routes on the way, the last first. */
    public List<Route> routes(Place place) {
        List<Route> routes = new ArrayList<>();
        if (distance(place) != Fixed.UNKNOWN) {
            for (int i = network.number(place); i >= 0; i = before[i]) {
                Route route = last[i];
                if (route != null) {
                    routes.add(route);
                }
            }
        }
        return routes;
    }

    /** Where the way to a place begins, or null where no way leads. */
    public @Nullable Place source(Place place) {
        List<Place> places = places(place);
        return places.isEmpty() ? null : places.get(places.size() - 1);
    }
}
