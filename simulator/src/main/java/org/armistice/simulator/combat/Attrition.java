package org.armistice.simulator.combat;

import java.util.ArrayList;
import java.util.List;
import org.armistice.model.event.Phase;
import org.armistice.model.force.Force;
import org.armistice.model.place.Place;
import org.armistice.model.quantity.Fixed;
import org.armistice.simulator.account.Slot;
import org.armistice.simulator.effect.Proposal;
import org.armistice.simulator.force.CombatPower;
import org.armistice.simulator.force.Combatants;
import org.armistice.simulator.process.Lists;
import org.armistice.simulator.process.Moment;
import org.armistice.simulator.process.Process;

/**
 * Losses of a day of fighting, in the aggregate form of Lanchester's equations with an exponent:
 *
 * <pre>
 *   defenders lose k x A^a x D^(1-a) x noise,    attackers lose k x D^a x A^(1-a) x noise
 * </pre>
 *
 * <p>with A the attackers' power, D the defenders' with the terrain, k {@code combat.attrition} and a {@code
 * combat.exponent}: 1 is Lanchester's square law (1916), 1/2 his linear law, 0 the logarithmic law of Peterson (1967). Noise
 * is lognormal with mean 1 and spread {@code combat.noise}. A side's losses fall on its forces by strength, and never
 * exceed it; a force's cohesion falls by {@code combat.cohesion-loss} times the share that it lost. A place that nobody
 * defends costs nobody anything.
 */
public final class Attrition implements Process {
    private final Combatants combatants = new Combatants();

    @Override
    public String name() {
        return "attrition";
    }

    @Override
    public List<Phase> phases() {
        return List.of(Phase.COMBAT);
    }

    @Override
    public List<String> parameters() {
        return List.of(
                "combat.attrition",
                "combat.exponent",
                "combat.noise",
                "combat.cohesion-loss",
                "combat.urban-defence",
                "combat.mountain-defence");
    }

    @Override
    public void run(Moment moment) {
        Lists<Force> attacks = combatants.attackers(moment);
        for (Place place : combatants.attacked(moment)) {
            List<Force> attackers = attacks.of(place);
            List<Force> defenders = combatants.defenders(moment, place);
            if (!defenders.isEmpty()) {
                fight(moment, place, attackers, defenders);
            }
        }
    }

    private static void fight(Moment moment, Place place, List<Force> attackers, List<Force> defenders) {
        double attack = Fixed.toDouble(Combatants.power(attackers));
        double defence = Fixed.toDouble(
                Fixed.times(Combatants.power(defenders), CombatPower.terrain(place.getTerrain(), moment)));
        long attackersLose = losses(moment, place, "attackers", defence, attack, strength(attackers));
        long defendersLose = losses(moment, place, "defenders", attack, defence, strength(defenders));
        if (attackersLose == 0 && defendersLose == 0) {
            return;
        }
        Proposal proposal = moment.event(
                () -> "Fighting at " + place.getName() + " costs the attackers " + told(attackersLose)
                        + " and the defenders " + told(defendersLose) + " fighters.",
                place);
        proposal.reads(() -> reads(moment, attackers, defenders));
        spread(moment, proposal, attackers, attackersLose);
        spread(moment, proposal, defenders, defendersLose);
    }

    private static long losses(Moment moment, Place place, String side, double theirs, double ours, long strength) {
        double exponent = Fixed.toDouble(moment.parameter("combat.exponent"));
        double rate = Fixed.toDouble(moment.parameter("combat.attrition"));
        if (theirs <= 0 || ours <= 0) {
            return 0;
        }
        double losses = rate * StrictMath.pow(theirs, exponent) * StrictMath.pow(ours, 1 - exponent);
        long hundredth = Fixed.ONE / 100;
        long rounded = Fixed.round(losses * noise(moment, place, side)) / hundredth * hundredth;
        return Math.min(rounded, strength);
    }

    // The sum of twelve even draws is near enough to a normal one, and the same on every machine.
    private static double noise(Moment moment, Place place, String side) {
        double spread = Fixed.toDouble(moment.parameter("combat.noise"));
        if (spread == 0) {
            return 1;
        }
        double normal = -6;
        for (int i = 0; i < 12; i++) {
            normal += Fixed.toDouble(moment.draw(side + i, place));
        }
        return StrictMath.exp(spread * normal - spread * spread / 2);
    }

    private static long strength(List<Force> forces) {
        long sum = 0;
        for (Force force : forces) {
            sum = Math.addExact(sum, Math.max(0, force.getStrength()));
        }
        return sum;
    }

    private static void spread(Moment moment, Proposal proposal, List<Force> forces, long losses) {
        long whole = strength(forces);
        long weight = moment.parameter("combat.cohesion-loss");
        for (Force force : forces) {
            if (force.getStrength() > 0) {
                long share = Fixed.dividedBy(losses, whole);
                long own = Math.min(force.getStrength(), Fixed.times(force.getStrength(), share));
                proposal.rise(force, Force.STRENGTH, -own)
                        .rise(force, Force.LOSSES, own)
                        .rise(force, Force.COHESION, -Fixed.times(weight, share));
            }
        }
    }

    private static String told(long fighters) {
        return String.valueOf(Math.round(Fixed.toDouble(fighters)));
    }

    private static List<Slot> reads(Moment moment, List<Force> attackers, List<Force> defenders) {
        List<Slot> slots = new ArrayList<>();
        for (Force force : attackers) {
            slots.add(moment.slot(force, Force.POSTURE));
            slots.add(moment.slot(force, Force.TARGET));
            slots.add(moment.slot(force, Force.COMBAT_POWER));
        }
        for (Force force : defenders) {
            slots.add(moment.slot(force, Force.COMBAT_POWER));
        }
        return slots;
    }
}
