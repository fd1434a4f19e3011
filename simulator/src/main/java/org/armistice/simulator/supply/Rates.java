package org.armistice.simulator.supply;

import java.util.List;
import org.armistice.simulator.process.Moment;

/**
 * The parameters of supply as they are on a day.
 *
 * @param carriedDays days of an attack's use that a full force carries, in millionths
 * @param reach kilometres in millionths beyond which less arrives
 * @param holdingUse the share of an attack's use that a force uses otherwise
 * @param defenceUse the share of an attack's ammunition that a force uses where it is attacked
 * @param ammunitionPerFighter tonnes a day in an attack, in millionths
 * @param fuelPerFighter tonnes a day in an attack, in millionths
 */
record Rates(
        long carriedDays,
        long reach,
        long holdingUse,
        long defenceUse,
        long ammunitionPerFighter,
        long fuelPerFighter) {
    private static final String CARRIED_DAYS = "supply.carried-days";
    private static final String REACH = "supply.reach";
    private static final String HOLDING_USE = "supply.holding-use";
    private static final String DEFENCE_USE = "supply.defence-use";
    private static final String AMMUNITION_PER_FIGHTER = "supply.ammunition-per-fighter";
    private static final String FUEL_PER_FIGHTER = "supply.fuel-per-fighter";

    static final List<String> PARAMETERS =
            List.of(CARRIED_DAYS, REACH, HOLDING_USE, DEFENCE_USE, FUEL_PER_FIGHTER, AMMUNITION_PER_FIGHTER);

    /** Nothing is carried and nothing used. */
    static final Rates NONE = new Rates(0, 0, 0, 0, 0, 0);

    static Rates of(Moment moment) {
        return new Rates(
                moment.parameter(CARRIED_DAYS),
                moment.parameter(REACH),
                moment.parameter(HOLDING_USE),
                moment.parameter(DEFENCE_USE),
                moment.parameter(AMMUNITION_PER_FIGHTER),
                moment.parameter(FUEL_PER_FIGHTER));
    }

    long perFighter(Good good) {
        return good == Good.FUEL ? fuelPerFighter : ammunitionPerFighter;
    }
}
