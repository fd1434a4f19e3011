package org.armistice.simulator.humanitarian;

import java.util.List;
import org.armistice.model.event.Phase;
import org.armistice.model.fact.Field;
import org.armistice.model.force.Force;
import org.armistice.model.force.Posture;
import org.armistice.model.humanitarian.Group;
import org.armistice.model.place.Peril;
import org.armistice.model.place.Place;
import org.armistice.model.quantity.Fixed;
import org.armistice.simulator.process.Kept;
import org.armistice.simulator.process.Lists;
import org.armistice.simulator.process.Moment;
import org.armistice.simulator.process.Process;

/**
 * What the people of each place are exposed to, and how many of them are away from home: the sum of the groups that come
 * from there. A place is fought over when it is contested and attacked, shelled when it is attacked or an attack starts
 * from it, bombed when a force in it is under air attack, quiet otherwise; the first that applies counts.
 */
public final class Plight implements Process {
    private static final Field[] FIGHTING = {
        Force.POSTURE, Force.TARGET, Force.PLACE, Force.UNDER_AIR_ATTACK, Place.CONTESTER
    };
    private static final Field[] FLIGHT = {Group.ORIGIN, Group.NUMBER, Place.DISPLACED};

    /** The forces that attack each place or attack from it. */
    private final Lists<Force> attacking = new Lists<>();

    /** The forces at each place that are under air attack. */
    private final Lists<Force> bombed = new Lists<>();

    /** The groups that come from each place. */
    private final Kept<Lists<Group>> exiles = Kept.by(Group.TYPE, Group.ORIGIN);

    private long fightingSeen = -1;
    private long flightSeen = -1;

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
        long fighting = moment.version(FIGHTING);
        if (fighting != fightingSeen) {
            fightingSeen = fighting;
            expose(moment);
        }
        if (moment.version(FLIGHT) != flightSeen) {
            count(moment);
            flightSeen = moment.version(FLIGHT);
        }
    }

    private void expose(Moment moment) {
        attacking.clear();
        bombed.clear();
        for (Force force : moment.list(Force.TYPE)) {
            Place place = force.getPlace();
            Place target = force.getTarget();
            if (force.getPosture() == Posture.ATTACKING && target != null) {
                attacking.add(target, force);
                if (place != null) {
                    attacking.add(place, force);
                }
            }
            if (force.isUnderAirAttack() && place != null) {
                bombed.add(place, force);
            }
        }
        for (Place place : moment.list(Place.TYPE)) {
            Peril peril = peril(place);
            if (peril != place.getPeril()) {
                moment.derive(place, Place.PERIL, peril.ordinal(), event(moment, place, peril));
            }
        }
    }

    private Peril peril(Place place) {
        List<Force> attackers = attacking.of(place);
        if (attackers.isEmpty()) {
            return bombed.of(place).isEmpty() ? Peril.QUIET : Peril.BOMBED;
        }
        if (place.getContester() != null) {
            for (Force force : attackers) {
                if (force.getTarget() == place) {
                    return Peril.FOUGHT_OVER;
                }
            }
        }
        return Peril.SHELLED;
    }

    private int event(Moment moment, Place place, Peril peril) {
        int event = peril == Peril.FOUGHT_OVER ? moment.latest(place, Place.CONTESTER) : 0;
        for (Force force : attacking.of(place)) {
            event = Math.max(event, moment.latest(force, Force.POSTURE, Force.TARGET));
        }
        for (Force force : bombed.of(place)) {
            event = Math.max(event, moment.latest(force, Force.UNDER_AIR_ATTACK));
        }
        return event;
    }

    private void count(Moment moment) {
        Lists<Group> from = exiles.get(moment);
        for (Place place : moment.list(Place.TYPE)) {
            long away = 0;
            for (Group group : from.of(place)) {
                if (group.getNumber() != Fixed.UNKNOWN) {
                    away = Math.addExact(away, group.getNumber());
                }
            }
            if (away != place.getDisplaced()) {
                moment.derive(place, Place.DISPLACED, away, latest(moment, from.of(place)));
            }
        }
    }

    private static int latest(Moment moment, List<Group> groups) {
        int latest = 0;
        for (Group group : groups) {
            if (group.getNumber() != Fixed.UNKNOWN) {
                latest = Math.max(latest, moment.latest(group, Group.NUMBER));
            }
        }
        return latest;
    }
}
