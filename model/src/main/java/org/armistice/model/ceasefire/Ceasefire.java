package org.armistice.model.ceasefire;

import org.armistice.model.backing.Actor;
import org.armistice.model.fact.ChoiceField;
import org.armistice.model.fact.DateField;
import org.armistice.model.fact.Fact;
import org.armistice.model.fact.FactType;
import org.armistice.model.fact.NumberField;
import org.armistice.model.fact.RefField;
import org.armistice.model.faction.Faction;
import org.armistice.model.operation.Front;
import org.armistice.model.quantity.Range;
import org.armistice.model.quantity.Unit;
import org.jspecify.annotations.Nullable;

/** A truce between two factions, from a tacit lull to a signed agreement. */
public final class Ceasefire extends Fact {
    public static final FactType<Ceasefire> TYPE = FactType.of(
            Ceasefire.class,
            "ceasefire",
            "ceasefires",
            Ceasefire::new,
            "A truce between two factions, from a tacit lull to a signed agreement.");

    public static final RefField<Track> TRACK =
            TYPE.ref("track", Track.class, "the track on which it was agreed; none for a de facto truce");
    public static final RefField<Front> FRONT =
            TYPE.ref("front", Front.class, "the front that it covers; all fronts of its parties when none");
    public static final RefField<Faction> FIRST_PARTY = TYPE.ref("first party", Faction.class, "one party");
    public static final RefField<Faction> SECOND_PARTY = TYPE.ref("second party", Faction.class, "the other party");
    public static final ChoiceField<CeasefireKind> KIND = TYPE.choice("kind", CeasefireKind.class, "its legal weight");
    public static final ChoiceField<CeasefireStatus> STATUS =
            TYPE.choice("status", CeasefireStatus.class, "whether it holds");
    public static final RefField<Actor> MONITOR = TYPE.ref("monitor", Actor.class, "who watches over it");
    public static final RefField<Actor> GUARANTOR = TYPE.ref("guarantor", Actor.class, "who answers for it");
    public static final DateField BEGAN_ON = TYPE.date("began on", "its first day");
    public static final NumberField VIOLATIONS = TYPE.number(
                    "violations", Unit.NUMBER, Range.NOT_NEGATIVE, "since it began")
            .unlessGiven(0);
    public static final DateField LAST_VIOLATION_ON = TYPE.date("last violation on", "the day of the latest");
    public static final NumberField TERMS = TYPE.share("terms", "share of the clauses of its text that are agreed")
            .unlessGiven(0);

    static {
        TYPE.alsoCalled("truce");
    }

    private Ceasefire(String id, String name) {
        super(TYPE, id, name);
    }

    public @Nullable Track getTrack() {
        return get(TRACK);
    }

    public @Nullable Front getFront() {
        return get(FRONT);
    }

    public @Nullable Faction getFirstParty() {
        return get(FIRST_PARTY);
    }

    public @Nullable Faction getSecondParty() {
        return get(SECOND_PARTY);
    }

    public CeasefireKind getKind() {
        return get(KIND);
    }

    public CeasefireStatus getStatus() {
        return get(STATUS);
    }

    public @Nullable Actor getMonitor() {
        return get(MONITOR);
    }

    public @Nullable Actor getGuarantor() {
        return get(GUARANTOR);
    }

    public long getBeganOn() {
        return get(BEGAN_ON);
    }

    public long getViolations() {
        return get(VIOLATIONS);
    }

    public long getLastViolationOn() {
        return get(LAST_VIOLATION_ON);
    }

    public long getTerms() {
        return get(TERMS);
    }
}
