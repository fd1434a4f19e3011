package org.armistice.model.operation;

import org.armistice.model.fact.Fact;
import org.armistice.model.fact.FactType;
import org.armistice.model.fact.RefField;
import org.armistice.model.place.Place;
import org.jspecify.annotations.Nullable;

/** A place that belongs to a front. */
public final class Sector extends Fact {
    public static final FactType<Sector> TYPE =
            FactType.of(Sector.class, "sector", "sectors", Sector::new, "A place that belongs to a front.");

    public static final RefField<Front> FRONT = TYPE.ref("front", Front.class, "the front");
    public static final RefField<Place> PLACE = TYPE.ref("place", Place.class, "the place");

    static {
        TYPE.belongsTo(FRONT);
    }

    private Sector(String id, String name) {
        super(TYPE, id, name);
    }

    public @Nullable Front getFront() {
        return get(FRONT);
    }

    public @Nullable Place getPlace() {
        return get(PLACE);
    }
}
