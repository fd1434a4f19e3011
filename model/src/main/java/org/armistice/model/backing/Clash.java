package org.armistice.model.backing;

import org.armistice.model.fact.DateField;
import org.armistice.model.fact.Fact;
import org.armistice.model.fact.FactType;
import org.armistice.model.fact.RefField;
import org.armistice.model.place.Place;
import org.jspecify.annotations.Nullable;

/** Fire exchanged between two outside actors themselves. */
public final class Clash extends Fact {
    public static final FactType<Clash> TYPE = FactType.of(
            Clash.class, "clash", "clashes", Clash::new, "Fire exchanged between two outside actors themselves.");

    public static final RefField<Actor> FIRST_ACTOR = TYPE.ref("first actor", Actor.class, "one of the two");
    public static final RefField<Actor> SECOND_ACTOR = TYPE.ref("second actor", Actor.class, "the other");
    public static final RefField<Place> PLACE = TYPE.ref("place", Place.class, "the place over which it came");
    public static final DateField HAPPENED_ON = TYPE.date("happened on", "the day on which it happened");

    private Clash(String id, String name) {
        super(TYPE, id, name);
    }

    public @Nullable Actor getFirstActor() {
        return get(FIRST_ACTOR);
    }

    public @Nullable Actor getSecondActor() {
        return get(SECOND_ACTOR);
    }

    public @Nullable Place getPlace() {
        return get(PLACE);
    }

    public long getHappenedOn() {
        return get(HAPPENED_ON);
    }
}
