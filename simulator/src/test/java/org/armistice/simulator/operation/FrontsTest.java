package org.armistice.simulator.operation;

import static org.armistice.simulator.Theatre.shown;
import static org.armistice.simulator.Theatre.told;
import static org.assertj.core.api.Assertions.assertThat;

import org.armistice.model.event.Event.Kind;
import org.armistice.model.force.Force;
import org.armistice.model.force.Posture;
import org.armistice.model.operation.Activity;
import org.armistice.model.operation.Front;
import org.armistice.model.operation.Sector;
import org.armistice.simulator.Run;
import org.armistice.simulator.Theatre;
import org.junit.jupiter.api.Test;

class FrontsTest {
    private static Theatre theatre() {
        return new Theatre()
                .faction("gna")
                .faction("lna")
                .place("sirte", "lna")
                .place("misrata", "gna")
                .place("tripoli", "gna")
                .force("far", "gna", "tripoli", 5000)
                .force("near", "gna", "misrata", 600)
                .force("garrison", "lna", "sirte", 400)
                .add(Front.TYPE, "front")
                .point("front", Front.FIRST_SIDE, "lna")
                .point("front", Front.SECOND_SIDE, "gna")
                .add(Sector.TYPE, "s1")
                .point("s1", Sector.FRONT, "front")
                .point("s1", Sector.PLACE, "sirte")
                .add(Sector.TYPE, "s2")
                .point("s2", Sector.FRONT, "front")
                .point("s2", Sector.PLACE, "misrata")
                .parameter("combat.low-supply", 1)
                .parameter("combat.unsupplied-power", 0)
                .parameter("combat.urban-defence", 1)
                .parameter("combat.mountain-defence", 1)
                .parameter("combat.medium-share", 0.3)
                .parameter("combat.heavy-share", 0.7)
                .processes("combat power", "fronts", "front activity");
    }

    @Test
    void sidesAreComparedInTheSectorAlone() {
        Run run = theatre().run(1);

        assertThat(shown(run, "front", Front.FIRST_POWER)).isEqualTo("400 people");
        assertThat(shown(run, "front", Front.SECOND_POWER)).isEqualTo("600 people");
        assertThat(shown(run, "front", Front.FORCE_RATIO)).isEqualTo("1.5");
        assertThat(shown(run, "front", Front.STRONGER_SIDE)).isEqualTo("GNA");
        assertThat(shown(run, "front", Front.WEAKER_SIDE)).isEqualTo("LNA");
    }

    @Test
    void equalSidesHaveNoStronger() {
        Run run = theatre().set("near", Force.STRENGTH, 400).run(1);

        assertThat(shown(run, "front", Front.FORCE_RATIO)).isEqualTo("1");
        assertThat(shown(run, "front", Front.STRONGER_SIDE)).isEqualTo("none");
    }

    @Test
    void calmDaysAreCounted() {
        assertThat(shown(theatre().run(3), "front", Front.DAYS_OF_CALM)).isEqualTo("3 days");
    }

    @Test
    void activityFollowsTheAttackersShareOfPower() {
        Run run = theatre().order("near", Posture.ATTACKING, "sirte").run(2);

        assertThat(shown(run, "front", Front.ACTIVITY)).isEqualTo(Activity.MEDIUM.word());
        assertThat(shown(run, "front", Front.DAYS_OF_CALM)).isEqualTo("0 days");
        assertThat(told(run, Kind.PROCESS)).containsExactly("1: FRONT: the fighting is medium.");
        assertThat(shown(theatre().order("far", Posture.ATTACKING, "sirte").run(1), "front", Front.ACTIVITY))
                .isEqualTo(Activity.HEAVY.word());
    }
}
