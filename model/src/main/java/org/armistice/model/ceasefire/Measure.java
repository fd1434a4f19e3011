package org.armistice.model.ceasefire;

import org.armistice.model.backing.Actor;
import org.armistice.model.fact.ChoiceField;
import org.armistice.model.fact.DateField;
import org.armistice.model.fact.Fact;
import org.armistice.model.fact.FactType;
import org.armistice.model.fact.RefField;
import org.armistice.model.faction.Faction;
import org.jspecify.annotations.Nullable;

/** A step by which an outside actor shows a faction that it can be trusted. */
public final class Measure extends Fact {
    public static final FactType<Measure> TYPE = FactType.of(
            Measure.class,
            "confidence-building measure",
            "confidence-building measures",
            Measure::new,
            "A step by which an outside actor shows a faction that it can be trusted.");

    public static final RefField<Actor> ACTOR = TYPE.ref("actor", Actor.class, "who takes it");
    public static final RefField<Faction> TOWARDS = TYPE.ref("towards", Faction.class, "the faction that is to be won");
    public static final ChoiceField<Step> STEP = TYPE.choice("step", Step.class, "what is done");
    public static final DateField TAKEN_ON = TYPE.date("taken on", "the day on which it was taken");

    private Measure(String id, String name) {
        super(TYPE, id, name);
    }

    public @Nullable Actor getActor() {
        return get(ACTOR);
    }

    public @Nullable Faction getTowards() {
        return get(TOWARDS);
    }

    public Step getStep() {
        return get(STEP);
    }

    public long getTakenOn() {
        return get(TAKEN_ON);
    }
}
