package org.armistice.simulator.operation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.armistice.model.event.Phase;
import org.armistice.model.force.Force;
import org.armistice.model.force.Posture;
import org.armistice.model.operation.Activity;
import org.armistice.model.operation.Front;
import org.armistice.model.place.Place;
import org.armistice.model.quantity.Fixed;
import org.armistice.simulator.account.Slot;
import org.armistice.simulator.effect.Proposal;
import org.armistice.simulator.process.Moment;
import org.armistice.simulator.process.Process;

/**
 * How much fighting there is on each front. With p the power of the forces that attack places of the sector, as a share
 * of it and the power of all forces in the sector together:
 *
 * <pre>
 *   calm if nobody attacks, heavy from p = combat.heavy-share, medium from p = combat.medium-share, else low
 * </pre>
 *
 * <p>Days of calm count up by one on a calm day and start again from none on any other.
 */
public final class FrontActivity implements Process {
    @Override
    public String name() {
        return "front activity";
    }

    @Override
    public List<Phase> phases() {
        return List.of(Phase.COMBAT);
    }

    @Override
    public List<String> parameters() {
        return List.of("combat.medium-share", "combat.heavy-share");
    }

    @Override
    public void run(Moment moment) {
        for (Front front : moment.list(Front.TYPE)) {
            Set<Place> sector = Fronts.sector(moment, front);
            Activity activity = activity(moment, sector);
            Proposal proposal = front.getActivity() == activity
                    ? moment.quiet(front)
                    : moment.event(() -> front.getName() + ": " + told(activity) + ".", front)
                            .reads(() -> reads(moment, front, sector));
            proposal.become(front, Front.ACTIVITY, activity.ordinal());
            long calm = activity == Activity.CALM ? Math.max(0, front.getDaysOfCalm()) + Fixed.ONE : 0;
            proposal.become(front, Front.DAYS_OF_CALM, calm);
        }
    }

    private static String told(Activity activity) {
        return activity == Activity.CALM ? "the fighting stops" : "the fighting is " + activity.word();
    }

    private static boolean attacks(Force force, Set<Place> sector) {
        return force.getPosture() == Posture.ATTACKING
                && force.getTarget() != null
                && sector.contains(force.getTarget());
    }

    private static Activity activity(Moment moment, Set<Place> sector) {
        boolean calm = true;
        long attack = 0;
        long all = 0;
        for (Force force : moment.list(Force.TYPE)) {
            long power = Math.max(0, force.getCombatPower());
            if (attacks(force, sector)) {
                calm = false;
                attack = Math.addExact(attack, power);
                all = Math.addExact(all, power);
            } else if (force.getPlace() != null && sector.contains(force.getPlace())) {
                all = Math.addExact(all, power);
            }
        }
        if (calm) {
            return Activity.CALM;
        }
        long share = all == 0 ? 0 : Fixed.dividedBy(attack, all);
        if (share >= moment.parameter("combat.heavy-share")) {
            return Activity.HEAVY;
        }
        return share >= moment.parameter("combat.medium-share") ? Activity.MEDIUM : Activity.LOW;
    }

    private static List<Slot> reads(Moment moment, Front front, Set<Place> sector) {
        List<Slot> slots = new ArrayList<>();
        slots.add(moment.slot(front, Front.ACTIVITY));
        for (Force force : moment.list(Force.TYPE)) {
            if (attacks(force, sector)) {
                slots.add(moment.slot(force, Force.POSTURE));
                slots.add(moment.slot(force, Force.TARGET));
            }
        }
        return slots;
    }
}
