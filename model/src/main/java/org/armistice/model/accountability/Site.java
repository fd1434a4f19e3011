package org.armistice.model.accountability;

import org.armistice.model.fact.ChoiceField;
import org.armistice.model.fact.Fact;
import org.armistice.model.fact.FactType;
import org.armistice.model.fact.FlagField;
import org.armistice.model.fact.NumberField;
import org.armistice.model.fact.RefField;
import org.armistice.model.faction.Faction;
import org.armistice.model.place.Confidence;
import org.armistice.model.place.Place;
import org.armistice.model.quantity.Range;
import org.armistice.model.quantity.Unit;
import org.jspecify.annotations.Nullable;

/** A place of reported atrocity; it exists only as a cited, graded fact. */
public final class Site extends Fact {
    public static final FactType<Site> TYPE = FactType.of(
            Site.class,
            "site",
            "sites",
            Site::new,
            "A place of reported atrocity; it exists only as a cited, graded fact.");

    public static final RefField<Place> PLACE = TYPE.ref("place", Place.class, "where it is");
    public static final ChoiceField<SiteStatus> STATUS = TYPE.choice("status", SiteStatus.class, "what is established");
    public static final FlagField ACCESSIBLE = TYPE.flag("accessible", "investigators of the holder can reach it");
    public static final FlagField PROTECTED = TYPE.flag("protected", "it is guarded against tampering");
    public static final NumberField EVIDENCE =
            TYPE.share("evidence", "share of the evidence that still stands").unlessGiven(100);

    public static final ChoiceField<Confidence> CONFIDENCE =
            TYPE.choice("confidence", Confidence.class, "how sure it is that it exists, from who reports it");
    public static final RefField<Faction> HOLDER_AT_THE_TIME = TYPE.ref(
            "holder at the time",
            Faction.class,
            "the faction in control at the time from which the dead are reported; says nothing about who is guilty");
    public static final RefField<Inquiry> INQUIRY = TYPE.ref("inquiry", Inquiry.class, "the inquiry that covers it");
    public static final NumberField LEAST_ESTIMATE =
            TYPE.number("least estimate", Unit.PEOPLE, Range.NOT_NEGATIVE, "fewest dead that are thought to lie here");
    public static final NumberField MOST_ESTIMATE =
            TYPE.number("most estimate", Unit.PEOPLE, Range.NOT_NEGATIVE, "most dead that are thought to lie here");
    public static final NumberField RECOVERED = TYPE.number(
                    "recovered", Unit.PEOPLE, Range.NOT_NEGATIVE, "dead whose remains have been recovered")
            .unlessGiven(0);
    public static final NumberField IDENTIFIED = TYPE.number(
                    "identified", Unit.PEOPLE, Range.NOT_NEGATIVE, "dead to whom a name has been given")
            .unlessGiven(0);
    public static final NumberField RETURNED = TYPE.number(
                    "returned", Unit.PEOPLE, Range.NOT_NEGATIVE, "dead who have been given back to their families")
            .unlessGiven(0);

    static {
        TYPE.alsoCalled("grave site");
    }

    private Site(String id, String name) {
        super(TYPE, id, name);
    }

    public @Nullable Place getPlace() {
        return get(PLACE);
    }

    public SiteStatus getStatus() {
        return get(STATUS);
    }

    public boolean isAccessible() {
        return get(ACCESSIBLE);
    }

    public boolean isProtected() {
        return get(PROTECTED);
    }

    public long getEvidence() {
        return get(EVIDENCE);
    }

    public Confidence getConfidence() {
        return get(CONFIDENCE);
    }

    public @Nullable Faction getHolderAtTheTime() {
        return get(HOLDER_AT_THE_TIME);
    }

    public @Nullable Inquiry getInquiry() {
        return get(INQUIRY);
    }

    public long getLeastEstimate() {
        return get(LEAST_ESTIMATE);
    }

    public long getMostEstimate() {
        return get(MOST_ESTIMATE);
    }

    public long getRecovered() {
        return get(RECOVERED);
    }

    public long getIdentified() {
        return get(IDENTIFIED);
    }

    public long getReturned() {
        return get(RETURNED);
    }
}
