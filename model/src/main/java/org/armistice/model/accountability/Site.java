package org.armistice.model.accountability;

import org.armistice.model.fact.ChoiceField;
import org.armistice.model.fact.Fact;
import org.armistice.model.fact.FactType;
import org.armistice.model.fact.FlagField;
import org.armistice.model.fact.NumberField;
import org.armistice.model.fact.RefField;
import org.armistice.model.place.Place;
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
}
