package org.armistice.simulator.force;

import java.util.List;
import java.util.function.IntSupplier;
import java.util.function.Predicate;
import org.armistice.model.calendar.Assumption;
import org.armistice.model.event.Phase;
import org.armistice.model.fact.Field;
import org.armistice.model.faction.Faction;
import org.armistice.model.force.Force;
import org.armistice.model.place.Place;
import org.armistice.model.place.Terrain;
import org.armistice.model.quantity.Fixed;
import org.armistice.simulator.process.Moment;
import org.armistice.simulator.process.Process;
import org.armistice.simulator.process.Sums;

/**
 * What forces are worth where they meet.
 *
 * <pre>
 *   combat power = strength x quality x cohesion x supply
 *   supply       = 1 if days of ammunition are at least combat.low-supply or unknown,
 *                  else u + (1 - u) x days / combat.low-supply, where u is combat.unsupplied-power
 *   attackers    = power of the forces that attack the place
 *   defenders    = power of the holder's forces that stay there x terrain
 *   force ratio  = attackers / defenders
 * </pre>
 *
 * <p>Powers and the strength of a faction are rounded to two digits: nothing that goes into them is known better.
 *
 * <p>Terrain counts as {@code combat.urban-defence} or {@code combat.mountain-defence}, 1 in the open. The product form
 * follows the quantified judgement method (Dupuy 1979), reduced to what a scenario can state.
 */
public final class CombatPower implements Process {
    private static final Field[] INPUTS = {
        Force.FACTION,
        Force.PLACE,
        Force.STRENGTH,
        Force.QUALITY,
        Force.COHESION,
        Force.DAYS_OF_AMMUNITION,
        Force.POSTURE,
        Force.TARGET,
        Place.HOLDER,
        Place.TERRAIN,
        Faction.STRENGTH,
        Assumption.VALUE
    };

    private final Sums strengths = new Sums();
    private final Sums attacking = new Sums();
    private final Sums defending = new Sums();
    private long seen = -1;

    @Override
    public String name() {
        return "combat power";
    }

    @Override
    public List<Phase> phases() {
        return List.of(Phase.OPERATIONS, Phase.COMBAT, Phase.CONTROL);
    }

    @Override
    public boolean measure() {
        return true;
    }

    @Override
    public List<String> parameters() {
        return List.of(
                "combat.low-supply", "combat.unsupplied-power", "combat.urban-defence", "combat.mountain-defence");
    }

    @Override
    public void run(Moment moment) {
        if (moment.version(INPUTS) != seen) {
            forces(moment);
            factions(moment);
            places(moment);
            seen = moment.version(INPUTS);
        }
    }

    private static void forces(Moment moment) {
        long low = moment.parameter("combat.low-supply");
        long least = moment.parameter("combat.unsupplied-power");
        for (Force force : moment.list(Force.TYPE)) {
            long fighters = Fixed.times(Fixed.times(force.getStrength(), force.getQuality()), force.getCohesion());
            moment.derive(
                    force,
                    Force.COMBAT_POWER,
                    Fixed.rough(Fixed.times(fighters, supply(force.getDaysOfAmmunition(), low, least))),
                    () -> moment.latest(
                            force, Force.STRENGTH, Force.QUALITY, Force.COHESION, Force.DAYS_OF_AMMUNITION));
        }
    }

    private void factions(Moment moment) {
        strengths.clear();
        for (Force force : moment.list(Force.TYPE)) {
            Faction faction = force.getFaction();
            if (faction != null && force.getStrength() != Fixed.UNKNOWN) {
                strengths.add(faction, force.getStrength());
            }
        }
        for (Faction faction : moment.list(Faction.TYPE)) {
            moment.derive(
                    faction,
                    Faction.STRENGTH,
                    Fixed.rough(strengths.of(faction)),
                    () -> moment.latest(
                            force -> force.getFaction() == faction && force.getStrength() != Fixed.UNKNOWN,
                            Force.STRENGTH,
                            Force.FACTION));
        }
    }

    /** The share of its power that a force has with ammunition for {@code days}. */
    static long supply(long days, long low, long least) {
        if (days == Fixed.UNKNOWN || days >= low) {
            return Fixed.ONE;
        }
        return Fixed.plus(least, Fixed.times(Fixed.ONE - least, Fixed.dividedBy(days, low)));
    }

    private void places(Moment moment) {
        attacking.clear();
        defending.clear();
        for (Force force : moment.list(Force.TYPE)) {
            Place place = force.getPlace();
            Place target = force.getTarget();
            if (target != null && Combatants.attacks(force, target)) {
                attacking.add(target, known(force.getCombatPower()));
            }
            if (place != null && Combatants.defends(force, place)) {
                defending.add(place, known(force.getCombatPower()));
            }
        }
        for (Place place : moment.list(Place.TYPE)) {
            long attack = attacking.of(place);
            long whole = defending.of(place);
            long defence = whole == 0 ? 0 : Fixed.rough(Fixed.times(whole, terrain(place.getTerrain(), moment)));
            IntSupplier attacked = () -> latest(moment, f -> Combatants.attacks(f, place));
            IntSupplier defended = () ->
                    Math.max(latest(moment, f -> Combatants.defends(f, place)), moment.latest(place, Place.HOLDER));
            moment.derive(place, Place.ATTACKERS, attack, attacked);
            moment.derive(place, Place.DEFENDERS, defence, defended);
            moment.derive(
                    place,
                    Place.FORCE_RATIO,
                    Fixed.dividedBy(attack, defence),
                    () -> Math.max(attacked.getAsInt(), defended.getAsInt()));
        }
    }

    private static long known(long power) {
        return power == Fixed.UNKNOWN ? 0 : power;
    }

    private static int latest(Moment moment, Predicate<Force> meant) {
        return moment.latest(meant, Force.COMBAT_POWER, Force.POSTURE, Force.TARGET, Force.PLACE);
    }

    /** By how much the ground multiplies the power of those who defend on it. */
    public static long terrain(Terrain terrain, Moment moment) {
        return switch (terrain) {
            case OPEN -> Fixed.ONE;
            case URBAN -> moment.parameter("combat.urban-defence");
            case MOUNTAIN -> moment.parameter("combat.mountain-defence");
        };
    }
}
