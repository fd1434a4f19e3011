package org.armistice.model.humanitarian;

import org.armistice.model.backing.Actor;
import org.armistice.model.fact.Fact;
import org.armistice.model.fact.FactType;
import org.armistice.model.fact.NumberField;
import org.armistice.model.fact.RefField;
import org.armistice.model.faction.Faction;
import org.armistice.model.place.Place;
import org.armistice.model.quantity.Range;
import org.armistice.model.quantity.Unit;
import org.jspecify.annotations.Nullable;

/** People who survey and clear hazardous ground. */
public final class ClearanceTeam extends Fact {
    public static final FactType<ClearanceTeam> TYPE = FactType.of(
            ClearanceTeam.class,
            "clearance team",
            "clearance teams",
            ClearanceTeam::new,
            "People who survey and clear hazardous ground.");

    public static final RefField<Faction> FACTION = TYPE.ref("faction", Faction.class, "for whom they work");
    public static final RefField<Actor> SPONSOR = TYPE.ref("sponsor", Actor.class, "who sent them");
    public static final RefField<Place> PLACE = TYPE.ref("place", Place.class, "where they work");
    public static final NumberField RATE = TYPE.number(
                    "rate", Unit.SQUARE_METRES_PER_DAY, Range.NOT_NEGATIVE, "ground that the team clears")
            .unlessGiven(0);

    static {
        TYPE.belongsTo(FACTION);
    }

    private ClearanceTeam(String id, String name) {
        super(TYPE, id, name);
    }

    public @Nullable Faction getFaction() {
        return get(FACTION);
    }

    public @Nullable Actor getSponsor() {
        return get(SPONSOR);
    }

    public @Nullable Place getPlace() {
        return get(PLACE);
    }

    public long getRate() {
        return get(RATE);
    }
}
