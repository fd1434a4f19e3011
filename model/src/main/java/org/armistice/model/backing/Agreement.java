package org.armistice.model.backing;

import org.armistice.model.fact.ChoiceField;
import org.armistice.model.fact.DateField;
import org.armistice.model.fact.Fact;
import org.armistice.model.fact.FactType;
import org.armistice.model.fact.RefField;
import org.armistice.model.faction.Faction;
import org.jspecify.annotations.Nullable;

/** A standing accord between an outside actor and a faction. */
public final class Agreement extends Fact {
    public static final FactType<Agreement> TYPE = FactType.of(
            Agreement.class,
            "agreement",
            "agreements",
            Agreement::new,
            "A standing accord between an outside actor and a faction.");

    public static final RefField<Actor> BACKER = TYPE.ref("backer", Actor.class, "the outside actor");
    public static final RefField<Faction> CLIENT = TYPE.ref("client", Faction.class, "the faction");
    public static final DateField SIGNED_ON = TYPE.date("signed on", "the day of signature");

    public static final ChoiceField<AgreementStatus> STATUS =
            TYPE.choice("status", AgreementStatus.class, "whether it binds");

    private Agreement(String id, String name) {
        super(TYPE, id, name);
    }

    public @Nullable Actor getBacker() {
        return get(BACKER);
    }

    public @Nullable Faction getClient() {
        return get(CLIENT);
    }

    public long getSignedOn() {
        return get(SIGNED_ON);
    }

    public AgreementStatus getStatus() {
        return get(STATUS);
    }
}
