package org.armistice.simulator.humanitarian;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import org.armistice.model.event.Phase;
import org.armistice.model.fact.Field;
import org.armistice.model.fact.World;
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
import org.armistice.simulator.process.Totals;
import org.armistice.simulator.process.Watch;

/**
 * What the people of each place are exposed to, and how many of them are away from home: the sum of the groups that come
 * from there. A place is fought over when it is contested and attacked, shelled when it is attacked or an attack starts
 * from it, bombed when a force in it is under air attack, quiet otherwise; the first that applies counts.
 */
public final class Plight implements Process {
    private static final Field[] ATTACKS = {Force.POSTURE, Force.TARGET, Force.PLACE};

    private final Kept<Exposed> exposed = new Kept<>(Exposed::new, ATTACKS);
    private final Watch<Place> contested = new Watch<>(Place.TYPE, Place.CONTESTER);
    /** Places that were attacked, or from which an attack started. */
    private List<Place> before = List.of();

    private final Totals<Force, Place> bombed = new Totals<>(Force.TYPE, Force.UNDER_AIR_ATTACK, Force.PLACE);
    private final Totals<Group, Place> away = new Totals<>(Group.TYPE, Group.NUMBER, Group.ORIGIN);
    private long placesSeen = -1;

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
        for (Place place : touched(moment)) {
            expose(moment, place);
        }
        List<Place> left = away.count(moment);
        boolean all = away.all() || moment.version(Place.DISPLACED) != placesSeen;
        for (Place place : all ? moment.list(Place.TYPE) : left) {
            count(moment, place);
        }
        placesSeen = moment.version(Place.DISPLACED);
    }

    /** The places whose people may be exposed to something else than before, ordered by id. */
    private Collection<Place> touched(Moment moment) {
        TreeMap<String, Place> touched = new TreeMap<>();
        bombed.count(moment).forEach(place -> touched.put(place.getId(), place));
        contested.changed(moment).forEach(place -> touched.put(place.getId(), place));
        List<Place> now = exposed.get(moment).places;
        if (now != before) {
            before.forEach(place -> touched.put(place.getId(), place));
            now.forEach(place -> touched.put(place.getId(), place));
            before = now;
        }
        return bombed.all() || contested.all() ? moment.list(Place.TYPE) : touched.values();
    }

    /** The forces that attack each place or attack from it. */
    private static final class Exposed {
        final Lists<Force> forces = new Lists<>();
        final List<Place> places = new ArrayList<>();

        Exposed(World world) {
            for (Force force : world.list(Force.TYPE)) {
                Place place = force.getPlace();
                Place target = force.getTarget();
                if (force.getPosture() == Posture.ATTACKING && target != null) {
                    add(target, force);
                    if (place != null) {
                        add(place, force);
                    }
                }
            }
        }

        private void add(Place place, Force force) {
            forces.add(place, force);
            places.add(place);
        }
    }

    private void expose(Moment moment, Place place) {
        Peril peril = peril(moment, place);
        if (peril != place.getPeril() && moment.world().contains(place)) {
            moment.derive(place, Place.PERIL, peril.ordinal(), event(moment, place, peril));
        }
    }

    private Peril peril(Moment moment, Place place) {
        List<Force> attackers = exposed.get(moment).forces.of(place);
        if (attackers.isEmpty()) {
            return bombed.of(place) == 0 ? Peril.QUIET : Peril.BOMBED;
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
        for (Force force : exposed.get(moment).forces.of(place)) {
            event = Math.max(event, moment.latest(force, Force.POSTURE, Force.TARGET));
        }
        for (Force force : moment.pointing(Force.TYPE, Force.PLACE, place)) {
            if (force.isUnderAirAttack()) {
                event = Math.max(event, moment.latest(force, Force.UNDER_AIR_ATTACK));
            }
        }
        return event;
    }

    private void count(Moment moment, Place place) {
        if (away.of(place) != place.getDisplaced() && moment.world().contains(place)) {
            int event = latest(moment, moment.pointing(Group.TYPE, Group.ORIGIN, place));
            moment.derive(place, Place.DISPLACED, away.of(place), event);
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
