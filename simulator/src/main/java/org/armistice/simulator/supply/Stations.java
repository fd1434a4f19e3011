package org.armistice.simulator.supply;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.armistice.model.fact.Field;
import org.armistice.model.faction.Faction;
import org.armistice.model.force.Force;
import org.armistice.model.place.Place;
import org.armistice.model.supply.Depot;
import org.armistice.simulator.process.Moment;

/** The depots that have something to give. Notices when anything has changed on which ways from them to forces rest. */
final class Stations {
    private static final Field[] FIELDS = {Force.PLACE, Force.FACTION, Depot.PLACE, Depot.FACTION};

    private final Map<Faction, List<Place>> places = new HashMap<>();
    private List<Depot> stocked = List.of();
    private long version = -1;

    /**
     * Looks again.
     *
     * @param hasStock whether a depot has something to give
     * @return whether these depots, where they or forces are, whose they are, or the ways between places are not as they
     *     were when it was last asked
     */
    boolean changed(Moment moment, Predicate<Depot> hasStock) {
        List<Depot> now = new ArrayList<>();
        for (Depot depot : moment.world().list(Depot.TYPE)) {
            if (hasStock.test(depot)) {
                now.add(depot);
            }
        }
        long newVersion = FriendlyWays.version(moment) + moment.version(FIELDS);
        if (newVersion == version && now.equals(stocked)) {
            return false;
        }
        version = newVersion;
        stocked = now;
        places.clear();
        for (Depot depot : stocked) {
            Faction faction = depot.getFaction();
            Place place = depot.getPlace();
            if (faction != null && place != null) {
                places.computeIfAbsent(faction, f -> new ArrayList<>()).add(place);
            }
        }
        return true;
    }

    /** Where a faction's depots are that have something; in the order of their ids. */
    List<Place> places(Faction faction) {
        return places.getOrDefault(faction, List.of());
    }

    /** A faction's depots at a place that have something; in the order of their ids. */
    List<Depot> depots(Faction faction, Place place) {
        List<Depot> depots = new ArrayList<>();
        for (Depot depot : stocked) {
            if (depot.getFaction() == faction && depot.getPlace() == place) {
                depots.add(depot);
            }
        }
        return depots;
    }
}
