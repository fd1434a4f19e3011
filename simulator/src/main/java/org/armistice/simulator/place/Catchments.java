package org.armistice.simulator.place;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.armistice.model.place.Place;

/**
 * Which of several places is nearest to another by road, of equals the first. Asked about one place after the other, it looks no
 * farther than the farthest of them; the world must not have changed meanwhile.
 */
public final class Catchments {
    private static final int NONE = -1;

    private final RoadNetwork network;
    private final Predicate<Place> passable;
    private final Frontier frontier = new Frontier();
    /** [number of the place] */
    private final long[] distances;
    /** [number of the place] which is nearest */
    private final int[] nearest;

    /** @param sources those that are not passable are left out */
    Catchments(RoadNetwork network, List<Place> sources, Predicate<Place> passable) {
        this.network = network;
        this.passable = passable;
        distances = new long[network.size()];
        Arrays.fill(distances, Long.MAX_VALUE);
        nearest = new int[network.size()];
        for (int i = 0; i < sources.size(); i++) {
            int number = network.number(sources.get(i));
            if (number >= 0 && passable.test(sources.get(i))) {
                reach(number, 0, i);
            }
        }
    }

    /** The number of the source that is nearest to a place; -1 if no way leads there from any. */
    public int of(Place place) {
        int number = network.number(place);
        if (number < 0) {
            return NONE;
        }
        while (!frontier.isEmpty() && frontier.distance() <= distances[number]) {
            long distance = frontier.distance();
            int next = frontier.take();
            if (distance == distances[next] && passable.test(network.place(next))) {
                goOn(next, distance);
            }
        }
        return distances[number] == Long.MAX_VALUE ? NONE : nearest[number];
    }

    private void goOn(int place, long distance) {
        for (int road = network.firstRoad(place); road < network.firstRoad(place + 1); road++) {
            if (network.isOpen(road)) {
                reach(network.end(road), distance + network.length(road), nearest[place]);
            }
        }
    }

    private void reach(int place, long distance, int source) {
        if (distance < distances[place] || distance == distances[place] && source < nearest[place]) {
            distances[place] = distance;
            nearest[place] = source;
            frontier.add(place, distance);
        }
    }
}
