package org.armistice.app.dynamics;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.armistice.model.fact.World;
import org.armistice.model.faction.Faction;
import org.armistice.model.place.Acquisition;
import org.armistice.model.place.Place;

/** Counts in one run the places whose holder in the evening is not that of the evening before. */
final class PlaceWatch {
    private final Map<String, String> holders = new TreeMap<>();
    private final Map<String, Integer> flips = new TreeMap<>();
    private final Map<Acquisition, Integer> ways = new EnumMap<>(Acquisition.class);

    /** @param start the world before the first day */
    PlaceWatch(World start) {
        start.list(Place.TYPE).forEach(p -> holders.put(p.getId(), holder(p)));
    }

    void endDay(World world) {
        for (Place place : world.list(Place.TYPE)) {
            String holder = holder(place);
            if (!holder.equals(holders.put(place.getId(), holder))) {
                flips.merge(place.getId(), 1, Integer::sum);
                ways.merge(place.getAcquisition(), 1, Integer::sum);
            }
        }
    }

    private static String holder(Place place) {
        Faction holder = place.getHolder();
        return holder == null ? "" : holder.getId();
    }

    /** How often each place changed hands, by its id; only those that did. */
    Map<String, Integer> flips() {
        return flips;
    }

    /** In how many changes the new holder came by the place in which way. */
    Map<Acquisition, Integer> ways() {
        return ways;
    }

    int changes() {
        return flips.values().stream().mapToInt(Integer::intValue).sum();
    }

    int mostOfOnePlace() {
        return flips.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }
}
