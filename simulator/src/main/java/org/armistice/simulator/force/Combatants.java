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
    private final Map<Place, List<Force>> attackers = new HashMap<>();
    private final Map<Place, List<Force>> defenders = new HashMap<>();

    public Combatants(World world) {
        for (Force force : world.list(Force.TYPE)) {
            Place target = force.getTarget();
            if (force.getPosture() == Posture.ATTACKING && target != null) {
                attackers.computeIfAbsent(target, p -> new ArrayList<>()).add(force);
            }
            Place place = force.getPlace();
            if (place != null && stays(force) && place.getHolder() != null && place.getHolder() == force.getFaction()) {
                defenders.computeIfAbsent(place, p -> new ArrayList<>()).add(force);
            }
        }
    }

    private static boolean stays(Force force) {
        return force.getPosture() != Posture.MOVING && force.getPosture() != Posture.WITHDRAWING;
    }

    /** The forces that attack a place, ordered by id. */
    public List<Force> attackers(Place place) {
        return attackers.getOrDefault(place, List.of());
    }

    /** The forces of its holder at a place that neither move nor withdraw, ordered by id. */
    public List<Force> defenders(Place place) {
        return defenders.getOrDefault(place, List.of());
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
