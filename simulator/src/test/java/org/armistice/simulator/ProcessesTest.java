package org.armistice.simulator;

import static org.armistice.simulator.Theatre.shown;
import static org.armistice.simulator.Theatre.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.armistice.model.calendar.Calendar;
import org.armistice.model.event.Event.Kind;
import org.armistice.model.faction.Faction;
import org.armistice.model.problem.BadInput;
import org.armistice.model.quantity.Fixed;
import org.armistice.rules.typed.Test.Comparator;
import org.armistice.simulator.process.Moment;
import org.junit.jupiter.api.Test;

class ProcessesTest {
    @Test
    void missingParameterSaysWhichRulebookMustDeclareIt() {
        assertThatThrownBy(() -> new Theatre().processes("movement").run(1))
                .isInstanceOf(BadInput.class)
                .hasMessage("operations.md: the process 'movement' needs the parameter 'operations.march-rate'. Declare"
                        + " 'march-rate' in the parameters of the rulebook 'operations'.");
    }

    @Test
    void unknownProcessIsNotRun() {
        assertThatThrownBy(() -> new Theatre().processes("suply flow").run(1))
                .isInstanceOf(BadInput.class)
                .hasMessage("processes: there is no process 'suply flow'. Maybe 'supply flow'?");
    }

    @Test
    void calendarIsAlwaysOn() {
        Run run = new Theatre().run(31);

        assertThat(shown(run, "calendar", Calendar.TODAY)).isEqualTo("2020-01-31");
        assertThat(shown(run, "calendar", Calendar.DAY_NUMBER)).isEqualTo("31");
    }

    @Test
    void interventionIsSeenByTheRulesOfItsDay() {
        Theatre theatre = new Theatre()
                .faction("gna")
                .rule(RuleMaker.edge("r/noticed")
                        .the("gna", Faction.TYPE, RuleMaker.is(0, Faction.RECOGNITION, Comparator.EQUAL, 1))
                        .become(0, Faction.COST_TOLERANCE, Fixed.ONE)
                        .say(" is recognised", 0)
                        .make());
        Run run = theatre.simulation()
                .interventions(List.of(new Recognition()))
                .days(5)
                .run();

        assertThat(told(run, Kind.INTERVENTION)).containsExactly("3: All states recognise GNA.");
        assertThat(told(run, Kind.RULE)).containsExactly("3: GNA is recognised.");
        assertThat(run.find("e3").orElseThrow().causes()).containsExactly("e2");
    }

    private static final class Recognition implements Intervention {
        @Override
        public int day() {
            return 3;
        }

        @Override
        public String name() {
            return "recognition";
        }

        @Override
        public void make(Moment moment) {
            Faction gna = moment.world().get(Faction.TYPE, "gna");
            moment.event(() -> "All states recognise " + gna.getName() + ".", gna)
                    .become(gna, Faction.RECOGNITION, Fixed.ONE);
        }
    }
}
