package org.armistice.model.faction;

import org.armistice.model.fact.ChoiceField;
import org.armistice.model.fact.Fact;
import org.armistice.model.fact.FactType;
import org.armistice.model.fact.FlagField;
import org.armistice.model.fact.RefField;
import org.jspecify.annotations.Nullable;

/** An office or body within a faction that must be heard; no faction is unitary. */
public final class Principal extends Fact {
    public static final FactType<Principal> TYPE = FactType.of(
            Principal.class,
            "principal",
            "principals",
            Principal::new,
            "An office or body within a faction that must be heard; no faction is unitary.");

    public static final RefField<Faction> FACTION =
            TYPE.ref("faction", Faction.class, "the faction that it belongs to");
    public static final ChoiceField<PrincipalKind> KIND = TYPE.choice("kind", PrincipalKind.class, "what it rests on");
    public static final FlagField DECISIVE =
            TYPE.flag("decisive", "nothing is agreed in the name of the faction without it");

    public static final FlagField PLAYED =
            TYPE.flag("played", "people decide for it, as in an exercise; rules decide for all others");

    static {
        TYPE.belongsTo(FACTION);
    }

    private Principal(String id, String name) {
        super(TYPE, id, name);
    }

    public @Nullable Faction getFaction() {
        return get(FACTION);
    }

    public PrincipalKind getKind() {
        return get(KIND);
    }

    public boolean isDecisive() {
        return get(DECISIVE);
    }

    public boolean isPlayed() {
        return get(PLAYED);
    }
}
