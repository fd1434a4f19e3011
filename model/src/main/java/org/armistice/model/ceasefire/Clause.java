package org.armistice.model.ceasefire;

import org.armistice.model.fact.ChoiceField;
import org.armistice.model.fact.Fact;
import org.armistice.model.fact.FactType;
import org.armistice.model.fact.FlagField;
import org.armistice.model.fact.RefField;
import org.jspecify.annotations.Nullable;

/** A part of the text of a mediation track that has to be agreed. */
public final class Clause extends Fact {
    public static final FactType<Clause> TYPE = FactType.of(
            Clause.class,
            "clause",
            "clauses",
            Clause::new,
            "A part of the text of a mediation track that has to be agreed.");

    public static final RefField<Track> TRACK = TYPE.ref("track", Track.class, "the track");
    public static final ChoiceField<Subject> SUBJECT = TYPE.choice("subject", Subject.class, "what it settles");
    public static final FlagField AGREED = TYPE.flag("agreed", "the parties have settled it");

    static {
        TYPE.belongsTo(TRACK);
    }

    private Clause(String id, String name) {
        super(TYPE, id, name);
    }

    public @Nullable Track getTrack() {
        return get(TRACK);
    }

    public Subject getSubject() {
        return get(SUBJECT);
    }

    public boolean isAgreed() {
        return get(AGREED);
    }
}
