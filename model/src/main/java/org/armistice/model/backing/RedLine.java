package org.armistice.model.backing;

import org.armistice.model.fact.ChoiceField;
import org.armistice.model.fact.DateField;
import org.armistice.model.fact.Fact;
import org.armistice.model.fact.FactType;
import org.armistice.model.fact.NumberField;
import org.armistice.model.fact.RefField;
import org.armistice.model.faction.Faction;
import org.armistice.model.place.Place;
import org.jspecify.annotations.Nullable;

/** A place that an outside actor has said must not be attacked. */
public final class RedLine extends Fact {
    public static final FactType<RedLine> TYPE = FactType.of(
            RedLine.class,
            "red line",
            "red lines",
            RedLine::new,
            "A place that an outside actor has said must not be attacked.");

    public static final RefField<Actor> DRAWER = TYPE.ref("drawer", Actor.class, "who drew it");
    public static final RefField<Place> PLACE = TYPE.ref("place", Place.class, "the place it protects");
    public static final RefField<Faction> AGAINST = TYPE.ref("against", Faction.class, "the faction it warns");
    public static final DateField DECLARED_ON = TYPE.date("declared on", "the day of the declaration");
    public static final NumberField CREDIBILITY =
            TYPE.share("credibility", "how far it is believed").unlessGiven(50);
    public static final ChoiceField<RedLineStatus> STATUS =
            TYPE.choice("status", RedLineStatus.class, "what became of it");

    static {
        TYPE.belongsTo(DRAWER);
    }

    public static final NumberField RESOLVE = TYPE.share(
            "resolve",
            "how far its drawer means it, which others cannot see; taken from the drawer's stake where unknown");
    public static final DateField HEEDED_UNTIL =
            TYPE.date("heeded until", "the day up to which the faction it warns has decided to respect it");

    private RedLine(String id, String name) {
        super(TYPE, id, name);
    }

    public @Nullable Actor getDrawer() {
        return get(DRAWER);
    }

    public @Nullable Place getPlace() {
        return get(PLACE);
    }

    public @Nullable Faction getAgainst() {
        return get(AGAINST);
    }

    public long getDeclaredOn() {
        return get(DECLARED_ON);
    }

    public long getCredibility() {
        return get(CREDIBILITY);
    }

    public long getResolve() {
        return get(RESOLVE);
    }

    public long getHeededUntil() {
        return get(HEEDED_UNTIL);
    }

    public RedLineStatus getStatus() {
        return get(STATUS);
    }
}
