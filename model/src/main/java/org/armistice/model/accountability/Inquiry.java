package org.armistice.model.accountability;

import org.armistice.model.backing.Actor;
import org.armistice.model.fact.ChoiceField;
import org.armistice.model.fact.DateField;
import org.armistice.model.fact.Fact;
import org.armistice.model.fact.FactType;
import org.armistice.model.fact.NumberField;
import org.armistice.model.fact.RefField;
import org.armistice.model.faction.Faction;
import org.jspecify.annotations.Nullable;

/** An authority's inquiry into what happened at one or more sites. */
public final class Inquiry extends Fact {
    public static final FactType<Inquiry> TYPE = FactType.of(
            Inquiry.class,
            "inquiry",
            "inquiries",
            Inquiry::new,
            "An authority's inquiry into what happened at one or more sites.");

    public static final RefField<Faction> AUTHORITY =
            TYPE.ref("authority", Faction.class, "the faction that answers for it");
    public static final ChoiceField<InquiryStatus> STATUS = TYPE.choice("status", InquiryStatus.class, "how far it is");
    public static final DateField ANNOUNCED_ON = TYPE.date("announced on", "the day on which it was formed");
    public static final NumberField PROMPTNESS =
            TYPE.share("promptness", "how soon it does what it is to do").unlessGiven(50);
    public static final NumberField OPENNESS = TYPE.share(
                    "openness", "how far families, press and outsiders can see what it does")
            .unlessGiven(50);
    public static final NumberField EFFECTIVENESS = TYPE.share(
                    "effectiveness", "how far it has the people, the powers and the skill for its task")
            .unlessGiven(50);
    public static final RefField<Actor> OFFER =
            TYPE.ref("offer", Actor.class, "who offers it forensic support from outside");
    public static final RefField<Actor> SUPPORTER =
            TYPE.ref("supporter", Actor.class, "who gives it forensic support from outside");

    static {
        TYPE.belongsTo(AUTHORITY);
    }

    private Inquiry(String id, String name) {
        super(TYPE, id, name);
    }

    public @Nullable Faction getAuthority() {
        return get(AUTHORITY);
    }

    public InquiryStatus getStatus() {
        return get(STATUS);
    }

    public long getAnnouncedOn() {
        return get(ANNOUNCED_ON);
    }

    public long getPromptness() {
        return get(PROMPTNESS);
    }

    public long getOpenness() {
        return get(OPENNESS);
    }

    public long getEffectiveness() {
        return get(EFFECTIVENESS);
    }

    public @Nullable Actor getOffer() {
        return get(OFFER);
    }

    public @Nullable Actor getSupporter() {
        return get(SUPPORTER);
    }
}
