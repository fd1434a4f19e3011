package org.armistice.simulator.supply;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.armistice.model.faction.Faction;
import org.armistice.model.force.Force;
import org.armistice.model.place.Place;
import org.armistice.model.quantity.Fixed;
import org.armistice.model.supply.Depot;
import org.armistice.simulator.faction.Attitudes;
import org.armistice.simulator.place.Roads;
import org.armistice.simulator.place.Ways;
import org.armistice.simulator.process.Moment;
import org.jspecify.annotations.Nullable;

/**
 * Lines to the depots that still have something, over the roads that still let something through, for forces that their
 * first line has not filled. Each time that a depot or a road gives out, the ways are looked for anew.
 */
final class Detours {
    private final Roads roads;
    private final Room room;
    private final Rations rations;

    Detours(Roads roads, Room room, Rations rations) {
        this.roads = roads;
        this.room = room;
        this.rations = rations;
    }

    /** Serves forces in the order of their distance, then of the list, until nothing is left for any of them. */
    void serve(Moment moment, List<Force> unfilled) {
        List<Force> waiting = new ArrayList<>(unfilled);
        List<Lines.Line> lines = lines(moment, waiting);
        while (!lines.isEmpty()) {
            for (Lines.Line line : lines) {
                boolean gaveOut = rations.serve(line);
                waiting.remove(line.force());
                if (gaveOut) {
                    waiting.add(line.force());
                    break;
                }
            }
            lines = lines(moment, waiting);
        }
    }

    private List<Lines.Line> lines(Moment moment, List<Force> waiting) {
        List<Depot> stocked = rations.stocked();
        List<Lines.Line> lines = new ArrayList<>();
        if (!stocked.isEmpty()) {
            Map<Faction, Ways> ways = new HashMap<>();
            for (Force force : waiting) {
                Lines.Line line = line(moment, force, stocked, ways);
                if (line != null) {
                    lines.add(line);
                }
            }
            lines.sort(Comparator.comparingLong(Lines.Line::distance)
                    .thenComparing(line -> line.force().getId()));
        }
        return lines;
    }

    private Lines.@Nullable Line line(Moment moment, Force force, List<Depot> stocked, Map<Faction, Ways> ways) {
        Faction faction = force.getFaction();
        Place place = force.getPlace();
        if (faction == null || place == null) {
            return null;
        }
        Ways fromDepots = ways.computeIfAbsent(faction, f -> ways(moment, f, stocked));
        long distance = fromDepots.distance(place);
        Place source = fromDepots.source(place);
        return distance == Fixed.UNKNOWN || source == null
                ? null
                : new Lines.Line(
                        force,
                        distance,
                        depots(stocked, faction, source),
                        fromDepots.routes(place).stream().mapToInt(room::number).toArray());
    }

    private Ways ways(Moment moment, Faction faction, List<Depot> stocked) {
        Attitudes attitudes = roads.attitudes(moment);
        return roads.network(moment)
                .from(
                        places(stocked, faction),
                        p -> attitudes.friendly(faction, p.getHolder()),
                        route -> room.on(room.number(route)) > 0);
    }

    private static List<Place> places(List<Depot> stocked, Faction faction) {
        List<Place> places = new ArrayList<>();
        for (Depot depot : stocked) {
            Place place = depot.getPlace();
            if (depot.getFaction() == faction && place != null) {
                places.add(place);
            }
        }
        return places;
    }

    private static List<Depot> depots(List<Depot> stocked, Faction faction, Place place) {
        return stocked.stream()
                .filter(depot -> depot.getFaction() == faction && depot.getPlace() == place)
                .toList();
    }
}
