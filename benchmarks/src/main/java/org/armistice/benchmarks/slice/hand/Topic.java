package org.armistice.benchmarks.slice.hand;

import java.util.Arrays;
import java.util.List;
import org.armistice.model.fact.FactType;
import org.armistice.model.fact.Field;
import org.armistice.model.faction.Relation;
import org.armistice.model.force.Force;
import org.armistice.model.place.Place;
import org.armistice.model.supply.Depot;
import org.armistice.model.supply.SupplyLine;
import org.armistice.model.supply.Waypoint;
import org.jspecify.annotations.Nullable;

/** Rules that read the same fields, and are looked at anew only after one of these has changed. */
enum Topic {
    ATTACKS(Force.POSTURE, Force.DAYS_OF_FUEL, Force.DISTANCE_TO_DEPOT),
    LINES(
            SupplyLine.STATUS,
            SupplyLine.USER,
            SupplyLine.HOLDER,
            SupplyLine.CLAIMANT,
            Waypoint.LINE,
            Waypoint.PLACE,
            Place.HOLDER,
            Place.CONTESTER,
            Relation.FACTION,
            Relation.OTHER,
            Relation.ATTITUDE),
    DOWNSTREAM(
            SupplyLine.STATUS,
            SupplyLine.USER,
            SupplyLine.SINCE,
            Waypoint.LINE,
            Waypoint.PLACE,
            Place.HOLDER,
            Force.FACTION,
            Force.PLACE,
            Force.LOYALTY),
    CONTESTS(Place.CONTESTER, Place.FORCE_RATIO, Force.FACTION, Force.POSTURE, Force.TARGET),
    LEFT_BEHIND(
            Place.GIVEN_UP_ON,
            Place.HELD_SINCE,
            Place.HOLDER,
            Force.POSTURE,
            Force.FACTION,
            Force.PLACE,
            Force.MOBILE,
            Force.KIND),
    DEPOTS(Depot.FACTION, Depot.PLACE, Place.HOLDER, Relation.FACTION, Relation.OTHER, Relation.ATTITUDE);

    /** The bits of all topics. */
    static final int ALL = (1 << values().length) - 1;

    /** [number of the type][topic] the bits of the fields that the topic reads; null for types that none does */
    private static final long @Nullable [][] MASKS = masks();

    private final List<Field> fields;

    Topic(Field... fields) {
        this.fields = List.of(fields);
    }

    int bit() {
        return 1 << ordinal();
    }

    /** The bits of the topics that read any of these fields of a type. */
    static int readers(FactType<?> type, long fields) {
        int number = type.number();
        if (number >= MASKS.length || MASKS[number] == null) {
            return 0;
        }
        long[] masks = MASKS[number];
        int readers = 0;
        for (int topic = 0; topic < masks.length; topic++) {
            if ((masks[topic] & fields) != 0) {
                readers |= 1 << topic;
            }
        }
        return readers;
    }

    private static long @Nullable [][] masks() {
        long[][] masks = new long[0][];
        for (Topic topic : values()) {
            for (Field field : topic.fields) {
                int number = field.owner().number();
                if (number >= masks.length) {
                    masks = Arrays.copyOf(masks, number + 1);
                }
                if (masks[number] == null) {
                    masks[number] = new long[values().length];
                }
                masks[number][topic.ordinal()] |= field.bit();
            }
        }
        return masks;
    }
}
