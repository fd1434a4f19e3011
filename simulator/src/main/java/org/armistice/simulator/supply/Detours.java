package org.armistice.simulator.supply;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.armistice.model.faction.Faction;
import org.armistice.model.force.Force;
import org.armistice.model.place.Place;
import org.armistice.model.supply.Depot;
import org.armistice.simulator.faction.Attitudes;
import org.armistice.simulator.place.Roads;
import org.armistice.simulator.place.Ways;
import org.armistice.simulator.process.Moment;

/**
 * Lines to the depots that still have something, over the roads that still let something through, for forces that their
 * first line has not filled. Each time that a depot gives out, the ways of its faction are looked for anew, and those of all
 * factions when a road does.
 */
final class Detours {
    private static final Comparator<Lines.Line> ORDER = Comparator.comparingLong(Lines.Line::distance)
            .thenComparing(line -> line.force().getId());

    private final Roads roads;
    private final Room room;
    private final Map<Faction, Base> bases = new HashMap<>();

    /**
     * Where the lines of a faction begin.
     *
     * @param depots that have something
     * @param lines along the ways, as far as they were asked for
     */
    private record Base(List<Depot> depots, Ways ways, Map<Force, Optional<Lines.Line>> lines) {}

    Detours(Roads roads, Room room) {
        this.roads = roads;
        this.room = room;
    }

    /** Serves forces in the order of their distance, then of the list, until nothing is left for any of them. */
    void serve(Moment moment, Rations rations, List<Force> unfilled) {
        bases.clear();
        List<Force> waiting = new ArrayList<>(unfilled);
        List<Lines.Line> lines = lines(moment, rations, waiting);
        while (!lines.isEmpty()) {
            int closed = room.closed();
            for (Lines.Line line : lines) {
                boolean gaveOut = rations.serve(line);
                waiting.remove(line.force());
                if (gaveOut) {
                    waiting.add(line.force());
                    break;
                }
            }
            if (room.closed() != closed) {
                bases.clear();
            }
            lines = lines(moment, rations, waiting);
        }
    }

    private List<Lines.Line> lines(Moment moment, Rations rations, List<Force> waiting) {
        Map<Faction, List<Depot>> stocked = byFaction(rations.stocked());
        List<Lines.Line> lines = new ArrayList<>();
        for (Force force : waiting) {
            Faction faction = force.getFaction();
            List<Depot> depots = faction == null ? null : stocked.get(faction);
            if (faction != null && depots != null) {
                Base base = base(moment, faction, depots);
                base.lines().computeIfAbsent(force, f -> line(f, base)).ifPresent(lines::add);
            }
        }
        lines.sort(ORDER);
        return lines;
    }

    private static Map<Faction, List<Depot>> byFaction(List<Depot> stocked) {
        Map<Faction, List<Depot>> byFaction = new HashMap<>();
        for (Depot depot : stocked) {
            Faction faction = depot.getFaction();
            if (faction != null && depot.getPlace() != null) {
                byFaction.computeIfAbsent(faction, f -> new ArrayList<>()).add(depot);
            }
        }
        return byFaction;
    }

    private Base base(Moment moment, Faction faction, List<Depot> stocked) {
        Base base = bases.get(faction);
        if (base == null || !base.depots().equals(stocked)) {
            base = new Base(stocked, ways(moment, faction, stocked), new HashMap<>());
            bases.put(faction, base);
        }
        return base;
    }

    private Ways ways(Moment moment, Faction faction, List<Depot> stocked) {
        Attitudes attitudes = roads.attitudes(moment);
        List<Place> places = new ArrayList<>();
        stocked.forEach(depot -> places.add(depot.getPlace()));
        return roads.network(moment)
                .from(
                        places,
                        p -> attitudes.friendly(faction, p.getHolder()),
                        route -> room.on(room.number(route)) > 0);
    }

    private Optional<Lines.Line> line(Force force, Base base) {
        Place place = force.getPlace();
        Place source = place == null ? null : base.ways().source(place);
        if (place == null || source == null) {
            return Optional.empty();
        }
        List<Depot> depots = new ArrayList<>(1);
        for (Depot depot : base.depots()) {
            if (depot.getPlace() == source) {
                depots.add(depot);
            }
        }
        int[] routes = base.ways().routes(place).stream().mapToInt(room::number).toArray();
        return Optional.of(new Lines.Line(force, base.ways().distance(place), depots, routes));
    }
}
