package org.armistice.simulator.operation;

import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import org.armistice.model.event.Phase;
import org.armistice.model.faction.Faction;
import org.armistice.model.place.Link;
import org.armistice.model.place.Place;
import org.armistice.simulator.faction.Attitudes;
import org.armistice.simulator.place.Neighbourhood;
import org.armistice.simulator.place.Roads;
import org.armistice.simulator.process.Moment;
import org.armistice.simulator.process.Process;
import org.armistice.simulator.process.Watch;
import org.jspecify.annotations.Nullable;

/**
 * Who is next door. A place's rival is the hostile faction that holds its most valued hostile neighbour. Neighbours are
 * places joined by an open way by land; of equals, the first by id.
 */
public final class Neighbours implements Process {
    private final Watch<Place> control = new Watch<>(Place.TYPE, Place.HOLDER, Place.VALUE);

    private final Roads roads;
    private long seen = -1;

    public Neighbours(Roads roads) {
        this.roads = roads;
    }

    @Override
    public String name() {
        return "neighbours";
    }

    @Override
    public List<Phase> phases() {
        return List.of(Phase.OPERATIONS, Phase.SUPPLY, Phase.COMBAT, Phase.CONTROL);
    }

    @Override
    public boolean measure() {
        return true;
    }

    @Override
    public void run(Moment moment) {
        List<Place> changed = control.changed(moment);
        long version = moment.version(Neighbourhood.FIELDS) + moment.version(Attitudes.FIELDS);
        if (control.all() || version != seen) {
            rivals(moment, moment.list(Place.TYPE));
        } else if (!changed.isEmpty()) {
            rivals(moment, andNextDoor(moment, changed));
        }
        seen = version;
    }

    private Collection<Place> andNextDoor(Moment moment, List<Place> changed) {
        TreeMap<String, Place> all = new TreeMap<>();
        for (Place place : changed) {
            all.put(place.getId(), place);
            for (Link link : moment.pointing(Link.TYPE, Link.END, place)) {
                if (link.getStart() != null) {
                    all.put(link.getStart().getId(), link.getStart());
                }
            }
        }
        return all.values();
    }

    private void rivals(Moment moment, Collection<Place> places) {
        Neighbourhood neighbourhood = roads.neighbourhood(moment);
        Attitudes attitudes = roads.attitudes(moment);
        for (Place place : places) {
            Faction holder = place.getHolder();
            Place hostile = null;
            for (Place other : neighbourhood.of(place)) {
                if (holder != null && attitudes.hostile(holder, other.getHolder()) && isBetter(other, hostile)) {
                    hostile = other;
                }
            }
            Faction rival = hostile == null ? null : hostile.getHolder();
            if (rival != place.getRival()) {
                int event = Math.max(holderEvent(moment, place), holderEvent(moment, hostile));
                moment.derive(place, Place.RIVAL, rival, event);
            }
        }
    }

    private static boolean isBetter(Place one, @Nullable Place other) {
        return other == null
                || one.getValue() > other.getValue()
                || (one.getValue() == other.getValue() && one.getId().compareTo(other.getId()) < 0);
    }

    private static int holderEvent(Moment moment, @Nullable Place place) {
        return place == null ? 0 : moment.latest(place, Place.HOLDER);
    }
}
