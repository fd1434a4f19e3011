package org.armistice.simulator.place;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.armistice.model.fact.Field;
import org.armistice.model.fact.World;
import org.armistice.model.place.Link;
import org.armistice.model.place.Place;
import org.armistice.model.place.Route;
import org.armistice.model.place.RouteKind;
import org.armistice.model.place.RouteStatus;
import org.armistice.model.quantity.Fixed;

/**
 * The open roads between places. Pipelines, sea and air are no roads, and a road whose length is not known is none
 * either. Distances are exact, in millionths of a kilometre.
 */
public final class RoadNetwork {
    /** What it is made of. The kind of a place plays no part in it, but tells when places come or go. */
    public static final Field[] FIELDS = {
        Place.KIND, Link.START, Link.END, Link.ROUTE, Route.LENGTH, Route.KIND, Route.STATUS
    };

    record Road(int to, long length, Route route) {}

    private final List<Place> places;
    private final Map<Place, Integer> numbers = new HashMap<>();
    private final List<List<Road>> roads = new ArrayList<>();

    public RoadNetwork(World world) {
        places = List.copyOf(world.list(Place.TYPE));
        for (Place place : places) {
            numbers.put(place, numbers.size());
            roads.add(new ArrayList<>());
        }
        for (Link link : world.list(Link.TYPE)) {
            add(link);
        }
    }

    private void add(Link link) {
        Place start = link.getStart();
        Place end = link.getEnd();
        Route route = link.getRoute();
        if (start != null && end != null && route != null && isRoad(route)) {
            Integer from = numbers.get(start);
            Integer to = numbers.get(end);
            if (from != null && to != null) {
                roads.get(from).add(new Road(to, route.getLength(), route));
            }
        }
    }

    private static boolean isRoad(Route route) {
        RouteKind kind = route.getKind();
        return route.getStatus() == RouteStatus.OPEN
                && route.getLength() != Fixed.UNKNOWN
                && kind != RouteKind.PIPELINE
                && kind != RouteKind.SEA
                && kind != RouteKind.AIR;
    }

    int size() {
        return places.size();
    }

    int number(Place place) {
        return numbers.getOrDefault(place, -1);
    }

    Place place(int number) {
        return places.get(number);
    }

    List<Road> roads(int number) {
        return roads.get(number);
    }

    /**
     * The shortest ways from the nearest of several places (Dijkstra 1959).
     *
     * @param sources where ways begin; those that are not passable are left out
     * @param passable where ways lead through; they may end anywhere
     */
    public Ways from(Collection<Place> sources, Predicate<Place> passable) {
        return new Ways(this, sources, passable);
    }
}
