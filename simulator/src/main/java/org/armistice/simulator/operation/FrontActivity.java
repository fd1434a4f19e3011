package org.armistice.simulator.operation;

import java.util.ArrayList;
import java.util.List;
import org.armistice.model.event.Phase;
import org.armistice.model.fact.Field;
import org.armistice.model.fact.World;
import org.armistice.model.force.Force;
import org.armistice.model.force.Posture;
import org.armistice.model.operation.Activity;
import org.armistice.model.operation.Front;
import org.armistice.model.operation.Sector;
import org.armistice.model.quantity.Fixed;
import org.armistice.simulator.account.Slot;
import org.armistice.simulator.process.Kept;
import org.armistice.simulator.process.Lists;
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
    private static final Field[] INVOLVED = {Force.PLACE, Force.TARGET, Force.POSTURE, Sector.FRONT, Sector.PLACE};

    /**
     * Who fights on each front.
     *
     * @param attackers the forces that attack places of its sector
     * @param others the other forces in its sector
     */
    private record Fighting(Lists<Force> attackers, Lists<Force> others) {
        static Fighting in(World world) {
            Fighting fighting = new Fighting(new Lists<>(), new Lists<>());
            Sectors sectors = new Sectors(world);
            for (Force force : world.list(Force.TYPE)) {
                List<Front> attacked =
                        force.getPosture() == Posture.ATTACKING ? sectors.fronts(force.getTarget()) : List.of();
                for (Front front : attacked) {
                    fighting.attackers.add(front, force);
                }
                for (Front front : sectors.fronts(force.getPlace())) {
                    if (!attacked.contains(front)) {
                        fighting.others.add(front, force);
                    }
                }
            }
            return fighting;
        }
    }

    private final Kept<Fighting> fighting = new Kept<>(Fighting::in, INVOLVED);

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
        Fighting today = fighting.get(moment);
        for (Front front : moment.list(Front.TYPE)) {
            List<Force> attackers = today.attackers().of(front);
            Activity activity = activity(moment, attackers, today.others().of(front));
            long calm = activity == Activity.CALM ? Math.max(0, front.getDaysOfCalm()) + Fixed.ONE : 0;
            if (front.getActivity() != activity) {
                moment.event(() -> front.getName() + ": " + told(activity) + ".", front)
                        .reads(() -> reads(moment, front, attackers))
                        .become(front, Front.ACTIVITY, activity.ordinal())
                        .become(front, Front.DAYS_OF_CALM, calm);
            } else if (front.getDaysOfCalm() != calm) {
                moment.quiet(front).become(front, Front.DAYS_OF_CALM, calm);
            }
        }
    }

    private static String told(Activity activity) {
        return activity == Activity.CALM ? "the fighting stops" : "the fighting is " + activity.word();
    }

    private static Activity activity(Moment moment, List<Force> attackers, List<Force> others) {
        if (attackers.isEmpty()) {
            return Activity.CALM;
        }
        long attack = power(attackers);
        long all = Math.addExact(attack, power(others));
        long share = all == 0 ? 0 : Fixed.dividedBy(attack, all);
        if (share >= moment.parameter("combat.heavy-share")) {
            return Activity.HEAVY;
        }
        return share >= moment.parameter("combat.medium-share") ? Activity.MEDIUM : Activity.LOW;
    }

    private static long power(List<Force> forces) {
        long power = 0;
        for (Force force : forces) {
            power = Math.addExact(power, Math.max(0, force.getCombatPower()));
        }
        return power;
    }

    private static List<Slot> reads(Moment moment, Front front, List<Force> attackers) {
        List<Slot> slots = new ArrayList<>();
        slots.add(moment.slot(front, Front.ACTIVITY));
        for (Force force : attackers) {
            slots.add(moment.slot(force, Force.POSTURE));
            slots.add(moment.slot(force, Force.TARGET));
        }
        return slots;
    }
}
