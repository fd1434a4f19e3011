package org.armistice.model.backing;

import org.armistice.model.fact.Fact;
import org.armistice.model.fact.FactType;
import org.armistice.model.fact.NumberField;
import org.armistice.model.fact.RefField;
import org.armistice.model.faction.Faction;
import org.jspecify.annotations.Nullable;

/** What a client is to an outside actor. */
public final class Backing extends Fact {
    public static final FactType<Backing> TYPE =
            FactType.of(Backing.class, "backing", "backings", Backing::new, "What a client is to an outside actor.");

    public static final RefField<Actor> BACKER = TYPE.ref("backer", Actor.class, "the outside actor");
    public static final RefField<Faction> CLIENT = TYPE.ref("client", Faction.class, "the faction");
    public static final NumberField STAKE =
            TYPE.share("stake", "what the actor would lose with the client").unlessGiven(0);
    public static final NumberField COMMITMENT =
            TYPE.share("commitment", "how far it is bound to help").unlessGiven(0);

    public static final NumberField CONFIDENCE = TYPE.share(
                    "confidence", "how far the actor trusts the faction and deals with it directly")
            .unlessGiven(0);

    static {
        TYPE.forEvery(BACKER, "in", CLIENT);
    }

    private Backing(String id, String name) {
        super(TYPE, id, name);
    }

    public @Nullable Actor getBacker() {
        return get(BACKER);
    }

    public @Nullable Faction getClient() {
        return get(CLIENT);
    }

    public long getStake() {
        return get(STAKE);
    }

    public long getCommitment() {
        return get(COMMITMENT);
    }

    public long getConfidence() {
        return get(CONFIDENCE);
    }
}
