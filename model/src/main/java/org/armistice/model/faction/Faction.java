package org.armistice.model.faction;

import org.armistice.model.fact.ChoiceField;
import org.armistice.model.fact.Fact;
import org.armistice.model.fact.FactType;
import org.armistice.model.fact.FlagField;
import org.armistice.model.fact.NumberField;
import org.armistice.model.quantity.Range;
import org.armistice.model.quantity.Unit;

/** A side of the conflict, or a local force of its own. */
public final class Faction extends Fact {
    public static final FactType<Faction> TYPE = FactType.of(
            Faction.class, "faction", "factions", Faction::new, "A side of the conflict, or a local force of its own.");

    public static final ChoiceField<Role> ROLE =
            TYPE.choice("role", Role.class, "whether it takes part in the tracks as a party");
    public static final NumberField RECOGNITION =
            TYPE.share("recognition", "share of states and bodies that deal with it as an authority");
    public static final NumberField EXPECTATION_OF_VICTORY = TYPE.share(
                    "expectation of victory", "how likely it thinks its victory")
            .unlessGiven(50);
    public static final NumberField COST_TOLERANCE = TYPE.number(
            "cost tolerance",
            Unit.PEOPLE,
            Range.NOT_NEGATIVE,
            "fighters lost in 60 days that it bears before it looks for a way out");
    public static final NumberField STRENGTH = TYPE.number(
                    "strength", Unit.PEOPLE, Range.NOT_NEGATIVE, "fighters of all its forces")
            .byProcess();
    public static final NumberField LOSSES_IN_30_DAYS = TYPE.number(
                    "losses in 30 days", Unit.PEOPLE, Range.NOT_NEGATIVE, "fighters it lost over the last 30 days")
            .byProcess();
    public static final NumberField LOSSES_IN_60_DAYS = TYPE.number(
                    "losses in 60 days", Unit.PEOPLE, Range.NOT_NEGATIVE, "fighters it lost over the last 60 days")
            .byProcess();
    public static final NumberField PLACES_GAINED_IN_30_DAYS = TYPE.number(
                    "places gained in 30 days",
                    Unit.NUMBER,
                    Range.NOT_NEGATIVE,
                    "places whose holder it became over the last 30 days")
            .byProcess();
    public static final NumberField PLACES_LOST_IN_30_DAYS = TYPE.number(
                    "places lost in 30 days",
                    Unit.NUMBER,
                    Range.NOT_NEGATIVE,
                    "places that it held and lost over the last 30 days")
            .byProcess();
    public static final NumberField VALUE_GAINED_IN_30_DAYS = TYPE.number(
                    "value gained in 30 days",
                    Unit.NUMBER,
                    Range.NOT_NEGATIVE,
                    "value of the places it gained over the last 30 days")
            .byProcess();
    public static final NumberField VALUE_LOST_IN_30_DAYS = TYPE.number(
                    "value lost in 30 days",
                    Unit.NUMBER,
                    Range.NOT_NEGATIVE,
                    "value of the places it lost over the last 30 days")
            .byProcess();

    public static final NumberField LEGITIMACY = TYPE.share(
                    "legitimacy", "how far people in the country take what it does to be right")
            .unlessGiven(50);
    public static final NumberField OUTSIDE_PRESSURE = TYPE.share(
                    "outside pressure", "how loudly the outside calls on it to spare civilians and to hold back")
            .unlessGiven(0);
    public static final NumberField BUDGET_SHARE = TYPE.share(
                    "budget share", "share of the state's oil revenue that is spent on its side")
            .unlessGiven(0);
    public static final NumberField OIL_REVENUE = TYPE.number(
                    "oil revenue",
                    Unit.PERCENT,
                    Range.SHARE,
                    "oil revenue that reaches it, as a share of what an undisturbed country would earn")
            .byProcess();

    public static final NumberField KILLED = TYPE.number(
                    "killed", Unit.PEOPLE, Range.NOT_NEGATIVE, "its fighters killed since the first day")
            .unlessGiven(0);

    public static final FlagField PLAYED =
            TYPE.flag("played", "people decide for it, as in an exercise; rules decide for all others");

    private Faction(String id, String name) {
        super(TYPE, id, name);
    }

    public Role getRole() {
        return get(ROLE);
    }

    public long getRecognition() {
        return get(RECOGNITION);
    }

    public long getExpectationOfVictory() {
        return get(EXPECTATION_OF_VICTORY);
    }

    public long getCostTolerance() {
        return get(COST_TOLERANCE);
    }

    public long getStrength() {
        return get(STRENGTH);
    }

    public long getLossesIn30Days() {
        return get(LOSSES_IN_30_DAYS);
    }

    public long getLossesIn60Days() {
        return get(LOSSES_IN_60_DAYS);
    }

    public long getPlacesGainedIn30Days() {
        return get(PLACES_GAINED_IN_30_DAYS);
    }

    public long getPlacesLostIn30Days() {
        return get(PLACES_LOST_IN_30_DAYS);
    }

    public long getValueGainedIn30Days() {
        return get(VALUE_GAINED_IN_30_DAYS);
    }

    public long getValueLostIn30Days() {
        return get(VALUE_LOST_IN_30_DAYS);
    }

    public long getLegitimacy() {
        return get(LEGITIMACY);
    }

    public long getOutsidePressure() {
        return get(OUTSIDE_PRESSURE);
    }

    public long getBudgetShare() {
        return get(BUDGET_SHARE);
    }

    public long getOilRevenue() {
        return get(OIL_REVENUE);
    }

    public long getKilled() {
        return get(KILLED);
    }

    public boolean isPlayed() {
        return get(PLAYED);
    }
}
