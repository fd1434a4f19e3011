package org.armistice.model.ceasefire;

import org.armistice.model.fact.ChoiceField;
import org.armistice.model.fact.DateField;
import org.armistice.model.fact.Fact;
import org.armistice.model.fact.FactType;
import org.armistice.model.fact.NumberField;
import org.armistice.model.fact.RefField;
import org.jspecify.annotations.Nullable;

/** Talks on a political settlement, which follow a ceasefire. */
public final class Settlement extends Fact {
    public static final FactType<Settlement> TYPE = FactType.of(
            Settlement.class,
            "settlement",
            "settlements",
            Settlement::new,
            "Talks on a political settlement, which follow a ceasefire.");

    public static final RefField<Track> TRACK =
            TYPE.ref("track", Track.class, "the mediation track from which they follow");
    public static final RefField<Ceasefire> CEASEFIRE =
            TYPE.ref("ceasefire", Ceasefire.class, "the ceasefire on which they rest");
    public static final ChoiceField<SettlementStatus> STATUS =
            TYPE.choice("status", SettlementStatus.class, "how far they are");
    public static final NumberField PROGRESS =
            TYPE.share("progress", "share of the questions that are settled").unlessGiven(0);
    public static final DateField OPENED_ON = TYPE.date("opened on", "the day on which they began");

    private Settlement(String id, String name) {
        super(TYPE, id, name);
    }

    public @Nullable Track getTrack() {
        return get(TRACK);
    }

    public @Nullable Ceasefire getCeasefire() {
        return get(CEASEFIRE);
    }

    public SettlementStatus getStatus() {
        return get(STATUS);
    }

    public long getProgress() {
        return get(PROGRESS);
    }

    public long getOpenedOn() {
        return get(OPENED_ON);
    }
}
