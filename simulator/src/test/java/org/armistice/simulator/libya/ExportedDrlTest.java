package org.armistice.simulator.libya;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.armistice.model.event.Event;
import org.armistice.model.scenario.Scenario;
import org.armistice.rules.drl.DrlCompiler;
import org.armistice.rules.drools.DroolsRules;
import org.armistice.rules.language.Rulebooks;
import org.armistice.simulator.Simulation;
import org.junit.jupiter.api.Test;

/** The core rulebooks as DRL, compiled by Drools' own compiler, tell the same story of Libya. */
class ExportedDrlTest {
    @Test
    void exportedRulesCompiledByDroolsGiveTheSameLog() {
        Scenario scenario = Scenario.read(Path.of("..", "scenarios", "libya-2020"));
        Rulebooks.Checked checked = Rulebooks.of(scenario).withoutTests().check();
        DroolsRules ours = DroolsRules.of(checked.rules());
        DroolsRules compiled = DrlCompiler.compile(checked.rules());
        List<Event> expected = Simulation.of(scenario, checked, (rules, world) -> ours.matcher(world))
                .seed(7)
                .run()
                .events();
        List<Event> actual = Simulation.of(scenario, checked, (rules, world) -> compiled.matcher(world))
                .seed(7)
                .run()
                .events();
        assertThat(actual).hasSameSizeAs(expected);
        for (int i = 0; i < expected.size(); i++) {
            assertThat(actual.get(i)).isEqualTo(expected.get(i));
        }
    }
}
