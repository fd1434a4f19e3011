package org.armistice.simulator.force;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.armistice.model.fact.World;
import org.armistice.model.force.Force;
import org.armistice.model.force.Posture;
import org.armistice.model.place.Place;
import org.armistice.model.quantity.Fixed;

/** Who attacks and who defends each place as postures are now. */
public final class Combatants {
    private final World world;
    private final Map<Place, List<Force>> attackers = new HashMap<>();

    public Combatants(World world) {
        this.world = world;
        for (Force force : world.list(Force.TYPE)) {
            Place target = force.getTarget();
            if (target != null && attacks(force, target)) {
                attackers.computeIfAbsent(target, p -> new ArrayList<>()).add(force);
            }
        }
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

    /** The forces that attack a place, ordered by id. */
    public List<Force> attackers(Place place) {
        return attackers.getOrDefault(place, List.of());
    }

    /** The forces of its holder at a place that neither move nor withdraw, ordered by id. */
    public List<Force> defenders(Place place) {
        List<Force> defenders = new ArrayList<>();
        for (Force force : world.list(Force.TYPE)) {
            if (defends(force, place)) {
                defenders.add(force);
            }
        }
        return defenders;
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
