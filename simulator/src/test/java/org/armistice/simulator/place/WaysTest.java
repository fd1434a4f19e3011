package org.armistice.simulator.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.armistice.model.fact.FactWriter;
import org.armistice.model.fact.World;
import org.armistice.model.place.Link;
import org.armistice.model.place.Place;
import org.armistice.model.place.Route;
import org.armistice.model.place.RouteKind;
import org.armistice.model.place.RouteStatus;
import org.armistice.model.quantity.Fixed;
import org.armistice.simulator.Theatre;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WaysTest {
    private static final Predicate<Place> ALL = place -> true;

    private static Theatre crossroads() {
        return new Theatre()
                .place("a", "")
                .place("b", "")
                .place("c", "")
                .place("d", "")
                .road("a", "b", 10)
                .road("a", "c", 10)
                .road("b", "d", 10)
                .road("c", "d", 10);
    }

    private static Ways from(World world, Predicate<Place> passable, String... sources) {
        List<Place> places = new ArrayList<>();
        for (String source : sources) {
            places.add(place(world, source));
        }
        return new RoadNetwork(world).from(places, passable);
    }

    private static Place place(World world, String id) {
        return world.get(Place.TYPE, id);
    }

    @Test
    void ofEqualWaysTheOneThroughSmallerIdsIsTaken() {
        World world = crossroads().get();
        Ways ways = from(world, ALL, "a");

        assertThat(ways.distance(place(world, "d"))).isEqualTo(Fixed.of(20));
        assertThat(ways.places(place(world, "d"))).hasToString("[d, b, a]");
        assertThat(ways.routes(place(world, "d"))).hasToString("[b-d, a-b]");
        assertThat(ways.source(place(world, "d"))).hasToString("a");
    }

    @Test
    void waysEndAnywhereAndLeadThroughPassablePlacesOnly() {
        World world = crossroads().get();
        Ways ways = from(world, place -> place.getId().equals("a"), "a", "d");

        assertThat(ways.distance(place(world, "b"))).isEqualTo(Fixed.of(10));
        assertThat(ways.distance(place(world, "d"))).isEqualTo(Fixed.UNKNOWN);
        assertThat(ways.places(place(world, "d"))).isEmpty();
        assertThat(ways.routes(place(world, "d"))).isEmpty();
        assertThat(ways.source(place(world, "d"))).isNull();
    }

    @Test
    void closedRoadsAndPipelinesAreNoWays() {
        World world = crossroads()
                .set("a-b", Route.STATUS, RouteStatus.CLOSED)
                .set("c-d", Route.KIND, RouteKind.PIPELINE)
                .get();
        Ways ways = from(world, ALL, "a");

        assertThat(ways.distance(place(world, "b"))).isEqualTo(Fixed.UNKNOWN);
        assertThat(ways.distance(place(world, "c"))).isEqualTo(Fixed.of(10));
        assertThat(ways.distance(place(world, "d"))).isEqualTo(Fixed.UNKNOWN);
    }

    @Test
    void aWayThroughManyPlacesIsFollowedToItsEnd() {
        int last = 40_000;
        Theatre theatre = new Theatre().place("p0", "");
        for (int i = 1; i <= last; i++) {
            theatre.place("p" + i, "").road("p" + (i - 1), "p" + i, 1);
        }
        World world = theatre.get();
        Ways ways = from(world, ALL, "p0");

        assertThat(ways.distance(place(world, "p" + last))).isEqualTo(Fixed.of(last));
        assertThat(ways.routes(place(world, "p" + last))).hasSize(last);
    }

    /** Few lengths, so that many ways are equal. */
    private static World tangle(Random random) {
        int size = 5 + random.nextInt(60);
        Theatre theatre = new Theatre();
        for (int i = 0; i < size; i++) {
            theatre.place("p" + i, "");
        }
        Set<String> roads = new HashSet<>();
        for (int i = 0; i < 2 * size; i++) {
            String one = "p" + random.nextInt(size);
            String other = "p" + random.nextInt(size);
            if (!one.equals(other) && roads.add(one + other) && roads.add(other + one)) {
                theatre.road(one, other, random.nextInt(4));
            }
        }
        return theatre.get();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void waysAreThoseThatPlainScanningFinds(long seed) {
        Random random = new Random(seed);
        World world = tangle(random);
        List<Place> places = world.list(Place.TYPE);
        int size = places.size();
        Set<Place> closed = Set.of(places.get(random.nextInt(size)), places.get(random.nextInt(size) / 2 * 2 % size));
        List<Place> sources = List.of(places.get(random.nextInt(size)), places.get(random.nextInt(size)));
        Ways ways = new RoadNetwork(world).from(sources, place -> !closed.contains(place));
        Scan scan = new Scan(world, sources, closed);

        for (int i = 0; i < size; i++) {
            long distance = scan.distances[i] == Long.MAX_VALUE ? Fixed.UNKNOWN : scan.distances[i];
            assertThat(ways.distance(places.get(i))).isEqualTo(distance);
            assertThat(ways.places(places.get(i))).isEqualTo(distance == Fixed.UNKNOWN ? List.of() : scan.way(i));
        }
    }

    /** Searches that go no farther than they must find what those find that go everywhere. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void whoLooksNoFartherThanNeededFindsTheSame(long seed) {
        Random random = new Random(seed);
        World world = tangle(random);
        List<Place> places = world.list(Place.TYPE);
        Set<Place> closed = Set.of(places.get(random.nextInt(places.size())));
        Predicate<Place> passable = place -> !closed.contains(place);
        List<Place> meant = IntStream.range(0, 3)
                .mapToObj(i -> places.get(random.nextInt(places.size())))
                .toList();
        RoadNetwork network = new RoadNetwork(world);
        Ways all = network.from(meant, ALL);
        Catchments catchments = network.catchments(meant, passable);
        for (Place place : places) {
            List<Place> way = new ArrayList<>(all.places(place));
            Collections.reverse(way);
            assertThat(network.way(meant::contains, place)).isEqualTo(way);
            assertThat(catchments.of(place)).isEqualTo(nearest(network, meant, passable, place));

            Ways from = network.from(List.of(place), p -> p == place || passable.test(p));
            for (Place other : places) {
                assertThat(network.distance(place, other, p -> p == place || passable.test(p)))
                        .isEqualTo(from.distance(other));
            }
            Nearby nearby = network.near(place, p -> p == place || passable.test(p), Fixed.of(4));
            List<String> found = IntStream.range(0, nearby.size())
                    .mapToObj(i -> nearby.place(i) + " " + nearby.distance(i))
                    .toList();
            assertThat(found)
                    .isEqualTo(places.stream()
                            .filter(p -> from.distance(p) != Fixed.UNKNOWN && from.distance(p) <= Fixed.of(4))
                            .map(p -> p + " " + from.distance(p))
                            .toList());
        }
    }

    private static int nearest(RoadNetwork network, List<Place> sources, Predicate<Place> passable, Place place) {
        int nearest = -1;
        long least = Long.MAX_VALUE;
        for (int i = 0; i < sources.size(); i++) {
            long distance = network.from(List.of(sources.get(i)), passable).distance(place);
            if (distance != Fixed.UNKNOWN && distance < least) {
                least = distance;
                nearest = i;
            }
        }
        return nearest;
    }

    @Test
    void roadsThatCloseAreNoWaysAnyMore() {
        World world = crossroads().get();
        RoadNetwork network = new RoadNetwork(world);
        Route road = world.get(Route.TYPE, "a-b");
        new FactWriter(world).set(road, Route.STATUS, RouteStatus.CLOSED.ordinal());
        network.look(List.of(road));

        Place b = place(world, "b");
        assertThat(network.from(List.of(place(world, "a")), ALL).places(b)).hasToString("[b, d, c, a]");
        assertThat(network.way(place -> place.getId().equals("a"), b)).hasToString("[a, c, d, b]");
    }

    /** Dijkstra's search without a heap, from place to place. */
    private static final class Scan {
        private final List<Place> places;
        private final long[] distances;
        private final int[] before;

        Scan(World world, List<Place> sources, Set<Place> closed) {
            places = world.list(Place.TYPE);
            distances = new long[places.size()];
            before = new int[places.size()];
            Arrays.fill(distances, Long.MAX_VALUE);
            Arrays.fill(before, -1);
            sources.stream().filter(p -> !closed.contains(p)).forEach(p -> distances[places.indexOf(p)] = 0);
            boolean[] done = new boolean[places.size()];
            for (int next = nearest(done); next >= 0; next = nearest(done)) {
                done[next] = true;
                if (!closed.contains(places.get(next))) {
                    for (Link link : world.list(Link.TYPE)) {
                        if (link.getStart() == places.get(next)) {
                            int end = places.indexOf(link.getEnd());
                            long distance = distances[next] + link.getRoute().getLength();
                            if (distance < distances[end]) {
                                distances[end] = distance;
                                before[end] = next;
                            }
                        }
                    }
                }
            }
        }

        private int nearest(boolean[] done) {
            int nearest = -1;
            for (int i = 0; i < distances.length; i++) {
                boolean reached = !done[i] && distances[i] != Long.MAX_VALUE;
                if (reached && (nearest < 0 || distances[i] < distances[nearest])) {
                    nearest = i;
                }
            }
            return nearest;
        }

        private List<Place> way(int to) {
            List<Place> way = new ArrayList<>();
            for (int i = to; i >= 0; i = before[i]) {
                way.add(places.get(i));
            }
            return way;
        }
    }
}
