package org.armistice.simulator.force;

import java.util.ArrayList;
import java.util.List;
import org.armistice.model.fact.Field;
import org.armistice.model.force.Force;
import org.armistice.model.force.Posture;
import org.armistice.model.place.Place;
import org.armistice.model.quantity.Fixed;
import org.armistice.simulator.process.Lists;
import org.armistice.simulator.process.Moment;

/** Who attacks and who defends each place, as forces were when it was last looked. */
public final class Combatants {
    private static final Field[] FIELDS = {Force.PLACE, Force.TARGET, Force.POSTURE};

    private final Lists<Force> attackers = new Lists<>();
    private final Lists<Force> present = new Lists<>();
    private long version = -1;

    /** Looks where forces are and what they are about, if anything has changed. */
    public void look(Moment moment) {
        long now = moment.version(FIELDS);
        if (now == version) {
            return;
        }
        version = now;
        attackers.clear();
        present.clear();
        for (Force force : moment.list(Force.TYPE)) {
            Place place = force.getPlace();
            Place target = force.getTarget();
            if (target != null && attacks(force, target)) {
                attackers.add(target, force);
            }
            if (place != null) {
                present.add(place, force);
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
        return attackers.of(place);
    }

    /** The forces of its holder at a place that neither move nor withdraw, ordered by id. */
    public List<Force> defenders(Place place) {
        List<Force> defenders = new ArrayList<>();
        for (Force force : present.of(place)) {
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
