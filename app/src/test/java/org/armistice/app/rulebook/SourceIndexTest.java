package org.armistice.app.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.armistice.model.scenario.Scenario;
import org.armistice.rules.language.Rulebooks;
import org.armistice.simulator.Simulation;
import org.junit.jupiter.api.Test;

class SourceIndexTest {
    private static final Scenario LIBYA = Scenario.read(Path.of("../scenarios/libya-2020"));
    private static final Rulebooks.Checked CHECKED = Simulation.check(LIBYA, Rulebooks.of(LIBYA));

    private static final List<SourceIndex.Entry> ENTRIES = SourceIndex.of(
            LIBYA,
            CHECKED.rules().rules(),
            CHECKED.tests(),
            Simulation.of(LIBYA, CHECKED).days(60).run());

    @Test
    void everySentenceIsEncodedByARuleThatATestShowsOrAFactThatTheRunRestsOn() {
        assertThat(ENTRIES).hasSize(28).allSatisfy(entry -> {
            boolean rule = entry.rules().stream().anyMatch(r -> !r.tests().isEmpty());
            boolean fact = entry.facts().stream().anyMatch(f -> f.read() > 0);
            assertThat(rule || fact).as(entry.sentence().id()).isTrue();
        });
        assertThat(ENTRIES.stream().flatMap(e -> e.rules().stream()))
                .allSatisfy(
                        rule -> assertThat(rule.tests()).as(rule.rule().key()).isNotEmpty());
    }

    @Test
    void whatARuleDidInTheRunIsCounted() {
        assertThat(ENTRIES.stream().flatMap(e -> e.rules().stream()))
                .anySatisfy(rule -> assertThat(rule.applied()).isPositive())
                .anySatisfy(rule -> assertThat(rule.applied()).isZero());
    }
}
