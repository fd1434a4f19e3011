package org.armistice.workbench.exercise;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/** Bounds how much one seat can do at once: forty moves, and then two a second. */
final class Pace {
    private static final double MOST = 40;
    private static final double PER_SECOND = 2;
    private static final int MOST_SEATS = 1000;

    private final LongSupplier nanoseconds;
    private final Map<String, Left> left = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Left> eldest) {
            return size() > MOST_SEATS;
        }
    };

    private record Left(double moves, long at) {}

    Pace(LongSupplier nanoseconds) {
        this.nanoseconds = nanoseconds;
    }

    synchronized boolean allows(String seat) {
        long now = nanoseconds.getAsLong();
        Left before = left.getOrDefault(seat, new Left(MOST, now));
        double moves = Math.min(MOST, before.moves() + (now - before.at()) / 1e9 * PER_SECOND);
        left.put(seat, new Left(moves >= 1 ? moves - 1 : moves, now));
        return moves >= 1;
    }
}
