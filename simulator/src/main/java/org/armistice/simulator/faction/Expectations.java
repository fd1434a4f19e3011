package org.armistice.simulator.faction;

import java.util.List;
import org.armistice.model.event.Phase;
import org.armistice.model.fact.World;
import org.armistice.model.faction.Attitude;
import org.armistice.model.faction.Faction;
import org.armistice.model.faction.Relation;
import org.armistice.model.faction.Role;
import org.armistice.model.quantity.Fixed;
import org.armistice.model.quantity.Range;
import org.armistice.model.quantity.Unit;
import org.armistice.simulator.process.Moment;
import org.armistice.simulator.process.Process;

/**
 * What parties expect of the war follows fighters and ground, slowly. Once a week, for a party A with hostile parties,
 * with s the share of A's fighters in those of A and its strongest opponent together (a half where they are not known),
 * m the value gained less the value lost in 30 days, r = standing.learning a day and w = standing.momentum-weight:
 *
 * <pre>
 *   target      = s + w m, kept within 0 and 1
 *   expectation = expectation + (1 - (1 - r)^7) (target - expectation), to the nearest tenth of a point
 * </pre>
 */
public final class Expectations implements Process {
    private static final int WEEK = 7;
    private static final long STEP = Fixed.ONE / 1000;

    @Override
    public String name() {
        return "expectations";
    }

    @Override
    public List<Phase> phases() {
        return List.of(Phase.DIPLOMACY);
    }

    @Override
    public List<String> parameters() {
        return List.of("standing.learning", "standing.momentum-weight");
    }

    @Override
    public void run(Moment moment) {
        if (moment.day() % WEEK != 0) {
            return;
        }
        double pull = 1 - Math.pow(1 - Fixed.toDouble(moment.parameter("standing.learning")), WEEK);
        double weight = Fixed.toDouble(moment.parameter("standing.momentum-weight"));
        for (Faction faction : moment.list(Faction.TYPE)) {
            if (faction.getRole() == Role.PARTY && faction.getExpectationOfVictory() != Fixed.UNKNOWN) {
                learn(moment, faction, pull, weight);
            }
        }
    }

    private static void learn(Moment moment, Faction faction, double pull, double weight) {
        long strongest = strongestOpponent(moment.world(), faction);
        if (strongest < 0) {
            return;
        }
        double target = share(faction.getStrength(), strongest) + weight * momentum(faction);
        double expected = Fixed.toDouble(faction.getExpectationOfVictory());
        double kept = Math.max(0, Math.min(1, target));
        long next = Range.SHARE.clamp(Math.round((expected + pull * (kept - expected)) * Fixed.ONE / STEP) * STEP);
        long change = next - faction.getExpectationOfVictory();
        if (Math.abs(change) < STEP) {
            return;
        }
        moment.event(
                        () -> faction.getName() + "'s expectation of victory " + (change > 0 ? "rises" : "falls")
                                + " by " + Unit.POINTS.format(Math.abs(change)) + ".",
                        faction)
                .reads(() -> List.of(
                        moment.slot(faction, Faction.STRENGTH),
                        moment.slot(faction, Faction.VALUE_GAINED_IN_30_DAYS),
                        moment.slot(faction, Faction.VALUE_LOST_IN_30_DAYS),
                        moment.slot(faction, Faction.EXPECTATION_OF_VICTORY)))
                .rise(faction, Faction.EXPECTATION_OF_VICTORY, change);
    }

    /** Fighters of the strongest hostile party, 0 if nothing is known of them, -1 if there is none. */
    private static long strongestOpponent(World world, Faction faction) {
        long strongest = -1;
        for (Relation relation : world.list(Relation.TYPE)) {
            Faction other = relation.getOther();
            if (relation.getFaction() == faction
                    && relation.getAttitude() == Attitude.HOSTILE
                    && other != null
                    && other.getRole() == Role.PARTY) {
                strongest = Math.max(strongest, Math.max(0, other.getStrength()));
            }
        }
        return strongest;
    }

    private static double share(long own, long other) {
        long ours = Math.max(0, own);
        return ours + other == 0 ? 0.5 : Fixed.toDouble(ours) / (Fixed.toDouble(ours) + Fixed.toDouble(other));
    }

    private static double momentum(Faction faction) {
        return Fixed.toDouble(Math.max(0, faction.getValueGainedIn30Days()))
                - Fixed.toDouble(Math.max(0, faction.getValueLostIn30Days()));
    }
}
