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
import org.armistice.simulator.place.Roads;
import org.armistice.simulator.place.Ways;
import org.armistice.simulator.process.Moment;
import org.jspecify.annotations.Nullable;

/** The depots that have something to give. Notices when anything has changed on which ways from them to forces rest. */
final class Stations {
    private static final Field[] FIELDS = {Force.PLACE, Force.FACTION, Depot.PLACE, Depot.FACTION};

    private static final class Base {
        final List<Place> places = new ArrayList<>();

        @Nullable
        Ways ways;
    }

    private final Roads roads;
    private final List<Depot> stocked = new ArrayList<>();
    private final Map<Faction, Base> bases = new HashMap<>();
    private long version = -1;

    Stations(Roads roads) {
        this.roads = roads;
    }

    /**
     * Looks again.
     *
     * @param hasStock whether a depot has something to give
     * @return whether these depots, where they or forces are, whose they are, or the ways between places are not as they
     *     were when it was last asked
     */
    boolean changed(Moment moment, Predicate<Depot> hasStock) {
        List<Depot> depots = moment.list(Depot.TYPE);
        long now = Roads.friendlyVersion(moment) + moment.version(FIELDS);
        if (now == version && isAsBefore(depots, hasStock)) {
            return false;
        }
        version = now;
        stocked.clear();
        bases.clear();
        for (Depot depot : depots) {
            if (hasStock.test(depot)) {
                add(depot);
            }
        }
        return true;
    }

    private boolean isAsBefore(List<Depot> depots, Predicate<Depot> hasStock) {
        int seen = 0;
        for (Depot depot : depots) {
            if (hasStock.test(depot) && (seen == stocked.size() || stocked.get(seen++) != depot)) {
                return false;
            }
        }
        return seen == stocked.size();
    }

    private void add(Depot depot) {
        stocked.add(depot);
        Faction faction = depot.getFaction();
        Place place = depot.getPlace();
        if (faction != null && place != null) {
            bases.computeIfAbsent(faction, f -> new Base()).places.add(place);
        }
    }

    /** The ways from a faction's depots that have something; null if none has. */
    @Nullable
    Ways ways(Moment moment, Faction faction) {
        Base base = bases.get(faction);
        if (base == null) {
            return null;
        }
        if (base.ways == null) {
            base.ways = roads.friendly(moment, faction, base.places);
        }
        return base.ways;
    }

    /** A faction's depots at a place that have something; in the order of their ids. */
    List<Depot> depots(Faction faction, Place place) {
        List<Depot> depots = new ArrayList<>(1);
        for (Depot depot : stocked) {
            if (depot.getFaction() == faction && depot.getPlace() == place) {
                depots.add(depot);
            }
        }
        return depots;
    }
}
