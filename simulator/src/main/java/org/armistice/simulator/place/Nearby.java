package org.armistice.simulator.place;

import java.util.function.Predicate;
import org.armistice.model.place.Place;

/** The places to which a way of limited length leads from one place, itself among them, in the order of their ids. */
public final class Nearby {
    private final RoadNetwork network;
    private final int[] numbers;
    private final long[] distances;

    /** @param limit kilometres in millionths */
    Nearby(RoadNetwork network, Place from, Predicate<Place> passable, long limit, Spread spread) {
        this.network = network;
        if (network.number(from) >= 0) {
            spread.start(network.number(from));
        }
        for (int place = spread.next(); place != Spread.NONE; place = spread.next()) {
            if (passable.test(network.place(place))) {
                spread.goOn(place, limit);
            }
        }
        numbers = spread.found();
        distances = new long[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            distances[i] = spread.distance(numbers[i]);
        }
        spread.clear();
    }

    public int size() {
        return numbers.length;
    }

    public Place place(int i) {
        return network.place(numbers[i]);
    }

    /** Kilometres in millionths. */
    public long distance(int i) {
        return distances[i];
    }
}
