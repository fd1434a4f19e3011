package org.armistice.model.operation;

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

/** A declared offensive with objectives in order. */
public final class Operation extends Fact {
    public static final FactType<Operation> TYPE = FactType.of(
            Operation.class,
            "operation",
            "operations",
            Operation::new,
            "A declared offensive with objectives in order.");

    public static final RefField<Faction> FACTION = TYPE.ref("faction", Faction.class, "whose operation it is");
    public static final RefField<Place> OBJECTIVE =
            TYPE.ref("objective", Place.class, "the objective that it is after now");
    public static final ChoiceField<OperationPhase> PHASE = TYPE.choice("phase", OperationPhase.class, "how far it is");
    public static final DateField RESUMES_ON = TYPE.date("resumes on", "the day on which a pause ends");
    public static final DateField BEGAN_ON = TYPE.date("began on", "the day on which it was declared");
    public static final RefField<Place> NEXT_STEP = TYPE.ref(
                    "next step", Place.class, "the first hostile place on the shortest road to the objective")
            .byProcess();
    public static final RefField<Place> STAGING_PLACE = TYPE.ref(
                    "staging place", Place.class, "the last place on that road before the next step")
            .byProcess();
    public static final NumberField POWER_AT_HAND = TYPE.number(
                    "power at hand",
                    Unit.PEOPLE,
                    Range.NOT_NEGATIVE,
                    "combat power of its faction's mobile forces one road from the next step")
            .byProcess();

    static {
        TYPE.belongsTo(FACTION);
    }

    private Operation(String id, String name) {
        super(TYPE, id, name);
    }

    public @Nullable Faction getFaction() {
        return get(FACTION);
    }

    public @Nullable Place getObjective() {
        return get(OBJECTIVE);
    }

    public OperationPhase getPhase() {
        return get(PHASE);
    }

    public long getResumesOn() {
        return get(RESUMES_ON);
    }

    public long getBeganOn() {
        return get(BEGAN_ON);
    }

    /** Where the operation goes next; null when no road leads on or nothing hostile lies on it. */
    public @Nullable Place getNextStep() {
        return get(NEXT_STEP);
    }

    /** Where its forces gather; null when there is no next step. */
    public @Nullable Place getStagingPlace() {
        return get(STAGING_PLACE);
    }

    /** People in millionths, weighed as combat power. */
    public long getPowerAtHand() {
        return get(POWER_AT_HAND);
    }
}
