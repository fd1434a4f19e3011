package org.armistice.simulator.place;

import java.util.Arrays;

/**
 * A search that spreads from some places along roads, nearest places first, no farther than it is asked to (Dijkstra 1959). What it
 * costs depends on how far it came, not on how large the network is, since it is used again and again.
 */
final class Spread {
    static final int NONE = -1;

    /** Where it has come to less than this part of all places, these are sorted; otherwise looking through all is less work. */
    private static final int FEW = 16;

    private final RoadNetwork network;
    private final Frontier frontier = new Frontier();
    /** [number of the place] {@link Long#MAX_VALUE} where it has not come */
    private final long[] distances;
    /** [number of the place] the place before it on the way */
    private final int[] before;

    private int[] found = new int[64];
    private int count;

    Spread(RoadNetwork network) {
        this.network = network;
        distances = new long[network.size()];
        Arrays.fill(distances, Long.MAX_VALUE);
        before = new int[network.size()];
    }

    /** Forgets everything. */
    void clear() {
        for (int i = 0; i < count; i++) {
            distances[found[i]] = Long.MAX_VALUE;
        }
        count = 0;
        frontier.clear();
    }

    void start(int place) {
        reach(place, 0, NONE);
    }

    /** The nearest place that has not been handed over yet, of equals the smaller number; {@link #NONE} if there is none. */
    int next() {
        while (!frontier.isEmpty()) {
            long distance = frontier.distance();
            int place = frontier.take();
            if (distance == distances[place]) {
                return place;
            }
        }
        return NONE;
    }

    /** Goes on from a place along its roads, as far as a limit. */
    void goOn(int place, long limit) {
        for (int road = network.firstRoad(place); road < network.firstRoad(place + 1); road++) {
            long there = distances[place] + network.length(road);
            if (network.isOpen(road) && there <= limit && there < distances[network.end(road)]) {
                reach(network.end(road), there, place);
            }
        }
    }

    private void reach(int place, long distance, int from) {
        if (distances[place] == Long.MAX_VALUE) {
            if (count == found.length) {
                found = Arrays.copyOf(found, 2 * count);
            }
            found[count++] = place;
        }
        distances[place] = distance;
        before[place] = from;
        frontier.add(place, distance);
    }

    /** Millionths of a kilometre from the nearest place from which it spreads. */
    long distance(int place) {
        return distances[place];
    }

    int before(int place) {
        return before[place];
    }

    /** All places to which it has come, in the order of their numbers. */
    int[] found() {
        if (count < network.size() / FEW) {
            int[] all = Arrays.copyOf(found, count);
            Arrays.sort(all);
            return all;
        }
        int[] all = new int[count];
        int next = 0;
        for (int place = 0; next < count; place++) {
            if (distances[place] != Long.MAX_VALUE) {
                all[next++] = place;
            }
        }
        return all;
    }
}
