package org.armistice.model.backing;

import org.armistice.model.fact.Fact;
import org.armistice.model.fact.FactType;
import org.armistice.model.fact.NumberField;
import org.armistice.model.fact.RefField;
import org.jspecify.annotations.Nullable;

/** What one outside actor can make another do. */
public final class Leverage extends Fact {
    public static final FactType<Leverage> TYPE = FactType.of(
            Leverage.class, "leverage", "leverages", Leverage::new, "What one outside actor can make another do.");

    public static final RefField<Actor> ACTOR = TYPE.ref("actor", Actor.class, "who has it");
    public static final RefField<Actor> OTHER = TYPE.ref("other", Actor.class, "over whom");
    public static final NumberField LEVERAGE =
            TYPE.share("leverage", "share of its wishes that the other follows").unlessGiven(0);

    static {
        TYPE.forEvery(ACTOR, "over", OTHER);
    }

    private Leverage(String id, String name) {
        super(TYPE, id, name);
    }

    public @Nullable Actor getActor() {
        return get(ACTOR);
    }

    public @Nullable Actor getOther() {
        return get(OTHER);
    }

    public long getLeverage() {
        return get(LEVERAGE);
    }
}
