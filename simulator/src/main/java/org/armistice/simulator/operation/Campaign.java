package org.armistice.simulator.operation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntSupplier;
import org.armistice.model.event.Phase;
import org.armistice.model.fact.Field;
import org.armistice.model.faction.Faction;
import org.armistice.model.force.Force;
import org.armistice.model.force.Posture;
import org.armistice.model.operation.Operation;
import org.armistice.model.operation.OperationPhase;
import org.armistice.model.place.Place;
import org.armistice.simulator.faction.Attitudes;
import org.armistice.simulator.place.RoadNetwork;
import org.armistice.simulator.place.Roads;
import org.armistice.simulator.process.Lists;
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
    private static final Field[] FORCES = {Force.FACTION, Force.PLACE, Force.MOBILE, Force.POSTURE};

    private final Roads roads;
    private final Map<Faction, Approaches> approaches = new HashMap<>();
    /** The operations whose next step is each place or next door to it. */
    private final Lists<Operation> around = new Lists<>();

    private final Lists<Force> atHand = new Lists<>();
    private long ordersSeen = -1;
    private long forcesSeen = -1;
    private long powersSeen = -1;

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
        long powers = moment.version(Force.COMBAT_POWER);
        if (orders != ordersSeen) {
            approaches.clear();
            around.clear();
            for (Operation operation : moment.list(Operation.TYPE)) {
                plan(moment, operation);
            }
        }
        if (orders != ordersSeen || forces != forcesSeen) {
            gather(moment);
        }
        if (orders != ordersSeen || forces != forcesSeen || powers != powersSeen) {
            weigh(moment);
        }
        ordersSeen = orders;
        forcesSeen = forces;
        powersSeen = powers;
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
            surround(moment, operation, next);
            if (underWay(operation)) {
                approaches.computeIfAbsent(faction, f -> new Approaches()).add(operation, staging);
            }
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
        return roads.network(moment).way(place -> attitudes.friendly(faction, place.getHolder()), objective);
    }

    private void surround(Moment moment, Operation operation, Place next) {
        around.add(next, operation);
        for (Place place : roads.neighbourhood(moment).of(next)) {
            if (!around.of(place).contains(operation)) {
                around.add(place, operation);
            }
        }
    }

    /** Finds which operation each force belongs to, and which forces each has at hand. */
    private void gather(Moment moment) {
        atHand.clear();
        for (Force force : moment.list(Force.TYPE)) {
            Place place = force.getPlace();
            Operation operation = force.isMobile() && place != null ? nearest(moment, force, place) : null;
            if (operation != force.getOperation()) {
                moment.derive(force, Force.OPERATION, operation, moment.latest(force, Force.PLACE, Force.FACTION));
            }
            if (force.isMobile()
                    && place != null
                    && force.getPosture() != Posture.MOVING
                    && force.getPosture() != Posture.WITHDRAWING) {
                for (Operation near : around.of(place)) {
                    if (near.getFaction() == force.getFaction()) {
                        atHand.add(near, force);
                    }
                }
            }
        }
    }

    private void weigh(Moment moment) {
        for (Operation operation : moment.list(Operation.TYPE)) {
            List<Force> forces = atHand.of(operation);
            long power = 0;
            for (Force force : forces) {
                power = Math.addExact(power, Math.max(0, force.getCombatPower()));
            }
            moment.derive(operation, Operation.POWER_AT_HAND, power, () -> latest(moment, forces));
        }
    }

    private static int latest(Moment moment, List<Force> forces) {
        int latest = 0;
        for (Force force : forces) {
            latest = Math.max(latest, moment.latest(force, Force.COMBAT_POWER, Force.PLACE));
        }
        return latest;
    }

    private @Nullable Operation nearest(Moment moment, Force force, Place place) {
        Faction faction = force.getFaction();
        Approaches ofFaction = faction == null ? null : approaches.get(faction);
        return faction == null || ofFaction == null ? null : ofFaction.nearest(moment, roads, faction, place);
    }

    private static boolean underWay(Operation operation) {
        return switch (operation.getPhase()) {
            case BUILD_UP, ADVANCING, PAUSED -> true;
            case PLANNED, SUSPENDED, COMPLETED -> false;
        };
    }
}
