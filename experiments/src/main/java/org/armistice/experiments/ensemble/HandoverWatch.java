package org.armistice.experiments.ensemble;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.armistice.model.fact.DateField;
import org.armistice.model.fact.World;
import org.armistice.model.faction.Faction;
import org.armistice.model.place.Acquisition;
import org.armistice.model.place.Place;
import org.jspecify.annotations.Nullable;

/** Sees in one run which places change hands. */
final class HandoverWatch {
    private final Map<Place, Tenure> tenures = new HashMap<>();
    private final List<Handover> seen = new ArrayList<>();

    /** Who held a place in an evening, and how that one came by it. */
    private record Tenure(@Nullable Faction holder, Acquisition acquisition) {
        static Tenure of(Place place) {
            return new Tenure(place.getHolder(), place.getAcquisition());
        }
    }

    /** @param start the world before the first day */
    HandoverWatch(World start) {
        start.list(Place.TYPE).forEach(place -> tenures.put(place, Tenure.of(place)));
    }

    /** @param date of the day */
    void endDay(World world, int day, LocalDate date) {
        for (Place place : world.list(Place.TYPE)) {
            Tenure now = Tenure.of(place);
            Tenure before = tenures.put(place, now);
            if (before == null || before.holder() != now.holder()) {
                boolean isSaid = before == null
                        || before.acquisition() != now.acquisition()
                        || place.getHeldSince() == DateField.value(date);
                seen.add(new Handover(
                        day,
                        place.getId(),
                        id(before == null ? null : before.holder()),
                        id(now.holder()),
                        isSaid ? now.acquisition().word() : Acquisition.NOT_SAID));
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
