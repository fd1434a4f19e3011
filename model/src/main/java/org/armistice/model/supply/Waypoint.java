package org.armistice.model.supply;

import org.armistice.model.fact.Fact;
import org.armistice.model.fact.FactType;
import org.armistice.model.fact.RefField;
import org.armistice.model.place.Place;
import org.jspecify.annotations.Nullable;

/** A place on a supply line. */
public final class Waypoint extends Fact {
    public static final FactType<Waypoint> TYPE =
            FactType.of(Waypoint.class, "waypoint", "waypoints", Waypoint::new, "A place on a supply line.");

    public static final RefField<SupplyLine> LINE = TYPE.ref("line", SupplyLine.class, "the line");
    public static final RefField<Place> PLACE = TYPE.ref("place", Place.class, "the place on it");

    static {
        TYPE.belongsTo(LINE);
    }

    private Waypoint(String id, String name) {
        super(TYPE, id, name);
    }

    public @Nullable SupplyLine getLine() {
        return get(LINE);
    }

    public @Nullable Place getPlace() {
        return get(PLACE);
    }
}
