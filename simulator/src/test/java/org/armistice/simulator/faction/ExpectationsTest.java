package org.armistice.simulator.faction;

import static org.armistice.simulator.Theatre.shown;
import static org.armistice.simulator.Theatre.told;
import static org.assertj.core.api.Assertions.assertThat;

import org.armistice.model.event.Event.Kind;
import org.armistice.model.faction.Attitude;
import org.armistice.model.faction.Faction;
import org.armistice.model.faction.Role;
import org.armistice.simulator.Theatre;
import org.junit.jupiter.api.Test;

/** Strengths are given, since no process that counts them runs. One week closes 1 - 0.9^7 = 52.17 % of the gap. */
class ExpectationsTest {
    private static Theatre theatre() {
        return new Theatre()
                .faction("a")
                .faction("b")
                .attitude("a", "b", Attitude.HOSTILE)
                .set("a", Faction.STRENGTH, 3000)
                .set("b", Faction.STRENGTH, 1000)
                .set("a", Faction.EXPECTATION_OF_VICTORY, 0.25)
                .parameter("standing.learning", 0.1)
                .parameter("standing.momentum-weight", 0.5)
                .processes("expectations");
    }

    @Test
    void expectationIsDrawnTowardsTheShareOfFighters() {
        // 25 % + 0.5217 x (75 % - 25 %) = 51.085 %
        assertThat(shown(theatre().run(7), "a", Faction.EXPECTATION_OF_VICTORY)).isEqualTo("51.1 %");
        assertThat(told(theatre().run(7), Kind.PROCESS)).hasSize(1);
    }

    @Test
    void momentumMovesWhatIsExpected() {
        Theatre losing = theatre().set("a", Faction.VALUE_LOST_IN_30_DAYS, 1);

        // 75 % - 0.5 x 1 is the 25 % that it expects already
        assertThat(shown(losing.run(7), "a", Faction.EXPECTATION_OF_VICTORY)).isEqualTo("25 %");
        assertThat(told(losing.run(7), Kind.PROCESS)).isEmpty();
    }

    @Test
    void whoFacesNobodyAndWhoIsNoPartyLearnsNothing() {
        assertThat(shown(theatre().run(30), "b", Faction.EXPECTATION_OF_VICTORY))
                .isEqualTo("50 %");
        Theatre local = theatre().set("a", Faction.ROLE, Role.LOCAL);

        assertThat(shown(local.run(30), "a", Faction.EXPECTATION_OF_VICTORY)).isEqualTo("25 %");
    }
}
