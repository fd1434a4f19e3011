package org.armistice.simulator.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.armistice.model.scenario.Scenario;
import org.armistice.rules.language.Rulebooks;
import org.armistice.simulator.Simulation;
import org.armistice.simulator.outcome.Comparing;
import org.armistice.simulator.outcome.Expectation;
import org.armistice.simulator.outcome.ExpectationReader;
import org.armistice.simulator.outcome.Sampling;
import org.junit.jupiter.api.Test;

/**
 * What nobody foresaw in libya-2020, and no single rule states: {@code docs/dynamics.md} has the chains of causes, and how
 * clear the differences are over 200 seeds.
 */
class SurprisesTest {
    private static final Path LIBYA = Path.of("../scenarios/libya-2020");
    private static final int RUNS = 12;

    @Test
    void severalRulesTogetherDoWhatNoneOfThemStates() {
        Scenario scenario = Scenario.read(LIBYA);
        Rulebooks.Checked checked =
                Simulation.check(scenario, Rulebooks.of(scenario).withoutTests());
        Set<String> surprises =
                Set.of("embargo-hurts-who-attacks", "accord-and-mines", "fighting-lasts-without-air-power");
        List<Expectation> expectations =
                ExpectationReader.read(LIBYA.resolve("expectations.yaml"), checked.questions()).stream()
                        .filter(e -> surprises.contains(e.id()))
                        .toList();
        assertThat(expectations).hasSameSizeAs(surprises);
        assertThat(new Comparing(scenario, () -> Rulebooks.of(scenario))
                        .compare(expectations, new Sampling(RUNS, () -> {})))
                .allSatisfy(result ->
                        assertThat(result.difference().mean()).as("%s", result).isPositive());
    }
}
