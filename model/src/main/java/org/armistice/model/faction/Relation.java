package org.armistice.model.faction;

import org.armistice.model.fact.ChoiceField;
import org.armistice.model.fact.Fact;
import org.armistice.model.fact.FactType;
import org.armistice.model.fact.NumberField;
import org.armistice.model.fact.RefField;
import org.jspecify.annotations.Nullable;

/** How one faction stands to another. */
public final class Relation extends Fact {
    public static final FactType<Relation> TYPE =
            FactType.of(Relation.class, "relation", "relations", Relation::new, "How one faction stands to another.");

    public static final RefField<Faction> FACTION = TYPE.ref("faction", Faction.class, "whose attitude it is");
    public static final RefField<Faction> OTHER = TYPE.ref("other", Faction.class, "towards whom");
    public static final ChoiceField<Attitude> ATTITUDE =
            TYPE.choice("attitude", Attitude.class, "hostile factions fight where they meet");

    public static final NumberField GRIEVANCE = TYPE.share(
                    "grievance", "how far wrongs done to its people by the other are held against it")
            .unlessGiven(0);

    static {
        TYPE.forEvery(FACTION, "towards", OTHER);
    }

    private Relation(String id, String name) {
        super(TYPE, id, name);
    }

    public @Nullable Faction getFaction() {
        return get(FACTION);
    }

    public @Nullable Faction getOther() {
        return get(OTHER);
    }

    public Attitude getAttitude() {
        return get(ATTITUDE);
    }

    public long getGrievance() {
        return get(GRIEVANCE);
    }
}
