package org.armistice.model.ceasefire;

import org.armistice.model.fact.ChoiceField;
import org.armistice.model.fact.Fact;
import org.armistice.model.fact.FactType;
import org.armistice.model.fact.NumberField;
import org.armistice.model.fact.RefField;
import org.armistice.model.faction.Principal;
import org.jspecify.annotations.Nullable;

/** What a principal says to a mediation track. */
public final class Voice extends Fact {
    public static final FactType<Voice> TYPE =
            FactType.of(Voice.class, "voice", "voices", Voice::new, "What a principal says to a mediation track.");

    public static final RefField<Principal> PRINCIPAL = TYPE.ref("principal", Principal.class, "whose answer it is");
    public static final RefField<Track> TRACK = TYPE.ref("track", Track.class, "on which track");
    public static final ChoiceField<Stance> STANCE = TYPE.choice("stance", Stance.class, "its answer so far");
    public static final NumberField TRUST =
            TYPE.share("trust", "how far it trusts the sponsor and the offer").unlessGiven(50);

    static {
        TYPE.forEvery(PRINCIPAL, "on", TRACK);
    }

    private Voice(String id, String name) {
        super(TYPE, id, name);
    }

    public @Nullable Principal getPrincipal() {
        return get(PRINCIPAL);
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
}
