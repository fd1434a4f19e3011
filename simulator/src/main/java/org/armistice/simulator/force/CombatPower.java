package org.armistice.simulator.force;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        Assumption.VALUE
    };

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
        long version = moment.version(INPUTS);
        if (version != seen) {
            seen = version;
            forces(moment);
            places(moment);
        }
    }

    private static void forces(Moment moment) {
        Map<Faction, Long> strengths = new HashMap<>();
        Map<Faction, Integer> events = new HashMap<>();
        long low = moment.parameter("combat.low-supply");
        long least = moment.parameter("combat.unsupplied-power");
        for (Force force : moment.world().list(Force.TYPE)) {
            long fighters = Fixed.times(Fixed.times(force.getStrength(), force.getQuality()), force.getCohesion());
            moment.derive(
                    force,
                    Force.COMBAT_POWER,
                    Fixed.rough(Fixed.times(fighters, supply(force.getDaysOfAmmunition(), low, least))),
                    moment.latest(force, Force.STRENGTH, Force.QUALITY, Force.COHESION, Force.DAYS_OF_AMMUNITION));
            Faction faction = force.getFaction();
            if (faction != null && force.getStrength() != Fixed.UNKNOWN) {
                strengths.merge(faction, force.getStrength(), Math::addExact);
                events.merge(faction, moment.latest(force, Force.STRENGTH, Force.FACTION), Math::max);
            }
        }
        for (Faction faction : moment.world().list(Faction.TYPE)) {
            moment.derive(
                    faction,
                    Faction.STRENGTH,
                    Fixed.rough(strengths.getOrDefault(faction, 0L)),
                    events.getOrDefault(faction, 0));
        }
    }

    /** The share of its power that a force has with ammunition for {@code days}. */
    static long supply(long days, long low, long least) {
        if (days == Fixed.UNKNOWN || days >= low) {
            return Fixed.ONE;
        }
        return Fixed.plus(least, Fixed.times(Fixed.ONE - least, Fixed.dividedBy(days, low)));
    }

    private static void places(Moment moment) {
        Combatants combatants = new Combatants(moment.world());
        for (Place place : moment.world().list(Place.TYPE)) {
            List<Force> attacking = combatants.attackers(place);
            List<Force> defending = combatants.defenders(place);
            long attack = Combatants.power(attacking);
            long defence = Fixed.rough(Fixed.times(Combatants.power(defending), terrain(place.getTerrain(), moment)));
            int attacked = latest(moment, attacking);
            int defended = Math.max(latest(moment, defending), moment.latest(place, Place.HOLDER));
            moment.derive(place, Place.ATTACKERS, attack, attacked);
            moment.derive(place, Place.DEFENDERS, defence, defended);
            moment.derive(place, Place.FORCE_RATIO, Fixed.dividedBy(attack, defence), Math.max(attacked, defended));
        }
    }

    private static int latest(Moment moment, List<Force> forces) {
        int latest = 0;
        for (Force force : forces) {
            latest = Math.max(
                    latest, moment.latest(force, Force.COMBAT_POWER, Force.POSTURE, Force.TARGET, Force.PLACE));
        }
        return latest;
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
