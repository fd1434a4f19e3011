package org.armistice.model.operation;

import org.armistice.model.fact.ChoiceField;
import org.armistice.model.fact.Fact;
import org.armistice.model.fact.FactType;
import org.armistice.model.fact.NumberField;
import org.armistice.model.fact.RefField;
import org.armistice.model.faction.Faction;
import org.armistice.model.quantity.Range;
import org.armistice.model.quantity.Unit;
import org.jspecify.annotations.Nullable;

/** An axis on which two factions face each other. */
public final class Front extends Fact {
    public static final FactType<Front> TYPE =
            FactType.of(Front.class, "front", "fronts", Front::new, "An axis on which two factions face each other.");

    public static final RefField<Faction> FIRST_SIDE = TYPE.ref("first side", Faction.class, "one side");
    public static final RefField<Faction> SECOND_SIDE = TYPE.ref("second side", Faction.class, "the other side");
    public static final ChoiceField<Activity> ACTIVITY =
            TYPE.choice("activity", Activity.class, "from calm to heavy fighting");
    public static final NumberField DAYS_OF_CALM = TYPE.number(
                    "days of calm", Unit.DAYS, Range.NOT_NEGATIVE, "days without fighting; 0 while there is some")
            .unlessGiven(0);
    public static final NumberField FIRST_POWER = TYPE.number(
                    "first power", Unit.PEOPLE, Range.NOT_NEGATIVE, "combat power of the first side in the sector")
            .byProcess();
    public static final NumberField SECOND_POWER = TYPE.number(
                    "second power", Unit.PEOPLE, Range.NOT_NEGATIVE, "combat power of the second side in the sector")
            .byProcess();
    public static final NumberField FORCE_RATIO = TYPE.number(
                    "force ratio",
                    Unit.NUMBER,
                    Range.NOT_NEGATIVE,
                    "power of the stronger side per power of the weaker; unknown where one side has none")
            .byProcess();
    public static final RefField<Faction> STRONGER_SIDE = TYPE.ref(
                    "stronger side", Faction.class, "the side with more power; none when they are equal")
            .byProcess();
    public static final RefField<Faction> WEAKER_SIDE = TYPE.ref(
                    "weaker side", Faction.class, "the side with less power; none when they are equal")
            .byProcess();

    private Front(String id, String name) {
        super(TYPE, id, name);
    }

    public @Nullable Faction getFirstSide() {
        return get(FIRST_SIDE);
    }

    public @Nullable Faction getSecondSide() {
        return get(SECOND_SIDE);
    }

    public Activity getActivity() {
        return get(ACTIVITY);
    }

    public long getDaysOfCalm() {
        return get(DAYS_OF_CALM);
    }

    public long getFirstPower() {
        return get(FIRST_POWER);
    }

    public long getSecondPower() {
        return get(SECOND_POWER);
    }

    public long getForceRatio() {
        return get(FORCE_RATIO);
    }

    public @Nullable Faction getStrongerSide() {
        return get(STRONGER_SIDE);
    }

    public @Nullable Faction getWeakerSide() {
        return get(WEAKER_SIDE);
    }
}
