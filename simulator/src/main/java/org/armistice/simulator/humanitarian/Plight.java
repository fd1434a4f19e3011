package org.armistice.simulator.humanitarian;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.armistice.model.event.Phase;
import org.armistice.model.fact.Fact;
import org.armistice.model.fact.Field;
import org.armistice.model.force.Force;
import org.armistice.model.force.Posture;
import org.armistice.model.humanitarian.Group;
import org.armistice.model.place.Peril;
import org.armistice.model.place.Place;
import org.armistice.model.quantity.Fixed;
import org.armistice.simulator.process.Moment;
import org.armistice.simulator.process.Process;

/**
 * What the people of each place are exposed to, and how many of them are away from home: the sum of the groups that come
 * from there. A place is fought over when it is contested and attacked, shelled when it is attacked or an attack starts
 * from it, bombed when a force in it is under air attack, quiet otherwise; the first that applies counts.
 */
public final class Plight implements Process {
    private static final Field[] INPUTS = {
        Force.POSTURE, Force.TARGET, Force.PLACE, Force.UNDER_AIR_ATTACK, Place.CONTESTER, Group.ORIGIN, Group.NUMBER
    };

    private long seen = -1;

    @Override
    public String name() {
        return "plight";
    }

    @Override
    public List<Phase> phases() {
        return List.of(Phase.OPERATIONS, Phase.HUMANITARIAN);
    }

    @Override
    public boolean measure() {
        return true;
    }

    @Override
    public void run(Moment moment) {
        long version = moment.version(INPUTS);
        if (version == seen) {
            return;
        }
        seen = version;
        Map<Fact, Integer> attacked = new HashMap<>();
        Map<Fact, Integer> bombed = new HashMap<>();
        Set<Place> targets = new HashSet<>();
        for (Force force : moment.list(Force.TYPE)) {
            Place place = force.getPlace();
            Place target = force.getTarget();
            if (force.getPosture() == Posture.ATTACKING && target != null) {
                int event = moment.latest(force, Force.POSTURE, Force.TARGET);
                targets.add(target);
                attacked.merge(target, event, Math::max);
                if (place != null) {
                    attacked.merge(place, event, Math::max);
                }
            }
            if (force.isUnderAirAttack() && place != null) {
                bombed.merge(place, moment.latest(force, Force.UNDER_AIR_ATTACK), Math::max);
            }
        }
        Map<Place, Long> away = new HashMap<>();
        Map<Place, Integer> awayEvents = new HashMap<>();
        for (Group group : moment.list(Group.TYPE)) {
            Place origin = group.getOrigin();
            if (origin != null && group.getNumber() != Fixed.UNKNOWN) {
                away.merge(origin, group.getNumber(), Math::addExact);
                awayEvents.merge(origin, moment.latest(group, Group.NUMBER), Math::max);
            }
        }
        for (Place place : moment.list(Place.TYPE)) {
            boolean contested = place.getContester() != null && targets.contains(place);
            Peril peril = contested
                    ? Peril.FOUGHT_OVER
                    : attacked.containsKey(place)
                            ? Peril.SHELLED
                            : bombed.containsKey(place) ? Peril.BOMBED : Peril.QUIET;
            int event = Math.max(attacked.getOrDefault(place, 0), bombed.getOrDefault(place, 0));
            moment.derive(
                    place,
                    Place.PERIL,
                    peril.ordinal(),
                    () -> contested ? Math.max(event, moment.latest(place, Place.CONTESTER)) : event);
            moment.derive(
                    place, Place.DISPLACED, away.getOrDefault(place, 0L), () -> awayEvents.getOrDefault(place, 0));
        }
    }
}
