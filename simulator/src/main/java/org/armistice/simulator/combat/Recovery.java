package org.armistice.simulator.combat;

import java.util.BitSet;
import java.util.List;
import org.armistice.model.event.Phase;
import org.armistice.model.force.Force;
import org.armistice.model.force.Posture;
import org.armistice.model.place.Place;
import org.armistice.model.quantity.Fixed;
import org.armistice.simulator.account.Slot;
import org.armistice.simulator.effect.Proposal;
import org.armistice.simulator.process.Moment;
import org.armistice.simulator.process.Process;

/**
 * How forces find their feet again. On each day on which a force is left in peace
 *
 * <pre>
 *   cohesion rises by combat.recovery
 *   strength rises by combat.refill x full strength
 * </pre>
 *
 * <p>each up to the full. A force is left in peace if it holds or rests, has an open way to a depot, is not under air attack,
 * and nobody attacks the place where it is. The day on which a force begins to recover is an event; later days are put
 * down to it.
 */
public final class Recovery implements Process {
    private static final String RECOVERY = "combat.recovery";
    private static final String REFILL = "combat.refill";

    /** Indices of those that recovered on the last day, to notice who begins. */
    private BitSet recovering = new BitSet();

    @Override
    public String name() {
        return "recovery";
    }

    @Override
    public List<Phase> phases() {
        return List.of(Phase.COMBAT);
    }

    @Override
    public List<String> parameters() {
        return List.of(RECOVERY, REFILL);
    }

    @Override
    public void run(Moment moment) {
        long recovery = moment.parameter(RECOVERY);
        long refill = moment.parameter(REFILL);
        BitSet today = new BitSet();
        for (Force force : moment.list(Force.TYPE)) {
            if (force.getCohesion() == Fixed.ONE && force.getStrength() == force.getFullStrength()) {
                continue;
            }
            long cohesion = gain(force.getCohesion(), Fixed.ONE, recovery);
            long strength =
                    gain(force.getStrength(), force.getFullStrength(), Fixed.times(refill, force.getFullStrength()));
            if ((cohesion > 0 || strength > 0) && isLeftInPeace(force)) {
                today.set(force.index());
                Proposal proposal = recovering.get(force.index()) ? moment.quiet(force) : begins(moment, force);
                rise(proposal, force, cohesion, strength);
            }
        }
        recovering = today;
    }

    private static void rise(Proposal proposal, Force force, long cohesion, long strength) {
        if (cohesion > 0) {
            proposal.rise(force, Force.COHESION, cohesion);
        }
        if (strength > 0) {
            proposal.rise(force, Force.STRENGTH, strength);
        }
    }

    private static long gain(long now, long full, long aDay) {
        return now == Fixed.UNKNOWN || full == Fixed.UNKNOWN ? 0 : Math.min(aDay, full - now);
    }

    private static boolean isLeftInPeace(Force force) {
        Place place = force.getPlace();
        boolean stays = force.getPosture() == Posture.HOLDING || force.getPosture() == Posture.RECOVERING;
        return stays
                && place != null
                && place.getAttackers() == 0
                && force.getDistanceToDepot() != Fixed.UNKNOWN
                && !force.isUnderAirAttack();
    }

    private static Proposal begins(Moment moment, Force force) {
        return moment.event(() -> force.getName() + " is left in peace and begins to recover.", force)
                .reads(() -> reads(moment, force));
    }

    private static List<Slot> reads(Moment moment, Force force) {
        Place place = force.getPlace();
        Slot posture = moment.slot(force, Force.POSTURE);
        Slot distance = moment.slot(force, Force.DISTANCE_TO_DEPOT);
        Slot air = moment.slot(force, Force.UNDER_AIR_ATTACK);
        Slot cohesion = moment.slot(force, Force.COHESION);
        Slot strength = moment.slot(force, Force.STRENGTH);
        return place == null
                ? List.of(posture, distance, air, cohesion, strength)
                : List.of(posture, moment.slot(place, Place.ATTACKERS), distance, air, cohesion, strength);
    }
}
