package org.armistice.model.pressure;

import org.armistice.model.backing.Actor;
import org.armistice.model.fact.ChoiceField;
import org.armistice.model.fact.DateField;
import org.armistice.model.fact.Fact;
import org.armistice.model.fact.FactType;
import org.armistice.model.fact.NumberField;
import org.armistice.model.fact.RefField;
import org.armistice.model.faction.Faction;
import org.armistice.model.place.Place;
import org.jspecify.annotations.Nullable;

/** A public call from outside for restraint or for the protection of people. */
public final class Appeal extends Fact {
    public static final FactType<Appeal> TYPE = FactType.of(
            Appeal.class,
            "appeal",
            "appeals",
            Appeal::new,
            "A public call from outside for restraint or for the protection of people.");

    public static final RefField<Actor> SPEAKER = TYPE.ref("speaker", Actor.class, "the outside actor that calls");
    public static final RefField<Faction> ADDRESSEE =
            TYPE.ref("addressee", Faction.class, "the faction that is called upon; every party when none");
    public static final ChoiceField<AppealKind> KIND = TYPE.choice("kind", AppealKind.class, "what it asks for");
    public static final RefField<Place> PLACE =
            TYPE.ref("place", Place.class, "the place whose people it speaks of, if it names one");
    public static final DateField MADE_ON = TYPE.date("made on", "the day on which it was said");
    public static final NumberField WEIGHT = TYPE.share(
                    "weight", "what the speaker's word is worth to those whom it addresses")
            .unlessGiven(30);

    static {
        TYPE.belongsTo(SPEAKER);
    }

    private Appeal(String id, String name) {
        super(TYPE, id, name);
    }

    public @Nullable Actor getSpeaker() {
        return get(SPEAKER);
    }

    public @Nullable Faction getAddressee() {
        return get(ADDRESSEE);
    }

    public AppealKind getKind() {
        return get(KIND);
    }

    public @Nullable Place getPlace() {
        return get(PLACE);
    }

    public long getMadeOn() {
        return get(MADE_ON);
    }

    public long getWeight() {
        return get(WEIGHT);
    }
}
