package org.armistice.simulator;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.armistice.model.scenario.Scenario;
import org.armistice.rules.language.Rulebooks;
import org.armistice.simulator.account.RunFailure;
import org.junit.jupiter.api.Test;

/** What shows before the first day is played. */
class OpeningTest {
    @Test
    void whatCannotBeWorkedOutAtTheStartEndsTheRun() {
        Rulebooks.Checked checked =
                Rulebooks.core().withoutTests().with("own.md", """
                        ---
                        rulebook: own
                        phase: control
                        ---
                        ```rule too much
                          each day while  a force F with strength above 10 people
                            and  1000000000 times F's cohesion times 1000000000 is above 3
                          then  F's loyalty rises by 1 points
                        ```
                        """).check();
        Scenario valleys = Scenario.read(Path.of("../scenarios/three-valleys"));
        Simulation simulation = Simulation.of(valleys, checked);
        assertThatThrownBy(simulation::run)
                .isInstanceOf(RunFailure.class)
                .hasMessageStartingWith("day 1: ")
                .hasMessageContaining("grew beyond");
    }
}
