package org.armistice.simulator.force;

import static org.armistice.simulator.Theatre.shown;
import static org.armistice.simulator.Theatre.told;
import static org.assertj.core.api.Assertions.assertThat;

import org.armistice.model.event.Event.Kind;
import org.armistice.model.faction.Attitude;
import org.armistice.model.force.Force;
import org.armistice.model.force.Posture;
import org.armistice.model.place.Route;
import org.armistice.model.place.RouteStatus;
import org.armistice.simulator.Run;
import org.armistice.simulator.Theatre;
import org.junit.jupiter.api.Test;

class MovementTest {
    // a -- 100 km -- b -- 50 km -- c, and a -- 400 km -- c around b.
    private static Theatre theatre(String holderOfB) {
        return new Theatre()
                .faction("gna")
                .faction("lna")
                .attitude("gna", "lna", Attitude.HOSTILE)
                .place("a", "gna")
                .place("b", holderOfB)
                .place("c", "lna")
                .road("a", "b", 100)
                .road("b", "c", 50)
                .road("a", "c", 400)
                .force("f", "gna", "a", 100)
                .order("f", Posture.MOVING, "c")
                .parameter("operations.march-rate", 60)
                .processes("movement");
    }

    @Test
    void forceMarchesTheShortestWayAndArrives() {
        Run run = theatre("gna").run(4);

        assertThat(told(run, Kind.PROCESS)).containsExactly("1: F sets out for C, 150 km away.", "3: F arrives at C.");
        assertThat(shown(run, "f", Force.PLACE)).isEqualTo("C");
        assertThat(shown(run, "f", Force.TARGET)).isEqualTo("none");
        assertThat(shown(run, "f", Force.POSTURE)).isEqualTo("holding");
    }

    @Test
    void distanceLeftFallsByTheMarchRate() {
        assertThat(shown(theatre("gna").run(1), "f", Force.DISTANCE_LEFT)).isEqualTo("90 km");
        assertThat(shown(theatre("gna").run(2), "f", Force.DISTANCE_LEFT)).isEqualTo("30 km");
    }

    @Test
    void hostilePlaceIsGoneAround() {
        assertThat(told(theatre("lna").run(1), Kind.PROCESS)).containsExactly("1: F sets out for C, 400 km away.");
    }

    @Test
    void forceWithoutAWayHolds() {
        Run run = theatre("lna").set("a-c", Route.STATUS, RouteStatus.CLOSED).run(2);

        assertThat(told(run, Kind.PROCESS)).containsExactly("1: F finds no way to C and holds.");
        assertThat(shown(run, "f", Force.PLACE)).isEqualTo("A");
        assertThat(shown(run, "f", Force.POSTURE)).isEqualTo("holding");
    }
}
