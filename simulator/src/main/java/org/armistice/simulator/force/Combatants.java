package org.armistice.simulator.force;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.armistice.model.fact.World;
import org.armistice.model.force.Force;
import org.armistice.model.force.Posture;
import org.armistice.model.place.Place;
import org.armistice.model.quantity.Fixed;
import org.armistice.simulator.process.Kept;
import org.armistice.simulator.process.Lists;
import org.armistice.simulator.process.Moment;

/** Who attacks and who defends each place, as forces are. */
public final class Combatants {
    private final Kept<Lists<Force>> attackers = new Kept<>(Combatants::attackers, Force.TARGET, Force.POSTURE);

    private final Kept<List<Place>> attacked = new Kept<>(Combatants::attacked, Force.TARGET, Force.POSTURE);

    private static List<Place> attacked(World world) {
        TreeMap<String, Place> attacked = new TreeMap<>();
        for (Force force : world.list(Force.TYPE)) {
            Place target = force.getTarget();
            if (target != null && attacks(force, target) && world.contains(target)) {
                attacked.put(target.getId(), target);
            }
        }
        return List.copyOf(attacked.values());
    }

    private static Lists<Force> attackers(World world) {
        Lists<Force> attackers = new Lists<>();
        for (Force force : world.list(Force.TYPE)) {
            Place target = force.getTarget();
            if (target != null && attacks(force, target)) {
                attackers.add(target, force);
            }
        }
        return attackers;
    }

    static boolean attacks(Force force, Place place) {
        return force.getTarget() == place && force.getPosture() == Posture.ATTACKING;
    }

    static boolean defends(Force force, Place place) {
        return force.getPlace() == place
                && place.getHolder() != null
                && place.getHolder() == force.getFaction()
                && force.getPosture() != Posture.MOVING
                && force.getPosture() != Posture.WITHDRAWING;
    }

    /** The forces that attack each place, ordered by id. */
    public Lists<Force> attackers(Moment moment) {
        return attackers.get(moment);
    }

    /** The places that are attacked, ordered by id. */
    public List<Place> attacked(Moment moment) {
        return attacked.get(moment);
    }

    /** The forces of its holder at a place that neither move nor withdraw, ordered by id. */
    public List<Force> defenders(Moment moment, Place place) {
        List<Force> defenders = new ArrayList<>();
        for (Force force : moment.pointing(Force.TYPE, Force.PLACE, place)) {
            if (defends(force, place)) {
                defenders.add(force);
            }
        }
        return defenders;
    }

    /** The sum of combat power of those who defend a place, in millionths; what is unknown counts as none. */
    static long defence(List<Force> present, Place place) {
        long sum = 0;
        for (Force force : present) {
            if (defends(force, place) && force.getCombatPower() != Fixed.UNKNOWN) {
                sum = Math.addExact(sum, force.getCombatPower());
            }
        }
        return sum;
    }

    /** The sum of combat power, in millionths; what is unknown counts as none. */
    public static long power(List<Force> forces) {
        long sum = 0;
        for (Force force : forces) {
            if (force.getCombatPower() != Fixed.UNKNOWN) {
                sum = Math.addExact(sum, force.getCombatPower());
            }
        }
        return sum;
    }
}
