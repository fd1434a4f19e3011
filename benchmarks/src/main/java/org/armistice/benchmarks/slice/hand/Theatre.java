package org.armistice.benchmarks.slice.hand;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.armistice.model.calendar.Calendar;
import org.armistice.model.fact.Fact;
import org.armistice.model.fact.World;
import org.armistice.model.faction.Attitude;
import org.armistice.model.faction.Faction;
import org.armistice.model.faction.Relation;
import org.armistice.model.force.Force;
import org.armistice.model.place.Place;
import org.armistice.model.supply.Depot;
import org.armistice.model.supply.SupplyLine;
import org.armistice.model.supply.Waypoint;
import org.jspecify.annotations.Nullable;

/** What the hand-written code reads, in arrays that are made anew when their facts change. */
final class Theatre {
    private final World world;
    final Calendar calendar;
    Force[] forces = {};
    Place[] places = {};
    SupplyLine[] lines = {};
    Depot[] depots = {};

    /** [number of the line] its places, each once */
    Place[][] placesOn = {};

    /** [index of a place] the numbers of the lines on which it is */
    private int[][] linesThrough = {};

    /** [index of a faction][index of another] */
    private boolean[][] hostile = {};

    Theatre(World world) {
        this.world = world;
        this.calendar = world.list(Calendar.TYPE).get(0);
        enumerate();
        relate();
    }

    /** After facts have come or gone, or waypoints have moved. */
    void enumerate() {
        forces = world.list(Force.TYPE).toArray(Force[]::new);
        places = world.list(Place.TYPE).toArray(Place[]::new);
        lines = world.list(SupplyLine.TYPE).toArray(SupplyLine[]::new);
        depots = world.list(Depot.TYPE).toArray(Depot[]::new);
        placesOn = new Place[lines.length][];
        for (int i = 0; i < lines.length; i++) {
            placesOn[i] = placesOn(lines[i]);
        }
        int size = Arrays.stream(places).mapToInt(Fact::index).max().orElse(-1) + 1;
        linesThrough = new int[size][];
        for (Place place : places) {
            linesThrough[place.index()] = IntStream.range(0, lines.length)
                    .filter(i -> Arrays.asList(placesOn[i]).contains(place))
                    .toArray();
        }
    }

    /** The numbers of the lines on which a place is. */
    int[] linesThrough(Place place) {
        return linesThrough[place.index()];
    }

    private Place[] placesOn(SupplyLine line) {
        List<Place> on = new ArrayList<>();
        for (Waypoint waypoint : world.list(Waypoint.TYPE)) {
            Place place = waypoint.getPlace();
            if (waypoint.getLine() == line && place != null && !on.contains(place)) {
                on.add(place);
            }
        }
        return on.toArray(Place[]::new);
    }

    /** After attitudes have changed. */
    void relate() {
        int size = world.list(Faction.TYPE).stream().mapToInt(Fact::index).max().orElse(-1) + 1;
        hostile = new boolean[size][size];
        for (Relation relation : world.list(Relation.TYPE)) {
            Faction faction = relation.getFaction();
            Faction other = relation.getOther();
            if (faction != null && other != null && relation.getAttitude() == Attitude.HOSTILE) {
                hostile[faction.index()][other.index()] = true;
            }
        }
    }

    boolean opposes(@Nullable Faction faction, @Nullable Faction other) {
        return faction != null && other != null && hostile[faction.index()][other.index()];
    }
}
