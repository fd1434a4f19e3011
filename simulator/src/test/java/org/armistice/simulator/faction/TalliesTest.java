package org.armistice.simulator.faction;

import static org.armistice.simulator.Theatre.shown;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.armistice.model.calendar.Calendar;
import org.armistice.model.event.Phase;
import org.armistice.model.faction.Faction;
import org.armistice.model.place.Place;
import org.armistice.model.quantity.Fixed;
import org.armistice.rules.typed.Effect;
import org.armistice.rules.typed.Expression.SlotValue;
import org.armistice.rules.typed.Test.Comparator;
import org.armistice.simulator.PastEvent;
import org.armistice.simulator.RuleMaker;
import org.armistice.simulator.Run;
import org.armistice.simulator.Simulation;
import org.armistice.simulator.Theatre;
import org.junit.jupiter.api.Test;

class TalliesTest {
    private static Theatre theatre() {
        return new Theatre()
                .faction("gna")
                .faction("lna")
                .place("sirte", "lna")
                .set("sirte", Place.VALUE, 0.5)
                .processes("tallies")
                .rule(RuleMaker.edge("control/capture")
                        .match("P", Place.TYPE)
                        .the("gna", Faction.TYPE)
                        .the("calendar", Calendar.TYPE, RuleMaker.is(2, Calendar.DAY_NUMBER, Comparator.AT_LEAST, 10))
                        .phase(Phase.CONTROL)
                        .effect(new Effect.Become(0, Place.HOLDER, new SlotValue(1)))
                        .say(" falls", 0)
                        .make());
    }

    @Test
    void gainsAndLossesAreCountedFor30Days() {
        Run counted = theatre().run(39);

        assertThat(shown(counted, "gna", Faction.PLACES_GAINED_IN_30_DAYS)).isEqualTo("1");
        assertThat(shown(counted, "lna", Faction.PLACES_LOST_IN_30_DAYS)).isEqualTo("1");
        assertThat(shown(counted, "lna", Faction.VALUE_LOST_IN_30_DAYS)).isEqualTo("0.5");
        assertThat(shown(theatre().run(40), "gna", Faction.PLACES_GAINED_IN_30_DAYS))
                .isEqualTo("0");
    }

    @Test
    void historyCountsBeforeTheFirstDay() {
        Simulation simulation = theatre().simulation();
        Run run = simulation
                .with(simulation
                        .settings()
                        .withHistory(List.of(
                                new PastEvent.Handover(Theatre.FIRST_DAY.minusDays(10), "sirte", "gna", "lna"),
                                new PastEvent.Losses(Theatre.FIRST_DAY.minusDays(40), "gna", Fixed.of(70)))))
                .days(5)
                .run();

        assertThat(shown(run, "lna", Faction.PLACES_GAINED_IN_30_DAYS)).isEqualTo("1");
        assertThat(shown(run, "gna", Faction.LOSSES_IN_30_DAYS)).isEqualTo("0 people");
        assertThat(shown(run, "gna", Faction.LOSSES_IN_60_DAYS)).isEqualTo("70 people");
    }

    @Test
    void controlIsWrittenDownEachEvening() {
        Run run = theatre().run(10);

        assertThat(run.control()).hasSize(10);
        assertThat(run.control().get(8).holder()).isEqualTo("lna");
        assertThat(run.control().get(9).holder()).isEqualTo("gna");
        assertThat(run.figures()).hasSize(20);
        assertThat(run.figures().get(18).placesHeld()).isEqualTo(1);
    }
}
