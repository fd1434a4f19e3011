package org.armistice.model.backing;

import org.armistice.model.fact.ChoiceField;
import org.armistice.model.fact.Fact;
import org.armistice.model.fact.FactType;
import org.armistice.model.fact.FlagField;
import org.armistice.model.fact.NumberField;
import org.armistice.model.fact.RefField;
import org.jspecify.annotations.Nullable;

/** A state or body outside the conflict that backs, mediates or monitors. */
public final class Actor extends Fact {
    public static final FactType<Actor> TYPE = FactType.of(
            Actor.class,
            "actor",
            "actors",
            Actor::new,
            "A state or body outside the conflict that backs, mediates or monitors.");

    public static final ChoiceField<ActorKind> KIND = TYPE.choice("kind", ActorKind.class, "what it is");
    public static final NumberField CAPABILITY = TYPE.share(
                    "capability", "what it could bring to bear here, against the strongest")
            .unlessGiven(0);
    public static final NumberField CREDIBILITY = TYPE.share(
                    "credibility", "how far its word is believed, from what it did before")
            .unlessGiven(50);

    public static final FlagField NEIGHBOURING = TYPE.flag("neighbouring", "it is a neighbour of the country");
    public static final RefField<Actor> GOVERNMENT =
            TYPE.ref("government", Actor.class, "the state inside which it is a power of its own; none for most");

    public static final FlagField PLAYED =
            TYPE.flag("played", "people decide for it, as in an exercise; rules decide for all others");

    static {
        TYPE.alsoCalled("backer", "power");
    }

    private Actor(String id, String name) {
        super(TYPE, id, name);
    }

    public ActorKind getKind() {
        return get(KIND);
    }

    public boolean isNeighbouring() {
        return get(NEIGHBOURING);
    }

    public long getCapability() {
        return get(CAPABILITY);
    }

    public long getCredibility() {
        return get(CREDIBILITY);
    }

    public @Nullable Actor getGovernment() {
        return get(GOVERNMENT);
    }

    public boolean isPlayed() {
        return get(PLAYED);
    }
}
