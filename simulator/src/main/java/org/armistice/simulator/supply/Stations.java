package org.armistice.simulator.supply;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.armistice.model.fact.Field;
import org.armistice.model.faction.Faction;
import org.armistice.model.place.Place;
import org.armistice.model.supply.Depot;
import org.armistice.simulator.place.Roads;
import org.armistice.simulator.place.Ways;
import org.armistice.simulator.process.Moment;
import org.jspecify.annotations.Nullable;

/** Depots that have something to give, and the ways that lead from them; right as long as the version stands. */
final class Stations {
    private static final Field[] FIELDS = {Depot.PLACE, Depot.FACTION};

    private static final class Base {
        final List<Depot> depots = new ArrayList<>();
        final List<Place> places = new ArrayList<>();

        @Nullable
        Ways ways;
    }

    private final Roads roads;
    private final Map<Faction, Base> bases = new HashMap<>();

    /** @param stocked ordered by id */
    Stations(Roads roads, List<Depot> stocked) {
        this.roads = roads;
        for (Depot depot : stocked) {
            Faction faction = depot.getFaction();
            Place place = depot.getPlace();
            if (faction != null && place != null) {
                Base base = bases.computeIfAbsent(faction, f -> new Base());
                base.depots.add(depot);
                base.places.add(place);
            }
        }
    }

    /** Grows when depots move or change hands, and when ways may have changed. */
    static long version(Moment moment) {
        return Roads.friendlyVersion(moment) + moment.version(FIELDS);
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

    /** A faction's depots at a place that have something, ordered by id. */
    List<Depot> depots(Faction faction, Place place) {
        List<Depot> depots = new ArrayList<>(1);
        Base base = bases.get(faction);
        if (base != null) {
            for (Depot depot : base.depots) {
                if (depot.getPlace() == place) {
                    depots.add(depot);
                }
            }
        }
        return depots;
    }
}
