package org.armistice.model.force;

import org.armistice.model.backing.Actor;
import org.armistice.model.fact.ChoiceField;
import org.armistice.model.fact.DateField;
import org.armistice.model.fact.Fact;
import org.armistice.model.fact.FactType;
import org.armistice.model.fact.FlagField;
import org.armistice.model.fact.NumberField;
import org.armistice.model.fact.RefField;
import org.armistice.model.faction.Faction;
import org.armistice.model.operation.Operation;
import org.armistice.model.place.Place;
import org.armistice.model.quantity.Range;
import org.armistice.model.quantity.Unit;
import org.jspecify.annotations.Nullable;

/** A body of fighters at one place. */
public final class Force extends Fact {
    public static final FactType<Force> TYPE =
            FactType.of(Force.class, "force", "forces", Force::new, "A body of fighters at one place.");

    public static final RefField<Faction> FACTION =
            TYPE.ref("faction", Faction.class, "the faction that it fights for");
    public static final RefField<Actor> SPONSOR =
            TYPE.ref("sponsor", Actor.class, "the outside actor that pays or sends it");
    public static final RefField<Place> PLACE =
            TYPE.ref("place", Place.class, "where it is; where it left from while it moves");
    public static final ChoiceField<ForceKind> KIND = TYPE.choice("kind", ForceKind.class, "what it is");
    public static final NumberField STRENGTH =
            TYPE.number("strength", Unit.PEOPLE, Range.NOT_NEGATIVE, "fighters fit to fight");
    public static final NumberField FULL_STRENGTH =
            TYPE.number("full strength", Unit.PEOPLE, Range.NOT_NEGATIVE, "fighters when up to strength");
    public static final NumberField QUALITY = TYPE.share(
                    "quality", "fighting value of one fighter against that of the best trained")
            .unlessGiven(50);
    public static final NumberField COHESION = TYPE.share("cohesion", "how well it holds together; losses lower it")
            .unlessGiven(100);
    public static final NumberField LOYALTY =
            TYPE.share("loyalty", "how firmly it stands by its faction").unlessGiven(80);
    public static final ChoiceField<Posture> POSTURE = TYPE.choice("posture", Posture.class, "what it is doing");
    public static final RefField<Place> TARGET =
            TYPE.ref("target", Place.class, "the place that it attacks or moves to");
    public static final RefField<Operation> OPERATION = TYPE.ref(
                    "operation",
                    Operation.class,
                    "the operation of its faction under way that is nearest by road; none unless it is mobile")
            .byProcess();
    public static final RefField<Place> LINE_OF_RETREAT = TYPE.ref(
                    "line of retreat",
                    Place.class,
                    "the next place on its way back to the nearest other base of its faction; without one a neighbouring"
                            + " place of its faction, none if it is surrounded")
            .byProcess();
    public static final NumberField DISTANCE_LEFT = TYPE.number(
                    "distance left", Unit.KILOMETRES, Range.NOT_NEGATIVE, "still to go while it moves")
            .unlessGiven(0);
    public static final DateField ARRIVED_ON = TYPE.date(
            "arrived on", "the last day on which it came to a place on the march; unknown if it has not marched");
    public static final FlagField MOBILE = TYPE.flag("mobile", "it can be sent to other places");
    public static final NumberField FUEL = TYPE.number("fuel", Unit.TONNES, Range.NOT_NEGATIVE, "fuel that it carries")
            .unlessGiven(0);
    public static final NumberField AMMUNITION = TYPE.number(
                    "ammunition", Unit.TONNES, Range.NOT_NEGATIVE, "ammunition that it carries")
            .unlessGiven(0);
    public static final NumberField FUEL_USE = TYPE.number(
                    "fuel use", Unit.TONNES_PER_DAY, Range.NOT_NEGATIVE, "what its posture costs a day")
            .byProcess();
    public static final NumberField AMMUNITION_USE = TYPE.number(
                    "ammunition use", Unit.TONNES_PER_DAY, Range.NOT_NEGATIVE, "what its posture costs a day")
            .byProcess();
    public static final NumberField DAYS_OF_FUEL = TYPE.number(
                    "days of fuel", Unit.DAYS, Range.NOT_NEGATIVE, "how long its fuel lasts at the use of an attack")
            .byProcess();
    public static final NumberField DAYS_OF_AMMUNITION = TYPE.number(
                    "days of ammunition",
                    Unit.DAYS,
                    Range.NOT_NEGATIVE,
                    "how long its ammunition lasts at the use of an attack")
            .byProcess();
    public static final NumberField DISTANCE_TO_DEPOT = TYPE.number(
                    "distance to depot",
                    Unit.KILOMETRES,
                    Range.NOT_NEGATIVE,
                    "by road through places of its faction to the nearest stocked depot; unknown when no way is open")
            .byProcess();
    public static final NumberField COMBAT_POWER = TYPE.number(
                    "combat power",
                    Unit.PEOPLE,
                    Range.NOT_NEGATIVE,
                    "its strength, weighed by quality, cohesion and supply")
            .byProcess();
    public static final NumberField LOSSES = TYPE.number(
                    "losses", Unit.PEOPLE, Range.NOT_NEGATIVE, "fighters that it has lost since the first day")
            .unlessGiven(0);
    public static final FlagField UNDER_AIR_ATTACK =
            TYPE.flag("under air attack", "it was attacked from the air on the day");
    public static final NumberField AIR_DEFENCE =
            TYPE.share("air defence", "share of air attacks that it turns away").unlessGiven(0);

    public static final NumberField MINE_LAYING = TYPE.number(
                    "mine laying",
                    Unit.SQUARE_KILOMETRES,
                    Range.NOT_NEGATIVE,
                    "ground that it mines when it withdraws from a place")
            .unlessGiven(0);

    static {
        TYPE.belongsTo(FACTION);
    }

    private Force(String id, String name) {
        super(TYPE, id, name);
    }

    public @Nullable Faction getFaction() {
        return get(FACTION);
    }

    public @Nullable Actor getSponsor() {
        return get(SPONSOR);
    }

    public @Nullable Place getPlace() {
        return get(PLACE);
    }

    public ForceKind getKind() {
        return get(KIND);
    }

    public long getStrength() {
        return get(STRENGTH);
    }

    public long getFullStrength() {
        return get(FULL_STRENGTH);
    }

    public long getQuality() {
        return get(QUALITY);
    }

    public long getCohesion() {
        return get(COHESION);
    }

    public long getLoyalty() {
        return get(LOYALTY);
    }

    public Posture getPosture() {
        return get(POSTURE);
    }

    public @Nullable Place getTarget() {
        return get(TARGET);
    }

    public @Nullable Operation getOperation() {
        return get(OPERATION);
    }

    public @Nullable Place getLineOfRetreat() {
        return get(LINE_OF_RETREAT);
    }

    public long getDistanceLeft() {
        return get(DISTANCE_LEFT);
    }

    public long getArrivedOn() {
        return get(ARRIVED_ON);
    }

    public boolean isMobile() {
        return get(MOBILE);
    }

    public long getFuel() {
        return get(FUEL);
    }

    public long getAmmunition() {
        return get(AMMUNITION);
    }

    public long getFuelUse() {
        return get(FUEL_USE);
    }

    public long getAmmunitionUse() {
        return get(AMMUNITION_USE);
    }

    public long getDaysOfFuel() {
        return get(DAYS_OF_FUEL);
    }

    public long getDaysOfAmmunition() {
        return get(DAYS_OF_AMMUNITION);
    }

    public long getDistanceToDepot() {
        return get(DISTANCE_TO_DEPOT);
    }

    public long getCombatPower() {
        return get(COMBAT_POWER);
    }

    public long getLosses() {
        return get(LOSSES);
    }

    public boolean isUnderAirAttack() {
        return get(UNDER_AIR_ATTACK);
    }

    public long getAirDefence() {
        return get(AIR_DEFENCE);
    }

    public long getMineLaying() {
        return get(MINE_LAYING);
    }
}
