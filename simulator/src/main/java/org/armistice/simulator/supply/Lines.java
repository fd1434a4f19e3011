package org.armistice.simulator.supply;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.armistice.model.faction.Faction;
import org.armistice.model.force.Force;
import org.armistice.model.place.Place;
import org.armistice.model.place.Route;
import org.armistice.model.quantity.Fixed;
import org.armistice.model.supply.Depot;
import org.armistice.simulator.place.Ways;
import org.armistice.simulator.process.Moment;
import org.armistice.simulator.process.Watch;
import org.jspecify.annotations.Nullable;

/** The lines along which forces draw from stations. */
final class Lines {
    /**
     * From the nearest depots to a force.
     *
     * @param distance kilometres in millionths
     * @param depots of its faction, all at one place, ordered by id
     * @param routes on the way, see {@link Room#number}
     */
    record Line(Force force, long distance, List<Depot> depots, int[] routes) {}

    private static final Comparator<Line> ORDER = Comparator.comparingLong(Line::distance)
            .thenComparing(line -> line.force().getId());

    private final Stations stations;
    private final Room room;
    private final Watch<Force> forces = new Watch<>(Force.TYPE, Force.PLACE, Force.FACTION);
    private final Map<Force, Line> byForce = new HashMap<>();
    private final List<Line> lines = new ArrayList<>();

    Lines(Stations stations, Room room) {
        this.stations = stations;
        this.room = room;
    }

    /** In the order of distance, then id. */
    List<Line> today(Moment moment) {
        List<Force> moved = forces.changed(moment);
        if (forces.all()) {
            lines.clear();
            byForce.clear();
            for (Force force : moved) {
                Line line = line(moment, force);
                if (line != null) {
                    byForce.put(force, line);
                    lines.add(line);
                }
            }
            lines.sort(ORDER);
        } else {
            for (Force force : moved) {
                move(moment, force);
            }
        }
        return lines;
    }

    private void move(Moment moment, Force force) {
        Line before = byForce.remove(force);
        if (before != null) {
            lines.remove(Collections.binarySearch(lines, before, ORDER));
        }
        Line line = line(moment, force);
        if (line != null) {
            byForce.put(force, line);
            lines.add(-1 - Collections.binarySearch(lines, line, ORDER), line);
        }
    }

    private @Nullable Line line(Moment moment, Force force) {
        Faction faction = force.getFaction();
        Place place = force.getPlace();
        Ways fromDepots = faction == null ? null : stations.ways(moment, faction);
        if (faction == null || place == null || fromDepots == null) {
            return null;
        }
        long distance = fromDepots.distance(place);
        Place source = fromDepots.source(place);
        if (distance == Fixed.UNKNOWN || source == null) {
            return null;
        }
        List<Route> way = fromDepots.routes(place);
        int[] routes = new int[way.size()];
        for (int i = 0; i < routes.length; i++) {
            routes[i] = room.number(way.get(i));
        }
        return new Line(force, distance, stations.depots(faction, source), routes);
    }
}
