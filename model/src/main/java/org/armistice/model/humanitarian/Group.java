package org.armistice.model.humanitarian;

import org.armistice.model.fact.ChoiceField;
import org.armistice.model.fact.Fact;
import org.armistice.model.fact.FactType;
import org.armistice.model.fact.NumberField;
import org.armistice.model.fact.RefField;
import org.armistice.model.place.Place;
import org.armistice.model.quantity.Range;
import org.armistice.model.quantity.Unit;
import org.jspecify.annotations.Nullable;

/** Displaced people from one place. */
public final class Group extends Fact {
    public static final FactType<Group> TYPE =
            FactType.of(Group.class, "group", "groups", Group::new, "Displaced people from one place.");

    public static final RefField<Place> ORIGIN =
            TYPE.ref("origin", Place.class, "where they fled from; none if that is not told apart");
    public static final RefField<Place> HOST = TYPE.ref("host", Place.class, "where they are");
    public static final NumberField NUMBER = TYPE.number(
                    "number", Unit.PEOPLE, Range.NOT_NEGATIVE, "people away from home")
            .unlessGiven(0);
    public static final NumberField RETURNED = TYPE.number(
                    "returned", Unit.PEOPLE, Range.NOT_NEGATIVE, "people who have gone back")
            .unlessGiven(0);
    public static final ChoiceField<Intention> INTENTION =
            TYPE.choice("intention", Intention.class, "what most of them want");

    private Group(String id, String name) {
        super(TYPE, id, name);
    }

    public @Nullable Place getOrigin() {
        return get(ORIGIN);
    }

    public @Nullable Place getHost() {
        return get(HOST);
    }

    public long getNumber() {
        return get(NUMBER);
    }

    public long getReturned() {
        return get(RETURNED);
    }

    public Intention getIntention() {
        return get(INTENTION);
    }
}
