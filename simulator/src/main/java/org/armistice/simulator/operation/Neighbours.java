package org.armistice.simulator.operation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.armistice.model.event.Phase;
import org.armistice.model.fact.Field;
import org.armistice.model.faction.Faction;
import org.armistice.model.force.Force;
import org.armistice.model.place.Link;
import org.armistice.model.place.Place;
import org.armistice.model.place.Route;
import org.armistice.model.place.RouteStatus;
import org.armistice.simulator.faction.Attitudes;
import org.armistice.simulator.place.Roads;
import org.armistice.simulator.process.Moment;
import org.armistice.simulator.process.Process;
import org.jspecify.annotations.Nullable;

/**
 * Who is next door. A place's rival is the hostile faction that holds its most valued hostile neighbour; a force's refuge
 * is the most valued place of its faction next to where it is. Neighbours are places joined by an open way by land; of
 * equals, the first by id.
 */
public final class Neighbours implements Process {
    private static final Field[] MAP = {
        Link.START, Link.END, Link.ROUTE, Route.STATUS, Place.HOLDER, Place.VALUE, Force.FACTION, Force.PLACE
    };

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
        long version = moment.version(MAP) + moment.version(Attitudes.FIELDS);
        if (version == seen) {
            return;
        }
        seen = version;
        Map<Place, List<Place>> next = next(moment);
        Attitudes attitudes = roads.attitudes(moment);
        for (Place place : moment.list(Place.TYPE)) {
            Faction holder = place.getHolder();
            Place hostile = null;
            for (Place other : next.getOrDefault(place, List.of())) {
                if (holder != null && attitudes.hostile(holder, other.getHolder()) && isBetter(other, hostile)) {
                    hostile = other;
                }
            }
            rival(moment, place, hostile);
        }
        for (Force force : moment.list(Force.TYPE)) {
            moment.derive(
                    force, Force.REFUGE, refuge(force, next), () -> moment.latest(force, Force.PLACE, Force.FACTION));
        }
    }

    private static void rival(Moment moment, Place place, @Nullable Place hostile) {
        moment.derive(
                place,
                Place.RIVAL,
                hostile == null ? null : hostile.getHolder(),
                () -> Math.max(holderEvent(moment, place), holderEvent(moment, hostile)));
    }

    private static @Nullable Place refuge(Force force, Map<Place, List<Place>> next) {
        Place place = force.getPlace();
        Faction faction = force.getFaction();
        Place refuge = null;
        if (place != null && faction != null) {
            for (Place other : next.getOrDefault(place, List.of())) {
                if (other.getHolder() == faction && isBetter(other, refuge)) {
                    refuge = other;
                }
            }
        }
        return refuge;
    }

    private static boolean isBetter(Place one, @Nullable Place other) {
        return other == null
                || one.getValue() > other.getValue()
                || (one.getValue() == other.getValue() && one.getId().compareTo(other.getId()) < 0);
    }

    private static int holderEvent(Moment moment, @Nullable Place place) {
        return place == null ? 0 : moment.latest(place, Place.HOLDER);
    }

    private static Map<Place, List<Place>> next(Moment moment) {
        Map<Place, List<Place>> next = new HashMap<>();
        for (Link link : moment.list(Link.TYPE)) {
            Place start = link.getStart();
            Place end = link.getEnd();
            Route route = link.getRoute();
            if (start != null && end != null && route != null && route.getStatus() == RouteStatus.OPEN) {
                next.computeIfAbsent(start, p -> new ArrayList<>()).add(end);
            }
        }
        return next;
    }
}
