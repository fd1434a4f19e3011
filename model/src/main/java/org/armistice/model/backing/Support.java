package org.armistice.model.backing;

import org.armistice.model.fact.ChoiceField;
import org.armistice.model.fact.DateField;
import org.armistice.model.fact.Fact;
import org.armistice.model.fact.FactType;
import org.armistice.model.fact.NumberField;
import org.armistice.model.fact.RefField;
import org.armistice.model.faction.Faction;
import org.armistice.model.place.Place;
import org.armistice.model.quantity.Range;
import org.armistice.model.quantity.Unit;
import org.jspecify.annotations.Nullable;

/** A flow of one kind of help from an outside actor to its client. */
public final class Support extends Fact {
    public static final FactType<Support> TYPE = FactType.of(
            Support.class,
            "support",
            "supports",
            Support::new,
            "A flow of one kind of help from an outside actor to its client.");

    public static final RefField<Actor> BACKER = TYPE.ref("backer", Actor.class, "who gives it");
    public static final RefField<Faction> CLIENT = TYPE.ref("client", Faction.class, "who gets it");
    public static final ChoiceField<SupportKind> KIND = TYPE.choice("kind", SupportKind.class, "what it consists of");
    public static final NumberField GOODS = TYPE.number(
                    "goods", Unit.TONNES_PER_DAY, Range.NOT_NEGATIVE, "goods that arrive each day")
            .unlessGiven(0);
    public static final NumberField PEOPLE = TYPE.number(
                    "people", Unit.PEOPLE_PER_DAY, Range.NOT_NEGATIVE, "people who arrive each day")
            .unlessGiven(0);
    public static final NumberField SORTIES = TYPE.number(
                    "sorties", Unit.PER_DAY, Range.NOT_NEGATIVE, "flights each day")
            .unlessGiven(0);
    public static final RefField<Place> ENTRY_POINT = TYPE.ref("entry point", Place.class, "where it comes in");
    public static final RefField<Agreement> AGREEMENT = TYPE.ref("agreement", Agreement.class, "what it rests on");
    public static final RefField<Actor> ANSWERS_TO = TYPE.ref(
            "answers to",
            Actor.class,
            "the centre of power that the sender obeys, where that is not the backer itself");
    public static final NumberField LAG = TYPE.number("lag", Unit.DAYS, Range.NOT_NEGATIVE, "from decision to arrival")
            .unlessGiven(0);
    public static final ChoiceField<SupportStatus> STATUS =
            TYPE.choice("status", SupportStatus.class, "whether it flows; preparing means decided and not there yet");

    public static final DateField PAID_UNTIL =
            TYPE.date("paid until", "the day on which its budget is spent; unknown when no end is set");
    public static final DateField RAISED_ON = TYPE.date("raised on", "the day on which it was last stepped up");

    private Support(String id, String name) {
        super(TYPE, id, name);
    }

    public @Nullable Actor getBacker() {
        return get(BACKER);
    }

    public @Nullable Faction getClient() {
        return get(CLIENT);
    }

    public SupportKind getKind() {
        return get(KIND);
    }

    public long getGoods() {
        return get(GOODS);
    }

    public long getPeople() {
        return get(PEOPLE);
    }

    public long getSorties() {
        return get(SORTIES);
    }

    public @Nullable Place getEntryPoint() {
        return get(ENTRY_POINT);
    }

    public @Nullable Agreement getAgreement() {
        return get(AGREEMENT);
    }

    public @Nullable Actor getAnswersTo() {
        return get(ANSWERS_TO);
    }

    public long getLag() {
        return get(LAG);
    }

    public long getPaidUntil() {
        return get(PAID_UNTIL);
    }

    public long getRaisedOn() {
        return get(RAISED_ON);
    }

    public SupportStatus getStatus() {
        return get(STATUS);
    }
}
