package org.armistice.simulator.place;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.armistice.model.fact.Field;
import org.armistice.model.fact.World;
import org.armistice.model.place.Link;
import org.armistice.model.place.Place;
import org.armistice.model.place.Route;
import org.armistice.model.place.RouteKind;
import org.armistice.model.place.RouteStatus;
import org.armistice.model.quantity.Fixed;
import org.jspecify.annotations.Nullable;

/**
 * The open roads between places. Pipelines, sea and air are no roads, and a road whose length is not known is none
 * either. Distances are exact, in millionths of a kilometre.
 *
 * <p>Places have numbers from 0 in the order of their ids. The roads from one place have numbers that follow each other,
 * in the order of their links.
 */
public final class RoadNetwork {
    /** On what ways depend. The kind of a place plays no part in it, but tells when places come or go. */
    public static final Field[] FIELDS = {
        Place.KIND, Link.START, Link.END, Link.ROUTE, Route.LENGTH, Route.KIND, Route.STATUS
    };

    /** What it is made of; that a road is open is looked at anew. */
    static final Field[] PLAN = {Place.KIND, Link.START, Link.END, Link.ROUTE, Route.LENGTH, Route.KIND};

    private static final int NONE = -1;

    private record Road(int start, int end, Route route) {}

    private final List<Place> places;
    /** [index of the fact] the number of the place, -1 for any other fact */
    private final int[] numbers;
    /** [number of the place] the number of the first road from it, and one more */
    private final int[] first;
    /** [number of the road] the number of the place where it ends */
    private final int[] ends;

    private final long[] lengths;
    private final Route[] routes;
    /** [number of the road] */
    private final boolean[] open;
    /** [index of the fact] the number of a road over the route */
    private final int[] latest;
    /** [number of the road] the number of another one over the same route */
    private final int[] other;

    private final Frontier frontier = new Frontier();
    private final Spread spread;

    /** The same roads in the other direction, made when it is first asked for. */
    private @Nullable RoadNetwork backwards;

    public RoadNetwork(World world) {
        this(List.copyOf(world.list(Place.TYPE)), numbers(world.list(Place.TYPE)), world);
    }

    private RoadNetwork(List<Place> places, int[] numbers, World world) {
        this(places, numbers, roads(world.list(Link.TYPE), numbers));
    }

    private RoadNetwork(List<Place> places, int[] numbers, List<Road> roads) {
        this.places = places;
        this.numbers = numbers;
        first = new int[places.size() + 1];
        ends = new int[roads.size()];
        lengths = new long[roads.size()];
        routes = new Route[roads.size()];
        open = new boolean[roads.size()];
        other = new int[roads.size()];
        latest = new int
                [1 + roads.stream().mapToInt(road -> road.route().index()).max().orElse(0)];
        arrange(roads);
        spread = new Spread(this);
    }

    private static int[] numbers(List<Place> places) {
        int[] numbers = new int[1 + places.stream().mapToInt(Place::index).max().orElse(0)];
        Arrays.fill(numbers, NONE);
        for (int i = 0; i < places.size(); i++) {
            numbers[places.get(i).index()] = i;
        }
        return numbers;
    }

    private static List<Road> roads(List<Link> links, int[] numbers) {
        List<Road> roads = new ArrayList<>();
        for (Link link : links) {
            int start = number(link.getStart(), numbers);
            int end = number(link.getEnd(), numbers);
            Route route = link.getRoute();
            if (start >= 0 && end >= 0 && route != null && isRoad(route)) {
                roads.add(new Road(start, end, route));
            }
        }
        return roads;
    }

    /** Sees which of some routes are open now. */
    void look(List<Route> changed) {
        for (Route route : changed) {
            int road = route.index() < latest.length ? latest[route.index()] : NONE;
            for (; road != NONE; road = other[road]) {
                open[road] = isOpen(route);
            }
        }
        if (backwards != null) {
            backwards.look(changed);
        }
    }

    private static boolean isOpen(Route route) {
        return route.getStatus() == RouteStatus.OPEN;
    }

    private RoadNetwork backwards() {
        RoadNetwork known = backwards;
        if (known == null) {
            List<Road> roads = new ArrayList<>();
            for (int place = 0; place < places.size(); place++) {
                for (int road = first[place]; road < first[place + 1]; road++) {
                    roads.add(new Road(ends[road], place, routes[road]));
                }
            }
            known = new RoadNetwork(places, numbers, roads);
            backwards = known;
        }
        return known;
    }

    private static boolean isRoad(Route route) {
        RouteKind kind = route.getKind();
        return route.getLength() != Fixed.UNKNOWN
                && kind != RouteKind.PIPELINE
                && kind != RouteKind.SEA
                && kind != RouteKind.AIR;
    }

    private void arrange(List<Road> roads) {
        for (Road road : roads) {
            first[road.start() + 1]++;
        }
        for (int place = 0; place < places.size(); place++) {
            first[place + 1] += first[place];
        }
        Arrays.fill(latest, NONE);
        int[] next = first.clone();
        for (Road road : roads) {
            int number = next[road.start()]++;
            ends[number] = road.end();
            lengths[number] = road.route().getLength();
            routes[number] = road.route();
            open[number] = isOpen(road.route());
            other[number] = latest[road.route().index()];
            latest[road.route().index()] = number;
        }
    }

    int size() {
        return places.size();
    }

    /** -1 for none, and for a place that was not there when the network was made. */
    int number(@Nullable Place place) {
        return number(place, numbers);
    }

    private static int number(@Nullable Place place, int[] numbers) {
        return place == null || place.index() < 0 || place.index() >= numbers.length ? NONE : numbers[place.index()];
    }

    Place place(int number) {
        return places.get(number);
    }

    /** The number of the first road from a place; its last is before the first of the next place. */
    int firstRoad(int place) {
        return first[place];
    }

    int end(int road) {
        return ends[road];
    }

    /** Kilometres in millionths. */
    long length(int road) {
        return lengths[road];
    }

    boolean isOpen(int road) {
        return open[road];
    }

    Route route(int road) {
        return routes[road];
    }

    /**
     * The shortest ways from the nearest of several places (Dijkstra 1959).
     *
     * @param sources where ways begin; those that are not passable are left out
     * @param passable where ways lead through; they may end anywhere
     */
    public Ways from(Collection<Place> sources, Predicate<Place> passable) {
        return from(sources, passable, route -> true);
    }

    /**
     * How long the shortest way from one place to another is; nothing is looked at that lies farther away.
     *
     * @param passable where ways lead through; they may end anywhere
     * @return kilometres in millionths, {@link Fixed#UNKNOWN} where no way leads
     */
    public long distance(Place from, Place to, Predicate<Place> passable) {
        int end = number(to);
        if (number(from) < 0 || end < 0) {
            return Fixed.UNKNOWN;
        }
        spread.start(number(from));
        int at = spread.next();
        while (at != Spread.NONE && at != end) {
            if (passable.test(places.get(at))) {
                spread.goOn(at, Long.MAX_VALUE - 1);
            }
            at = spread.next();
        }
        long distance = at == end ? spread.distance(end) : Fixed.UNKNOWN;
        spread.clear();
        return distance;
    }

    /**
     * What lies within a distance of one place.
     *
     * @param passable where ways lead through; they may end anywhere
     * @param limit kilometres in millionths
     */
    public Nearby near(Place from, Predicate<Place> passable, long limit) {
        return new Nearby(this, from, passable, limit, spread);
    }

    /**
     * The shortest way to a place from the nearest of which something is so, which it is itself perhaps; of equal ways the one
     * through smaller ids. Empty where no way leads.
     */
    public List<Place> way(Predicate<Place> meant, Place to) {
        return new WayTo(this, spread, backwards().spread).from(meant, to);
    }

    /**
     * Which of several places is nearest to others.
     *
     * @param passable where ways lead through; they may end anywhere
     */
    public Catchments catchments(List<Place> sources, Predicate<Place> passable) {
        return new Catchments(this, sources, passable);
    }

    /** @param open the routes over which ways lead */
    public Ways from(Collection<Place> sources, Predicate<Place> passable, Predicate<Route> open) {
        return new Ways(this, sources, passable, open, frontier);
    }
}
