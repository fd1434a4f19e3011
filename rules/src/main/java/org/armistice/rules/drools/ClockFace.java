package org.armistice.rules.drools;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.armistice.model.quantity.Fixed;

/** For how long the watch of a clock has held, for each of its keys. Kept up from sample to sample. */
final class ClockFace {
    private final Map<Key, Integer> since = new HashMap<>();
    private final Map<Key, ArrayDeque<Integer>> days = new HashMap<>();
    private final boolean windowed;
    private int lastDay = Integer.MIN_VALUE;

    /** @param windowed whether single days are to be remembered, not only unbroken spells */
    ClockFace(boolean windowed) {
        this.windowed = windowed;
    }

    /** Takes note of what holds on a day; once a day. */
    void sample(int day, Set<Key> holding) {
        if (day == lastDay) {
            return;
        }
        lastDay = day;
        since.keySet().retainAll(holding);
        for (Key key : holding) {
            since.putIfAbsent(key, day);
            if (windowed) {
                days.computeIfAbsent(key, k -> new ArrayDeque<>()).addLast(day);
            }
        }
    }

    /** Whether it has held today and on so many days before, in millionths. */
    boolean heldFor(Key key, long atLeast) {
        Integer start = since.get(key);
        return start != null && atLeast != Fixed.UNKNOWN && lastDay - start >= wholeDays(atLeast);
    }

    /** Whether it has held on so many of the latest days, in millionths. */
    boolean heldWithin(Key key, long atLeast, long window) {
        if (atLeast == Fixed.UNKNOWN || window == Fixed.UNKNOWN) {
            return false;
        }
        long first = lastDay - wholeDays(window) + 1;
        ArrayDeque<Integer> held = days.getOrDefault(key, new ArrayDeque<>());
        return held.stream().filter(day -> day >= first).count() >= wholeDays(atLeast);
    }

    private static long wholeDays(long fixed) {
        return Math.max(0, -Math.floorDiv(-fixed, Fixed.ONE));
    }
}
