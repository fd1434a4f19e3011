package org.armistice.simulator.force;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.armistice.model.event.Phase;
import org.armistice.model.fact.DateField;
import org.armistice.model.fact.World;
import org.armistice.model.faction.Faction;
import org.armistice.model.force.Force;
import org.armistice.model.force.Posture;
import org.armistice.model.place.Place;
import org.armistice.model.quantity.Fixed;
import org.armistice.model.quantity.Unit;
import org.armistice.simulator.account.Subject;
import org.armistice.simulator.effect.Proposal;
import org.armistice.simulator.faction.Attitudes;
import org.armistice.simulator.place.Roads;
import org.armistice.simulator.process.Kept;
import org.armistice.simulator.process.Moment;
import org.armistice.simulator.process.Process;

/**
 * Forces on the road. A force that moves or withdraws to a target sets out on the shortest open road through places that
 * nobody hostile holds, the target itself aside, and covers {@code operations.march-rate} a day from the day of the
 * order on. Where it stands changes on arrival only. With no way open it holds where it is.
 */
public final class Movement implements Process {
    private final Roads roads;
    /** Where each force on the road is going, to notice when its orders change. */
    private final Map<Force, Place> going = new HashMap<>();

    private final Kept<List<Force>> underWay = new Kept<>(Movement::underWay, Force.POSTURE, Force.DISTANCE_LEFT);

    public Movement(Roads roads) {
        this.roads = roads;
    }

    @Override
    public String name() {
        return "movement";
    }

    @Override
    public List<Phase> phases() {
        return List.of(Phase.OPERATIONS);
    }

    @Override
    public List<String> parameters() {
        return List.of("operations.march-rate");
    }

    @Override
    public void run(Moment moment) {
        long rate = moment.parameter("operations.march-rate");
        for (Force force : underWay.get(moment)) {
            Place place = force.getPlace();
            Place target = force.getTarget();
            if (!isOnTheRoad(force) || place == null) {
                stop(moment, force);
            } else if (target == null) {
                halt(moment, force, Subject.says(force, "has nowhere to go and", "holds."));
            } else {
                march(moment, force, place, target, rate);
            }
        }
    }

    /** Forces on the road, and those that have stopped on it. */
    private static List<Force> underWay(World world) {
        List<Force> underWay = new ArrayList<>();
        for (Force force : world.list(Force.TYPE)) {
            if (isOnTheRoad(force) || force.getDistanceLeft() > 0) {
                underWay.add(force);
            }
        }
        return underWay;
    }

    private static boolean isOnTheRoad(Force force) {
        return force.getPosture() == Posture.MOVING || force.getPosture() == Posture.WITHDRAWING;
    }

    private void stop(Moment moment, Force force) {
        going.remove(force);
        if (force.getDistanceLeft() > 0) {
            moment.quiet(force).become(force, Force.DISTANCE_LEFT, 0);
        }
    }

    private void halt(Moment moment, Force force, String text) {
        going.remove(force);
        Proposal proposal = moment.event(() -> text, force);
        reads(moment, proposal, force);
        rest(proposal, force);
    }

    private static void rest(Proposal proposal, Force force) {
        proposal.become(force, Force.POSTURE, Posture.HOLDING.ordinal())
                .point(force, Force.TARGET, null)
                .become(force, Force.DISTANCE_LEFT, 0);
    }

    private void march(Moment moment, Force force, Place place, Place target, long rate) {
        boolean setsOut = going.put(force, target) != target || force.getDistanceLeft() <= 0;
        long whole = setsOut ? distance(moment, force, place, target) : force.getDistanceLeft();
        if (whole == Fixed.UNKNOWN) {
            halt(moment, force, Subject.says(force, "finds no way to " + target.getName() + " and", "holds."));
            return;
        }
        long left = whole - rate;
        if (left <= 0) {
            going.remove(force);
            Proposal proposal =
                    moment.event(() -> Subject.says(force, "arrives at " + target.getName() + "."), force, target);
            reads(moment, proposal, force);
            proposal.point(force, Force.PLACE, target).become(force, Force.ARRIVED_ON, DateField.value(moment.today()));
            rest(proposal, force);
        } else if (setsOut) {
            Proposal proposal = moment.event(
                    () -> Subject.says(force, "sets out for " + target.getName()) + ", " + Unit.KILOMETRES.format(whole)
                            + " away.",
                    force,
                    target);
            reads(moment, proposal, force);
            proposal.become(force, Force.DISTANCE_LEFT, left);
        } else {
            moment.quiet(force).become(force, Force.DISTANCE_LEFT, left);
        }
    }

    private long distance(Moment moment, Force force, Place place, Place target) {
        Faction faction = force.getFaction();
        Attitudes attitudes = roads.attitudes(moment);
        return roads.network(moment)
                .distance(
                        place,
                        target,
                        p -> p == place || faction == null || !attitudes.hostile(faction, p.getHolder()));
    }

    private static void reads(Moment moment, Proposal proposal, Force force) {
        proposal.reads(() -> List.of(
                moment.slot(force, Force.POSTURE), moment.slot(force, Force.TARGET), moment.slot(force, Force.PLACE)));
    }
}
