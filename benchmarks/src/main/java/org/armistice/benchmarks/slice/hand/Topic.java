package org.armistice.benchmarks.slice.hand;

import java.util.List;
import org.armistice.model.fact.FactType;
import org.armistice.model.fact.Field;
import org.armistice.model.faction.Relation;
import org.armistice.model.force.Force;
import org.armistice.model.place.Place;
import org.armistice.model.supply.Depot;
import org.armistice.model.supply.SupplyLine;
import org.armistice.model.supply.Waypoint;

/**
 * Rules that read the same fields, and are looked at anew only after one of these has changed. Numbers that change daily
 * are no part of it: they are compared each day, for the few facts of which all else is so.
 */
enum Topic {
    ATTACKS(Force.POSTURE),
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
            Waypoint.LINE,
            Waypoint.PLACE,
            Place.HOLDER,
            Force.FACTION,
            Force.PLACE),
    CONTESTS(Place.CONTESTER, Force.FACTION, Force.POSTURE, Force.TARGET),
    LEFT_BEHIND(
            Place.GIVEN_UP_ON,
            Place.HELD_SINCE,
            Place.HOLDER,
            Force.POSTURE,
            Force.FACTION,
            Force.PLACE,
            Force.MOBILE,
            Force.KIND,
            Force.ARRIVED_ON),
    DEPOTS(Depot.FACTION, Depot.PLACE, Place.HOLDER, Relation.FACTION, Relation.OTHER, Relation.ATTITUDE);

    /** The bits of all topics. */
    static final int ALL = (1 << values().length) - 1;

    /** [number of the type] the bits of all fields that any topic reads */
    private static final long[] READ = new long[64];

    /** [topic][number of the type] the bits of the fields that the topic reads */
    private static final long[][] READ_BY = new long[values().length][64];

    static {
        for (Topic topic : values()) {
            for (Field field : topic.fields) {
                READ[field.owner().number()] |= field.bit();
                READ_BY[topic.ordinal()][field.owner().number()] |= field.bit();
            }
        }
    }

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
        if (number >= READ.length || (READ[number] & fields) == 0) {
            return 0;
        }
        int readers = 0;
        for (int topic = 0; topic < READ_BY.length; topic++) {
            if ((READ_BY[topic][number] & fields) != 0) {
                readers |= 1 << topic;
            }
        }
        return readers;
    }
}
