package org.armistice.model.air;

import org.armistice.model.backing.Actor;
import org.armistice.model.backing.Support;
import org.armistice.model.fact.Fact;
import org.armistice.model.fact.FactType;
import org.armistice.model.fact.NumberField;
import org.armistice.model.fact.RefField;
import org.armistice.model.faction.Faction;
import org.armistice.model.force.Force;
import org.armistice.model.place.Place;
import org.armistice.model.place.Route;
import org.armistice.model.quantity.Range;
import org.armistice.model.quantity.Unit;
import org.jspecify.annotations.Nullable;

/** Aircraft or drones that fly for one faction from one base. */
public final class AirWing extends Fact {
    public static final FactType<AirWing> TYPE = FactType.of(
            AirWing.class,
            "air wing",
            "air wings",
            AirWing::new,
            "Aircraft or drones that fly for one faction from one base.");

    public static final RefField<Faction> FACTION =
            TYPE.ref("faction", Faction.class, "the faction for which it flies");
    public static final RefField<Actor> SPONSOR = TYPE.ref(
            "sponsor", Actor.class, "the outside actor that flies or pays for it; none if it is its faction's own");
    public static final RefField<Support> SUPPORT =
            TYPE.ref("support", Support.class, "the flow of help that keeps it flying, if one does");
    public static final RefField<Place> BASE =
            TYPE.ref("base", Place.class, "where it takes off; none if that is outside the country");
    public static final NumberField SORTIES = TYPE.number(
                    "sorties", Unit.PER_DAY, Range.NOT_NEGATIVE, "flights that it can make each day now")
            .unlessGiven(0);
    public static final NumberField FULL_SORTIES = TYPE.number(
                    "full sorties", Unit.PER_DAY, Range.NOT_NEGATIVE, "flights each day while nothing is lost")
            .unlessGiven(0);
    public static final NumberField RADIUS =
            TYPE.number("radius", Unit.KILOMETRES, Range.NOT_NEGATIVE, "as the crow flies; unknown means no limit");
    public static final RefField<Force> TARGET = TYPE.ref(
                    "target",
                    Force.class,
                    "the enemy's strongest force in its radius that attacks or stands at the front")
            .byProcess();
    public static final NumberField DENIAL = TYPE.share(
                    "denial", "share of its attacks on the target that air defence there turns away")
            .byProcess();
    public static final RefField<Route> ROAD = TYPE.ref(
                    "road", Route.class, "the longest road in its radius that leads from enemy ground to its target")
            .byProcess();
    public static final RefField<AirWing> RIVAL = TYPE.ref(
                    "rival", AirWing.class, "the enemy's busiest wing whose base lies in its radius")
            .byProcess();
    public static final NumberField RIVAL_DEFENCE = TYPE.share(
                    "rival defence", "share of its attacks on the rival's base that air defence there turns away")
            .byProcess();

    static {
        TYPE.belongsTo(FACTION);
    }

    private AirWing(String id, String name) {
        super(TYPE, id, name);
    }

    public @Nullable Faction getFaction() {
        return get(FACTION);
    }

    public @Nullable Actor getSponsor() {
        return get(SPONSOR);
    }

    public @Nullable Support getSupport() {
        return get(SUPPORT);
    }

    public @Nullable Place getBase() {
        return get(BASE);
    }

    public long getSorties() {
        return get(SORTIES);
    }

    public long getFullSorties() {
        return get(FULL_SORTIES);
    }

    public long getRadius() {
        return get(RADIUS);
    }

    public @Nullable Force getTarget() {
        return get(TARGET);
    }

    public long getDenial() {
        return get(DENIAL);
    }

    public @Nullable Route getRoad() {
        return get(ROAD);
    }

    public @Nullable AirWing getRival() {
        return get(RIVAL);
    }

    public long getRivalDefence() {
        return get(RIVAL_DEFENCE);
    }
}
