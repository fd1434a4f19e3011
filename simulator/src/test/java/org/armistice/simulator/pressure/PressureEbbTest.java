package org.armistice.simulator.pressure;

import static org.armistice.simulator.Theatre.shown;
import static org.armistice.simulator.Theatre.told;
import static org.assertj.core.api.Assertions.assertThat;

import org.armistice.model.event.Event.Kind;
import org.armistice.model.faction.Faction;
import org.armistice.simulator.Run;
import org.armistice.simulator.Theatre;
import org.junit.jupiter.api.Test;

class PressureEbbTest {
    private static Theatre theatre(double pressure) {
        return new Theatre()
                .faction("a")
                .set("a", Faction.OUTSIDE_PRESSURE, pressure)
                .parameter("pressure.half-life", 14)
                .processes("pressure ebb");
    }

    @Test
    void halfOfItIsLeftAfterItsHalfLifeRoundedDown() {
        Run run = theatre(0.4).run(14);

        // 40 % x 0.5^(7/14) = 28.284 %, kept as 28.2 %; then 19.940 %, kept as 19.9 %.
        assertThat(shown(run, "a", Faction.OUTSIDE_PRESSURE)).isEqualTo("19.9 %");
    }

    @Test
    void nothingHappensBeforeTheWeekIsOver() {
        assertThat(shown(theatre(0.4).run(6), "a", Faction.OUTSIDE_PRESSURE)).isEqualTo("40 %");
    }

    @Test
    void itWearsOffAltogetherInTheEnd() {
        assertThat(shown(theatre(0.002).run(21), "a", Faction.OUTSIDE_PRESSURE)).isEqualTo("0 %");
    }

    @Test
    void whereThereIsNoneNothingIsTold() {
        assertThat(told(theatre(0).run(30), Kind.PROCESS)).isEmpty();
    }
}
