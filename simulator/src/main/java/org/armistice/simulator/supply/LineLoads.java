package org.armistice.simulator.supply;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.armistice.model.fact.World;
import org.armistice.model.faction.Faction;
import org.armistice.model.place.Place;
import org.armistice.model.quantity.Fixed;
import org.armistice.model.supply.SupplyLine;
import org.armistice.model.supply.Waypoint;

/** What the supply lines of factions still carry of one good on a day, in millionths of a tonne. */
final class LineLoads {
    private static final long UNLIMITED = Long.MAX_VALUE / 2;

    private final Map<SupplyLine, Set<Place>> waypoints;
    private final Map<SupplyLine, Long> left = new HashMap<>();

    /** @param waypoints of each line that has any, see {@link #waypoints} */
    LineLoads(List<SupplyLine> lines, Map<SupplyLine, Set<Place>> waypoints, Good good) {
        this.waypoints = waypoints;
        for (SupplyLine line : lines) {
            left.put(line, capacity(line, good));
        }
    }

    /** The places that each line runs through. */
    static Map<SupplyLine, Set<Place>> waypoints(World world) {
        Map<SupplyLine, Set<Place>> waypoints = new HashMap<>();
        for (Waypoint waypoint : world.list(Waypoint.TYPE)) {
            SupplyLine line = waypoint.getLine();
            Place place = waypoint.getPlace();
            if (line != null && place != null) {
                waypoints.computeIfAbsent(line, l -> new HashSet<>()).add(place);
            }
        }
        return waypoints;
    }

    private static long capacity(SupplyLine line, Good good) {
        long capacity = switch (good) {
            case AMMUNITION -> line.getAmmunitionCapacity();
            case FUEL -> line.getFuelCapacity();
        };
        return capacity == Fixed.UNKNOWN ? UNLIMITED : capacity;
    }

    /** The lines of a faction that a way follows for at least one road. */
    List<SupplyLine> along(Faction user, List<Place> way) {
        List<SupplyLine> along = new ArrayList<>();
        waypoints.forEach((line, places) -> {
            if (line.getUser() == user && left.containsKey(line) && follows(way, places)) {
                along.add(line);
            }
        });
        return along;
    }

    private static boolean follows(List<Place> way, Set<Place> places) {
        for (int i = 1; i < way.size(); i++) {
            if (places.contains(way.get(i - 1)) && places.contains(way.get(i))) {
                return true;
            }
        }
        return false;
    }

    long room(List<SupplyLine> along) {
        long room = UNLIMITED;
        for (SupplyLine line : along) {
            room = Math.min(room, left.getOrDefault(line, 0L));
        }
        return room;
    }

    /** Takes no more than there is room for. */
    void take(List<SupplyLine> along, long amount) {
        along.forEach(line -> left.merge(line, -amount, Math::addExact));
    }
}
