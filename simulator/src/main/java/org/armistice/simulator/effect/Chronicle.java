package org.armistice.simulator.effect;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.armistice.model.faction.Faction;
import org.armistice.model.place.Place;
import org.armistice.model.quantity.Fixed;
import org.jspecify.annotations.Nullable;

/** What each faction won and lost, day by day, from before the first day on. */
public final class Chronicle {
    /** What is counted. */
    public enum Matter {
        /** People, in millionths. */
        LOSSES,
        /** Places, in millionths. */
        PLACES_GAINED,
        /** Places, in millionths. */
        PLACES_LOST,
        /** Sum of their value fields. */
        VALUE_GAINED,
        /** Sum of their value fields. */
        VALUE_LOST
    }

    /** The days before the first that are kept. */
    private static final int BEFORE = 400;

    private final Map<Faction, long[][]> byFaction = new HashMap<>();
    private long version;

    /**
     * Notes that a place changed hands.
     *
     * @param day 1 for the first of the run, 0 for the day before
     */
    public void handedOver(int day, Place place, @Nullable Faction from, @Nullable Faction to) {
        long value = Math.max(0, place.getValue());
        if (from != null) {
            add(from, Matter.PLACES_LOST, day, Fixed.ONE);
            add(from, Matter.VALUE_LOST, day, value);
        }
        if (to != null) {
            add(to, Matter.PLACES_GAINED, day, Fixed.ONE);
            add(to, Matter.VALUE_GAINED, day, value);
        }
    }

    /**
     * Notes that a faction lost fighters.
     *
     * @param day 1 for the first of the run, 0 for the day before
     * @param people in millionths
     */
    public void lost(int day, Faction faction, long people) {
        add(faction, Matter.LOSSES, day, people);
    }

    /** The sum over the last {@code days} days, {@code day} included. */
    public long sum(Faction faction, Matter matter, int day, int days) {
        long[][] counts = byFaction.get(faction);
        if (counts == null) {
            return 0;
        }
        long[] perDay = counts[matter.ordinal()];
        long sum = 0;
        for (int d = Math.max(0, BEFORE + day - days + 1); d <= BEFORE + day && d < perDay.length; d++) {
            sum = Math.addExact(sum, perDay[d]);
        }
        return sum;
    }

    /** Grows whenever something is noted. */
    public long version() {
        return version;
    }

    private void add(Faction faction, Matter matter, int day, long amount) {
        int index = BEFORE + day;
        if (index < 0) {
            return;
        }
        version++;
        long[][] counts = byFaction.computeIfAbsent(faction, f -> new long[Matter.values().length][BEFORE + 64]);
        long[] perDay = counts[matter.ordinal()];
        if (index >= perDay.length) {
            perDay = Arrays.copyOf(perDay, index + 64);
            counts[matter.ordinal()] = perDay;
        }
        perDay[index] = Math.addExact(perDay[index], amount);
    }
}
