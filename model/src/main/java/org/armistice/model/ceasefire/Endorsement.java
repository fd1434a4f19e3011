package org.armistice.model.ceasefire;

import org.armistice.model.backing.Actor;
import org.armistice.model.fact.ChoiceField;
import org.armistice.model.fact.Fact;
import org.armistice.model.fact.FactType;
import org.armistice.model.fact.NumberField;
import org.armistice.model.fact.RefField;
import org.jspecify.annotations.Nullable;

/** What an outside actor says of a mediation track. */
public final class Endorsement extends Fact {
    public static final FactType<Endorsement> TYPE = FactType.of(
            Endorsement.class,
            "endorsement",
            "endorsements",
            Endorsement::new,
            "What an outside actor says of a mediation track.");

    public static final RefField<Actor> ACTOR = TYPE.ref("actor", Actor.class, "who speaks");
    public static final RefField<Track> TRACK = TYPE.ref("track", Track.class, "of which track");
    public static final ChoiceField<Opinion> OPINION =
            TYPE.choice("opinion", Opinion.class, "what it says; politeness commits to nothing");
    public static final NumberField WEIGHT =
            TYPE.share("weight", "what its word is worth to the parties").unlessGiven(0);

    static {
        TYPE.forEvery(ACTOR, "of", TRACK);
    }

    private Endorsement(String id, String name) {
        super(TYPE, id, name);
    }

    public @Nullable Actor getActor() {
        return get(ACTOR);
    }

    public @Nullable Track getTrack() {
        return get(TRACK);
    }

    public Opinion getOpinion() {
        return get(OPINION);
    }

    public long getWeight() {
        return get(WEIGHT);
    }
}
