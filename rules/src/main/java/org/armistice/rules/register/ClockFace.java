package org.armistice.rules.register;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.armistice.model.quantity.Fixed;
import org.jspecify.annotations.Nullable;

/** For how long the watch of a clock has held, for each of its keys. */
final class ClockFace {
    /** The day of something that will not come about by the passing of time alone. */
    static final int NEVER = Integer.MAX_VALUE;

    private final Map<Key, Integer> since = new HashMap<>();
    private final Map<Key, ArrayDeque<Integer>> days = new HashMap<>();
    private final boolean windowed;

    /** @param windowed whether single days are to be remembered, not only unbroken spells */
    ClockFace(boolean windowed) {
        this.windowed = windowed;
    }

    boolean isWindowed() {
        return windowed;
    }

    /** Takes note of what holds on a day; at the least on each day on which that is not what held the day before. */
    void sample(int day, Set<Key> holding) {
        since.keySet().retainAll(holding);
        for (Key key : holding) {
            since.putIfAbsent(key, day);
            if (windowed) {
                ArrayDeque<Integer> held = days.computeIfAbsent(key, k -> new ArrayDeque<>());
                if (held.isEmpty() || held.getLast() != day) {
                    held.addLast(day);
                }
            }
        }
    }

    /** The first day on which it has held on so many days before without a gap, in millionths, if it goes on holding. */
    int ready(Key key, long atLeast) {
        Integer start = since.get(key);
        return start == null || atLeast == Fixed.UNKNOWN ? NEVER : (int) Math.min(NEVER, start + wholeDays(atLeast));
    }

    /** Whether it has held on so many of the latest days, in millionths; {@code day} is the last of them. */
    boolean heldWithin(Key key, int day, long atLeast, long window) {
        if (atLeast == Fixed.UNKNOWN || window == Fixed.UNKNOWN) {
            return false;
        }
        long first = day - wholeDays(window) + 1;
        @Nullable ArrayDeque<Integer> held = days.get(key);
        long count = held == null ? 0 : held.stream().filter(d -> d >= first).count();
        return count >= wholeDays(atLeast);
    }

    private static long wholeDays(long fixed) {
        return Math.max(0, -Math.floorDiv(-fixed, Fixed.ONE));
    }
}
