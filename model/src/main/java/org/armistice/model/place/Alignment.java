package org.armistice.model.place;

import org.armistice.model.fact.Fact;
import org.armistice.model.fact.FactType;
import org.armistice.model.fact.NumberField;
import org.armistice.model.fact.RefField;
import org.armistice.model.faction.Faction;
import org.jspecify.annotations.Nullable;

/** How a place leans towards a faction. */
public final class Alignment extends Fact {
    public static final FactType<Alignment> TYPE = FactType.of(
            Alignment.class, "alignment", "alignments", Alignment::new, "How a place leans towards a faction.");

    public static final RefField<Place> PLACE = TYPE.ref("place", Place.class, "whose leaning it is");
    public static final RefField<Faction> FACTION = TYPE.ref("faction", Faction.class, "towards whom");
    public static final NumberField ALIGNMENT = TYPE.share(
                    "alignment", "share of the people and local forces that would rather have this faction")
            .unlessGiven(0);

    static {
        TYPE.forEvery(PLACE, "with", FACTION);
    }

    private Alignment(String id, String name) {
        super(TYPE, id, name);
    }

    public @Nullable Place getPlace() {
        return get(PLACE);
    }

    public @Nullable Faction getFaction() {
        return get(FACTION);
    }

    public long getAlignment() {
        return get(ALIGNMENT);
    }
}
