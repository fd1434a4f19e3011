package org.armistice.model.ceasefire;

import org.armistice.model.backing.Actor;
import org.armistice.model.fact.ChoiceField;
import org.armistice.model.fact.DateField;
import org.armistice.model.fact.Fact;
import org.armistice.model.fact.FactType;
import org.armistice.model.fact.NumberField;
import org.armistice.model.fact.RefField;
import org.jspecify.annotations.Nullable;

/** A mediation track on which a ceasefire is offered. */
public final class Track extends Fact {
    public static final FactType<Track> TYPE = FactType.of(
            Track.class, "track", "tracks", Track::new, "A mediation track on which a ceasefire is offered.");

    public static final RefField<Actor> SPONSOR = TYPE.ref("sponsor", Actor.class, "who runs it");
    public static final RefField<Actor> MONITOR = TYPE.ref("monitor", Actor.class, "who would watch over a ceasefire");
    public static final RefField<Actor> GUARANTOR =
            TYPE.ref("guarantor", Actor.class, "who would answer for a ceasefire");
    public static final ChoiceField<TrackStatus> STATUS = TYPE.choice("status", TrackStatus.class, "how far it is");
    public static final DateField OPENED_ON = TYPE.date("opened on", "the day of the offer");
    public static final NumberField STANDING =
            TYPE.share("standing", "weight of the endorsements that it has").unlessGiven(0);
    public static final NumberField CONSENT = TYPE.share(
                    "consent", "share of the neighbours of the country that do not stand against it")
            .unlessGiven(100);

    static {
        TYPE.alsoCalled("mediation track");
    }

    private Track(String id, String name) {
        super(TYPE, id, name);
    }

    public @Nullable Actor getSponsor() {
        return get(SPONSOR);
    }

    public @Nullable Actor getMonitor() {
        return get(MONITOR);
    }

    public @Nullable Actor getGuarantor() {
        return get(GUARANTOR);
    }

    public TrackStatus getStatus() {
        return get(STATUS);
    }

    public long getOpenedOn() {
        return get(OPENED_ON);
    }

    public long getStanding() {
        return get(STANDING);
    }

    public long getConsent() {
        return get(CONSENT);
    }
}
