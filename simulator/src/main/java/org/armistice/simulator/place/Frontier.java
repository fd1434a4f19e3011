package org.armistice.simulator.place;

import java.util.Arrays;

/** Places that a search has seen and not settled: the nearest comes first; of equals, the smaller number. A binary heap. */
final class Frontier {
    private long[] distances = new long[64];
    private int[] places = new int[64];
    private int size;

    void clear() {
        size = 0;
    }

    boolean isEmpty() {
        return size == 0;
    }

    void add(int place, long distance) {
        if (size == places.length) {
            distances = Arrays.copyOf(distances, 2 * size);
            places = Arrays.copyOf(places, 2 * size);
        }
        int at = size++;
        while (at > 0 && isBefore(place, distance, (at - 1) / 2)) {
            move((at - 1) / 2, at);
            at = (at - 1) / 2;
        }
        put(at, place, distance);
    }

    /** How far away the first is. */
    long distance() {
        return distances[0];
    }

    /** Takes the first out. */
    int take() {
        int taken = places[0];
        int place = places[--size];
        long distance = distances[size];
        int at = 0;
        int below = firstBelow(at);
        while (below < size && !isBefore(place, distance, below)) {
            move(below, at);
            at = below;
            below = firstBelow(at);
        }
        put(at, place, distance);
        return taken;
    }

    private int firstBelow(int at) {
        int left = 2 * at + 1;
        int right = left + 1;
        return right < size && isBefore(places[right], distances[right], left) ? right : left;
    }

    private boolean isBefore(int place, long distance, int at) {
        return distance < distances[at] || (distance == distances[at] && place < places[at]);
    }

    private void move(int from, int to) {
        put(to, places[from], distances[from]);
    }

    private void put(int at, int place, long distance) {
        places[at] = place;
        distances[at] = distance;
    }
}
