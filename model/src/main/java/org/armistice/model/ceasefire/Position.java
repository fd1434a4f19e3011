package org.armistice.model.ceasefire;

import org.armistice.model.fact.ChoiceField;
import org.armistice.model.fact.DateField;
import org.armistice.model.fact.Fact;
import org.armistice.model.fact.FactType;
import org.armistice.model.fact.NumberField;
import org.armistice.model.fact.RefField;
import org.armistice.model.faction.Faction;
import org.jspecify.annotations.Nullable;

/** Where a faction stands on a mediation track. */
public final class Position extends Fact {
    public static final FactType<Position> TYPE = FactType.of(
            Position.class, "position", "positions", Position::new, "Where a faction stands on a mediation track.");

    public static final RefField<Faction> PARTY = TYPE.ref("party", Faction.class, "whose position it is");
    public static final RefField<Track> TRACK = TYPE.ref("track", Track.class, "on which track");
    public static final ChoiceField<Stance> STANCE = TYPE.choice("stance", Stance.class, "its answer so far");
    public static final NumberField TRUST =
            TYPE.share("trust", "how far it trusts the sponsor and the offer").unlessGiven(50);
    public static final DateField DATE_OF_ANSWER = TYPE.date("date of answer", "the day of its last answer");

    static {
        TYPE.forEvery(PARTY, "on", TRACK);
    }

    private Position(String id, String name) {
        super(TYPE, id, name);
    }

    public @Nullable Faction getParty() {
        return get(PARTY);
    }

    public @Nullable Track getTrack() {
        return get(TRACK);
    }

    public Stance getStance() {
        return get(STANCE);
    }

    public long getTrust() {
        return get(TRUST);
    }

    public long getDateOfAnswer() {
        return get(DATE_OF_ANSWER);
    }
}
