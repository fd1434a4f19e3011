package org.armistice.simulator.combat;

import static org.armistice.simulator.Theatre.shown;
import static org.armistice.simulator.Theatre.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.armistice.model.calendar.Assumption;
import org.armistice.model.event.Event.Kind;
import org.armistice.model.faction.Faction;
import org.armistice.model.force.Force;
import org.armistice.model.force.Posture;
import org.armistice.model.quantity.Fixed;
import org.armistice.simulator.Run;
import org.armistice.simulator.Theatre;
import org.junit.jupiter.api.Test;

class AttritionTest {
    private static Theatre theatre(double exponent, double noise) {
        return new Theatre()
                .faction("gna")
                .faction("lna")
                .place("sirte", "lna")
                .place("misrata", "gna")
                .force("one", "gna", "misrata", 300)
                .force("two", "gna", "misrata", 100)
                .force("garrison", "lna", "sirte", 100)
                .order("one", Posture.ATTACKING, "sirte")
                .order("two", Posture.ATTACKING, "sirte")
                .parameter("combat.low-supply", 1)
                .parameter("combat.unsupplied-power", 0)
                .parameter("combat.urban-defence", 1)
                .parameter("combat.mountain-defence", 1)
                .parameter("combat.attrition", 0.04)
                .parameter("combat.exponent", exponent)
                .parameter("combat.noise", noise)
                .parameter("combat.cohesion-loss", 2)
                .processes("combat power", "attrition", "tallies");
    }

    @Test
    void squareLawMakesLossesFollowTheEnemysPower() {
        Run run = theatre(1, 0).run(1);

        // Attackers lose 0.04 x 100, three quarters of it by the larger force; defenders lose 0.04 x 400.
        assertThat(shown(run, "one", Force.STRENGTH)).isEqualTo("297 people");
        assertThat(shown(run, "two", Force.LOSSES)).isEqualTo("1 people");
        assertThat(shown(run, "garrison", Force.STRENGTH)).isEqualTo("84 people");
        assertThat(shown(run, "garrison", Force.COHESION)).isEqualTo("68 %");
        assertThat(told(run, Kind.PROCESS))
                .containsExactly("1: Fighting at SIRTE costs the attackers 4 and the defenders 16 fighters.");
    }

    @Test
    void linearLawCostsBothSidesTheSame() {
        Run run = theatre(0.5, 0).run(1);

        // 0.04 x sqrt(400 x 100)
        assertThat(shown(run, "garrison", Force.LOSSES)).isEqualTo("8 people");
        assertThat(shown(run, "lna", Faction.LOSSES_IN_30_DAYS)).isEqualTo("8 people");
        assertThat(shown(run, "gna", Faction.LOSSES_IN_60_DAYS)).isEqualTo("8 people");
    }

    @Test
    void lossesNeverExceedStrength() {
        Run run = theatre(1, 0).set("combat.cohesion-loss", Assumption.VALUE, 0).run(40);

        assertThat(shown(run, "garrison", Force.STRENGTH)).isEqualTo("0 people");
        assertThat(shown(run, "garrison", Force.LOSSES)).isEqualTo("100 people");
    }

    @Test
    void noiseHasMeanOne() {
        double sum = 0;
        for (int seed = 0; seed < 400; seed++) {
            Run run = theatre(1, 0.5).simulation().seed(seed).days(1).run();
            sum += Fixed.toDouble(run.world().get(Force.TYPE, "garrison").getLosses());
        }

        // The spread of the mean of 400 is 16 x sqrt(e^0.25 - 1) / 20 = 0.43; three of them.
        assertThat(sum / 400).isCloseTo(16, within(1.3));
    }
}
