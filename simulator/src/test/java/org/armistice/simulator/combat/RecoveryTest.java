package org.armistice.simulator.combat;

import static org.armistice.simulator.Theatre.shown;
import static org.armistice.simulator.Theatre.told;
import static org.assertj.core.api.Assertions.assertThat;

import org.armistice.model.event.Event.Kind;
import org.armistice.model.force.Force;
import org.armistice.model.force.Posture;
import org.armistice.model.place.Place;
import org.armistice.model.quantity.Fixed;
import org.armistice.simulator.Run;
import org.armistice.simulator.Theatre;
import org.junit.jupiter.api.Test;

class RecoveryTest {
    private static Theatre theatre() {
        return new Theatre()
                .faction("gna")
                .place("sirte", "gna")
                .set("sirte", Place.ATTACKERS, 0)
                .force("guard", "gna", "sirte", 400)
                .set("guard", Force.FULL_STRENGTH, 500)
                .set("guard", Force.COHESION, 0.95)
                .set("guard", Force.DISTANCE_TO_DEPOT, 30)
                .parameter("combat.recovery", 0.02)
                .parameter("combat.refill", 0.01)
                .processes("recovery");
    }

    @Test
    void forceLeftInPeaceGainsEachDayUpToTheFull() {
        Run run = theatre().run(5);

        assertThat(shown(run, "guard", Force.COHESION)).isEqualTo("100 %");
        assertThat(shown(run, "guard", Force.STRENGTH)).isEqualTo("425 people");
        assertThat(shown(theatre().run(30), "guard", Force.STRENGTH)).isEqualTo("500 people");
    }

    @Test
    void onlyTheFirstDayIsAnEvent() {
        assertThat(told(theatre().run(5), Kind.PROCESS))
                .containsExactly("1: GUARD is left in peace and begins to recover.");
    }

    @Test
    void forceThatIsNotLeftInPeaceStaysAsItIs() {
        assertThat(told(theatre().set("sirte", Place.ATTACKERS, 10).run(5), Kind.PROCESS))
                .isEmpty();
        assertThat(told(theatre().set("guard", Force.UNDER_AIR_ATTACK, 1L).run(5), Kind.PROCESS))
                .isEmpty();
        assertThat(told(theatre().set("guard", Force.POSTURE, Posture.MOVING).run(5), Kind.PROCESS))
                .isEmpty();
        assertThat(told(
                        theatre()
                                .set("guard", Force.DISTANCE_TO_DEPOT, Fixed.UNKNOWN)
                                .run(5),
                        Kind.PROCESS))
                .isEmpty();
    }

    @Test
    void restingForceRecoversToo() {
        Run run = theatre().set("guard", Force.POSTURE, Posture.RECOVERING).run(1);

        assertThat(shown(run, "guard", Force.COHESION)).isEqualTo("97 %");
    }

    @Test
    void forceOfUnknownNumbersGainsNothing() {
        Run run = theatre()
                .set("guard", Force.COHESION, Fixed.UNKNOWN)
                .set("guard", Force.FULL_STRENGTH, Fixed.UNKNOWN)
                .run(3);

        assertThat(told(run, Kind.PROCESS)).isEmpty();
    }
}
