package org.armistice.simulator.force;

import java.util.ArrayList;
import java.util.List;
import org.armistice.model.calendar.Assumption;
import org.armistice.model.event.Phase;
import org.armistice.model.faction.Faction;
import org.armistice.model.force.Force;
import org.armistice.model.place.Place;
import org.armistice.model.place.Terrain;
import org.armistice.model.quantity.Fixed;
import org.armistice.simulator.process.Moment;
import org.armistice.simulator.process.Process;
import org.armistice.simulator.process.Totals;
import org.armistice.simulator.process.Watch;

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
    private final Watch<Force> fighters =
            new Watch<>(Force.TYPE, Force.STRENGTH, Force.QUALITY, Force.COHESION, Force.DAYS_OF_AMMUNITION);
    private final Totals<Force, Faction> strengths = new Totals<>(Force.TYPE, Force.STRENGTH, Force.FACTION);
    private final Combatants combatants = new Combatants();
    private final Meetings meetings = new Meetings();
    private long assumptionsSeen = -1;
    private long factionsSeen = -1;

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
        List<Force> changed = forces(moment);
        factions(moment);
        for (Place place : meetings.changed(moment, changed)) {
            compare(moment, place);
        }
    }

    private void factions(Moment moment) {
        List<Faction> touched = strengths.count(moment);
        boolean all = strengths.all() || moment.version(Faction.STRENGTH) != factionsSeen;
        for (Faction faction : all ? moment.list(Faction.TYPE) : touched) {
            long strength = Fixed.rough(strengths.of(faction));
            if (strength != faction.getStrength() && moment.world().contains(faction)) {
                moment.derive(faction, Faction.STRENGTH, strength, strengthEvent(moment, faction));
            }
        }
        factionsSeen = moment.version(Faction.STRENGTH);
    }

    private static int strengthEvent(Moment moment, Faction faction) {
        return moment.latest(
                force -> force.getFaction() == faction && force.getStrength() != Fixed.UNKNOWN,
                Force.STRENGTH,
                Force.FACTION);
    }

    /** Returns the forces whose power changed. */
    private List<Force> forces(Moment moment) {
        long low = moment.parameter("combat.low-supply");
        long least = moment.parameter("combat.unsupplied-power");
        long assumptions = moment.version(Assumption.VALUE);
        List<Force> written = fighters.changed(moment);
        List<Force> changed = new ArrayList<>();
        for (Force force : assumptions == assumptionsSeen ? written : moment.list(Force.TYPE)) {
            long share = Fixed.times(Fixed.times(force.getStrength(), force.getQuality()), force.getCohesion());
            long power = Fixed.rough(Fixed.times(share, supply(force.getDaysOfAmmunition(), low, least)));
            if (power != force.getCombatPower()) {
                int event =
                        moment.latest(force, Force.STRENGTH, Force.QUALITY, Force.COHESION, Force.DAYS_OF_AMMUNITION);
                moment.derive(force, Force.COMBAT_POWER, power, event);
                changed.add(force);
            }
        }
        assumptionsSeen = assumptions;
        return changed;
    }

    /** The share of its power that a force has with ammunition for {@code days}. */
    static long supply(long days, long low, long least) {
        if (days == Fixed.UNKNOWN || days >= low) {
            return Fixed.ONE;
        }
        return Fixed.plus(least, Fixed.times(Fixed.ONE - least, Fixed.dividedBy(days, low)));
    }

    private void compare(Moment moment, Place place) {
        List<Force> attackers = combatants.attackers(moment).of(place);
        List<Force> present = moment.pointing(Force.TYPE, Force.PLACE, place);
        long attack = Combatants.power(attackers);
        long whole = Combatants.defence(present, place);
        long defence = whole == 0 ? 0 : Fixed.rough(Fixed.times(whole, terrain(place.getTerrain(), moment)));
        long ratio = Fixed.dividedBy(attack, defence);
        if (attack != place.getAttackers() || defence != place.getDefenders() || ratio != place.getForceRatio()) {
            int attacked = latest(moment, attackers);
            int defended =
                    Math.max(latest(moment, combatants.defenders(moment, place)), moment.latest(place, Place.HOLDER));
            moment.derive(place, Place.ATTACKERS, attack, attacked);
            moment.derive(place, Place.DEFENDERS, defence, defended);
            moment.derive(place, Place.FORCE_RATIO, ratio, Math.max(attacked, defended));
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
