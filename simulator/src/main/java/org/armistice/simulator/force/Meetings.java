package org.armistice.simulator.force;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import org.armistice.model.calendar.Assumption;
import org.armistice.model.force.Force;
import org.armistice.model.place.Place;
import org.armistice.simulator.process.Moment;
import org.armistice.simulator.process.Watch;
import org.jspecify.annotations.Nullable;

/** At which places those who attack and those who defend may be others, or of other power, than before. */
final class Meetings {
    private final Watch<Force> forces =
            new Watch<>(Force.TYPE, Force.FACTION, Force.PLACE, Force.POSTURE, Force.TARGET);
    private final Watch<Place> places = new Watch<>(Place.TYPE, Place.HOLDER, Place.TERRAIN);
    /** [index of the fact] where the force was */
    private final List<@Nullable Place> stayed = new ArrayList<>();
    /** [index of the fact] what it was about to attack */
    private final List<@Nullable Place> targeted = new ArrayList<>();

    private long assumptionsSeen = -1;

    /**
     * In the order of their ids.
     *
     * @param powers forces whose power has changed
     */
    Collection<Place> changed(Moment moment, List<Force> powers) {
        TreeMap<String, Place> changed = new TreeMap<>();
        for (Force force : forces.changed(moment)) {
            add(moment, was(stayed, force, force.getPlace()), changed);
            add(moment, was(targeted, force, force.getTarget()), changed);
            add(moment, force, changed);
        }
        for (Force force : powers) {
            add(moment, force, changed);
        }
        for (Place place : places.changed(moment)) {
            changed.put(place.getId(), place);
        }
        long assumptions = moment.version(Assumption.VALUE);
        boolean all = forces.all() || places.all() || assumptions != assumptionsSeen;
        assumptionsSeen = assumptions;
        return all ? moment.list(Place.TYPE) : changed.values();
    }

    private static void add(Moment moment, Force force, TreeMap<String, Place> changed) {
        add(moment, force.getPlace(), changed);
        add(moment, force.getTarget(), changed);
    }

    private static void add(Moment moment, @Nullable Place place, TreeMap<String, Place> changed) {
        if (place != null && moment.world().contains(place)) {
            changed.put(place.getId(), place);
        }
    }

    private static @Nullable Place was(List<@Nullable Place> before, Force force, @Nullable Place now) {
        while (force.index() >= before.size()) {
            before.add(null);
        }
        return before.set(force.index(), now);
    }
}
