package org.armistice.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.armistice.model.event.Event;
import org.armistice.model.problem.BadInput;
import org.armistice.model.scenario.Scenario;
import org.armistice.rules.language.Rulebooks;
import org.junit.jupiter.api.Test;

/** Rules name the numbers that their scenario assumes as they name those of a rulebook. */
class ScenarioAssumptionsTest {
    private static final Scenario VALLEYS = Scenario.read(Path.of("../scenarios/three-valleys"));

    private static Run dayUnder(String condition) {
        String text = """
                ---
                rulebook: own
                phase: supply
                ---
                ```rule a small force tires
                  when   a force F has %s
                  then   F's cohesion falls by 1 point
                ```
                """.formatted(condition);
        return Simulation.of(VALLEYS, Rulebooks.of(VALLEYS).withoutTests().with("own.md", text))
                .days(1)
                .run();
    }

    private static long firings(Run run) {
        return run.events().stream()
                .filter(e -> e.kind() == Event.Kind.RULE && e.source().name().equals("a small force tires"))
                .count();
    }

    @Test
    void aRuleReadsThem() {
        assertThat(firings(dayUnder("full strength above scenario.company"))).isPositive();
        assertThat(firings(dayUnder("strength of at least 100 times scenario.company")))
                .isZero();
    }

    @Test
    void theirUnitsAndNamesAreChecked() {
        assertThatThrownBy(() -> dayUnder("days of fuel below scenario.company"))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("own.md:6:43: days cannot be compared with people.");
        assertThatThrownBy(() -> dayUnder("strength below scenario.compny"))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining(
                        "own.md:6:39: a fact or value is expected here, not 'scenario.compny'. Maybe 'scenario.company'?");
    }

    @Test
    void withoutTheScenarioThereIsNoSuchNumber() {
        assertThatThrownBy(() -> Rulebooks.words()
                        .with(
                                "own.md",
                                "---\nrulebook: own\nphase: supply\n---\n```rule r\n"
                                        + "  when a force F has strength below scenario.company\n  then F halts\n```\n")
                        .check())
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("own.md:6:37: a fact or value is expected here, not 'scenario.company'.");
    }
}
