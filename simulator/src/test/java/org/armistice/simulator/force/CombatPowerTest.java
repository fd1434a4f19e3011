package org.armistice.simulator.force;

import static org.armistice.simulator.Theatre.shown;
import static org.assertj.core.api.Assertions.assertThat;

import org.armistice.model.faction.Faction;
import org.armistice.model.force.Force;
import org.armistice.model.force.Posture;
import org.armistice.model.place.Place;
import org.armistice.model.place.Terrain;
import org.armistice.model.quantity.Fixed;
import org.armistice.simulator.Run;
import org.armistice.simulator.Theatre;
import org.junit.jupiter.api.Test;

class CombatPowerTest {
    private static Theatre theatre() {
        return new Theatre()
                .faction("gna")
                .faction("lna")
                .place("sirte", "lna")
                .place("misrata", "gna")
                .force("attacker", "gna", "misrata", 1000)
                .force("garrison", "lna", "sirte", 500)
                .force("leaving", "lna", "sirte", 300)
                .order("attacker", Posture.ATTACKING, "sirte")
                .set("leaving", Force.POSTURE, Posture.WITHDRAWING)
                .set("sirte", Place.TERRAIN, Terrain.URBAN)
                .parameter("combat.low-supply", 4)
                .parameter("combat.unsupplied-power", 0.2)
                .parameter("combat.urban-defence", 1.5)
                .parameter("combat.mountain-defence", 2)
                .processes("combat power");
    }

    @Test
    void powerIsTheProductOfItsFactors() {
        Run run = theatre()
                .set("attacker", Force.QUALITY, 0.5)
                .set("attacker", Force.COHESION, 0.8)
                .set("attacker", Force.DAYS_OF_AMMUNITION, 2)
                .run(1);

        // 1000 x 0.5 x 0.8 x (0.2 + 0.8 x 2/4)
        assertThat(shown(run, "attacker", Force.COMBAT_POWER)).isEqualTo("240 people");
        assertThat(shown(run, "lna", Faction.STRENGTH)).isEqualTo("800 people");
    }

    @Test
    void defendersWhoStayCountWithTheTerrain() {
        Run run = theatre().run(1);

        assertThat(shown(run, "sirte", Place.ATTACKERS)).isEqualTo("1000 people");
        assertThat(shown(run, "sirte", Place.DEFENDERS)).isEqualTo("750 people");
        assertThat(shown(run, "sirte", Place.FORCE_RATIO)).isEqualTo("1.333333");
        assertThat(shown(run, "misrata", Place.ATTACKERS)).isEqualTo("0 people");
    }

    @Test
    void forceRatioIsUnknownWhereNobodyDefends() {
        Run run = theatre().set("garrison", Force.POSTURE, Posture.MOVING).run(1);

        assertThat(shown(run, "sirte", Place.FORCE_RATIO)).isEqualTo("unknown");
    }

    @Test
    void supplyCountsFullyFromTheLowMarkOn() {
        assertThat(CombatPower.supply(Fixed.of(4), Fixed.of(4), 200_000)).isEqualTo(Fixed.ONE);
        assertThat(CombatPower.supply(0, Fixed.of(4), 200_000)).isEqualTo(200_000);
        assertThat(CombatPower.supply(Fixed.UNKNOWN, Fixed.of(4), 200_000)).isEqualTo(Fixed.ONE);
    }
}
