package org.armistice.experiments.ensemble;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.armistice.model.fact.World;
import org.armistice.model.faction.Faction;
import org.armistice.model.place.Place;
import org.jspecify.annotations.Nullable;

/** Sees in one run which places change hands. */
final class HandoverWatch {
    private final Map<Place, @Nullable Faction> holders = new HashMap<>();
    private final List<Handover> seen = new ArrayList<>();

    /** @param start the world before the first day */
    HandoverWatch(World start) {
        start.list(Place.TYPE).forEach(place -> holders.put(place, place.getHolder()));
    }

    void endDay(World world, int day) {
        for (Place place : world.list(Place.TYPE)) {
            Faction now = place.getHolder();
            Faction before = holders.put(place, now);
            if (!Objects.equals(before, now)) {
                seen.add(new Handover(
                        day,
                        place.getId(),
                        id(before),
                        id(now),
                        place.getAcquisition().word()));
            }
        }
    }

    List<Handover> seen() {
        return List.copyOf(seen);
    }

    private static String id(@Nullable Faction faction) {
        return faction == null ? "" : faction.getId();
    }
}
