package org.armistice.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.armistice.model.event.Event;
import org.armistice.model.scenario.Scenario;
import org.armistice.rules.language.Rulebooks;
import org.junit.jupiter.api.Test;

class UnexplainedTest {
    private static final Scenario LIBYA = Scenario.read(Path.of("../scenarios/libya-2020"));

    private static String what(Event event) {
        return event.id() + " " + event.kind() + " " + event.source().key() + " " + event.bindings() + " "
                + event.changes() + " " + event.text();
    }

    @Test
    void theSameHappensInARunThatIsNotToBeExplained() {
        Simulation simulation =
                Simulation.of(LIBYA, Rulebooks.of(LIBYA).withoutTests()).days(90);
        for (int seed = 1; seed <= 2; seed++) {
            Run explained = simulation.seed(seed).run();
            Run unexplained = simulation.seed(seed).unexplained().run();
            assertThat(unexplained.events().stream().map(UnexplainedTest::what))
                    .containsExactlyElementsOf(explained.events().stream()
                            .map(UnexplainedTest::what)
                            .toList());
            assertThat(unexplained.figures()).isEqualTo(explained.figures());
            assertThat(explained.events()).anyMatch(e -> !e.readings().isEmpty());
            assertThat(unexplained.events()).allMatch(e -> e.readings().equals(List.of()));
        }
    }
}
