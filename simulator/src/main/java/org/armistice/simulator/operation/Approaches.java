package org.armistice.simulator.operation;

import java.util.ArrayList;
import java.util.List;
import org.armistice.model.faction.Faction;
import org.armistice.model.operation.Operation;
import org.armistice.model.place.Place;
import org.armistice.simulator.faction.Attitudes;
import org.armistice.simulator.place.Catchments;
import org.armistice.simulator.place.Roads;
import org.armistice.simulator.process.Moment;
import org.jspecify.annotations.Nullable;

/** The operations of a faction that are under way, and which of them is nearest by road through places that nobody hostile holds. */
final class Approaches {
    private final List<Operation> operations = new ArrayList<>();
    private final List<Place> stagingPlaces = new ArrayList<>();
    private @Nullable Catchments catchments;

    void add(Operation operation, Place stagingPlace) {
        operations.add(operation);
        stagingPlaces.add(stagingPlace);
    }

    /** Of equals the one that was added first; null where no way leads. */
    @Nullable
    Operation nearest(Moment moment, Roads roads, Faction faction, Place place) {
        Catchments known = catchments;
        if (known == null) {
            Attitudes attitudes = roads.attitudes(moment);
            known = roads.network(moment).catchments(stagingPlaces, p -> !attitudes.hostile(faction, p.getHolder()));
            catchments = known;
        }
        int number = known.of(place);
        return number < 0 ? null : operations.get(number);
    }
}
