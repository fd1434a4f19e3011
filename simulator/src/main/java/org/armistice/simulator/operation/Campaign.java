package org.armistice.simulator.operation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntSupplier;
import org.armistice.model.event.Phase;
import org.armistice.model.fact.Field;
import org.armistice.model.faction.Faction;
import org.armistice.model.force.Force;
import org.armistice.model.force.Posture;
import org.armistice.model.operation.Operation;
import org.armistice.model.operation.OperationPhase;
import org.armistice.model.place.Link;
import org.armistice.model.place.Place;
import org.armistice.model.place.Route;
import org.armistice.model.place.RouteStatus;
import org.armistice.model.quantity.Fixed;
import org.armistice.simulator.faction.Attitudes;
import org.armistice.simulator.place.RoadNetwork;
import org.armistice.simulator.place.Roads;
import org.armistice.simulator.place.Ways;
import org.armistice.simulator.process.Moment;
import org.armistice.simulator.process.Process;
import org.jspecify.annotations.Nullable;

/**
 * Where operations go. From the places of the faction and its allies the shortest road leads to the objective; the
 * first hostile place on it is the next step, the place before it the staging place. Power at hand is the combat power
 * of the faction's mobile forces that stand at the next step or one road from it. Each mobile force belongs to the
 * operation of its faction in build-up, advancing or paused whose staging place is nearest by road through places that
 * nobody hostile holds; of equals, the first by id.
 */
public final class Campaign implements Process {
    private static final Field[] ORDERS = {Operation.FACTION, Operation.OBJECTIVE, Operation.PHASE, Place.HOLDER};
    private static final Field[] FORCES = {Force.FACTION, Force.PLACE, Force.MOBILE, Force.POSTURE, Force.COMBAT_POWER};

    private final Roads roads;
    private final Map<Operation, Set<Place>> around = new HashMap<>();
    private final Map<Operation, Ways> approaches = new HashMap<>();
    private long ordersSeen = -1;
    private long forcesSeen = -1;

    public Campaign(Roads roads) {
        this.roads = roads;
    }

    @Override
    public String name() {
        return "campaign";
    }

    @Override
    public List<Phase> phases() {
        return List.of(Phase.OPERATIONS);
    }

    @Override
    public boolean measure() {
        return true;
    }

    @Override
    public void run(Moment moment) {
        long orders = moment.version(ORDERS) + moment.version(RoadNetwork.FIELDS) + moment.version(Attitudes.FIELDS);
        long forces = moment.version(FORCES);
        if (orders != ordersSeen) {
            around.clear();
            approaches.clear();
            for (Operation operation : moment.list(Operation.TYPE)) {
                plan(moment, operation);
            }
        }
        if (orders != ordersSeen || forces != forcesSeen) {
            gather(moment);
        }
        ordersSeen = orders;
        forcesSeen = forces;
    }

    private void plan(Moment moment, Operation operation) {
        Faction faction = operation.getFaction();
        Place objective = operation.getObjective();
        List<Place> way = faction == null || objective == null || operation.getPhase() == OperationPhase.COMPLETED
                ? List.of()
                : way(moment, faction, objective);
        Place next = null;
        Place staging = null;
        for (int i = 1; i < way.size() && next == null; i++) {
            if (faction != null
                    && roads.attitudes(moment).hostile(faction, way.get(i).getHolder())) {
                next = way.get(i);
                staging = way.get(i - 1);
            }
        }
        IntSupplier event = () -> event(moment, operation, way);
        moment.derive(operation, Operation.NEXT_STEP, next, event);
        moment.derive(operation, Operation.STAGING_PLACE, staging, event);
        if (faction != null && next != null && staging != null) {
            around.put(operation, neighbours(moment, next));
            Attitudes attitudes = roads.attitudes(moment);
            approaches.put(
                    operation,
                    roads.network(moment).from(List.of(staging), p -> !attitudes.hostile(faction, p.getHolder())));
        }
    }

    private static int event(Moment moment, Operation operation, List<Place> way) {
        int event = moment.latest(operation, Operation.OBJECTIVE, Operation.PHASE);
        for (Place place : way) {
            event = Math.max(event, moment.latest(place, Place.HOLDER));
        }
        return event;
    }

    /** The places on the way to the objective, beginning with the last friendly one; empty where no way leads. */
    private List<Place> way(Moment moment, Faction faction, Place objective) {
        Attitudes attitudes = roads.attitudes(moment);
        List<Place> friendly = moment.list(Place.TYPE).stream()
                .filter(p -> attitudes.friendly(faction, p.getHolder()))
                .toList();
        List<Place> way =
                new ArrayList<>(roads.network(moment).from(friendly, p -> true).places(objective));
        Collections.reverse(way);
        return way;
    }

    private static Set<Place> neighbours(Moment moment, Place next) {
        Set<Place> places = new HashSet<>(Set.of(next));
        for (Link link : moment.list(Link.TYPE)) {
            Route route = link.getRoute();
            Place end = link.getEnd();
            if (link.getStart() == next && end != null && route != null && route.getStatus() == RouteStatus.OPEN) {
                places.add(end);
            }
        }
        return places;
    }

    private void gather(Moment moment) {
        for (Force force : moment.list(Force.TYPE)) {
            moment.derive(
                    force,
                    Force.OPERATION,
                    force.isMobile() ? nearest(moment, force, force.getPlace()) : null,
                    () -> moment.latest(force, Force.PLACE, Force.FACTION));
        }
        for (Operation operation : moment.list(Operation.TYPE)) {
            Set<Place> places = around.getOrDefault(operation, Set.of());
            long power = 0;
            for (Force force : moment.list(Force.TYPE)) {
                if (isAtHand(force, operation, places)) {
                    power = Math.addExact(power, Math.max(0, force.getCombatPower()));
                }
            }
            moment.derive(
                    operation,
                    Operation.POWER_AT_HAND,
                    power,
                    () -> moment.latest(force -> isAtHand(force, operation, places), Force.COMBAT_POWER, Force.PLACE));
        }
    }

    private static boolean isAtHand(Force force, Operation operation, Set<Place> places) {
        return force.isMobile()
                && force.getFaction() == operation.getFaction()
                && force.getPosture() != Posture.MOVING
                && force.getPosture() != Posture.WITHDRAWING
                && force.getPlace() != null
                && places.contains(force.getPlace());
    }

    private @Nullable Operation nearest(Moment moment, Force force, @Nullable Place place) {
        Operation nearest = null;
        long least = Long.MAX_VALUE;
        for (Operation operation : moment.list(Operation.TYPE)) {
            Ways ways = approaches.get(operation);
            if (ways == null || place == null || !underWay(operation) || operation.getFaction() != force.getFaction()) {
                continue;
            }
            long distance = ways.distance(place);
            if (distance != Fixed.UNKNOWN && distance < least) {
                nearest = operation;
                least = distance;
            }
        }
        return nearest;
    }

    private static boolean underWay(Operation operation) {
        return switch (operation.getPhase()) {
            case BUILD_UP, ADVANCING, PAUSED -> true;
            case PLANNED, SUSPENDED, COMPLETED -> false;
        };
    }
}
