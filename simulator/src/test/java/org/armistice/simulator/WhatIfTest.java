package org.armistice.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.armistice.model.event.Event;
import org.armistice.model.problem.BadInput;
import org.armistice.model.scenario.Scenario;
import org.armistice.model.whatif.WhatIf;
import org.armistice.rules.language.Rulebooks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WhatIfTest {
    private static final Scenario VALLEYS = Scenario.read(Path.of("../scenarios/three-valleys"));

    @TempDir
    private Path folder;

    private WhatIf whatIf(String text) throws IOException {
        return WhatIf.read(Files.writeString(folder.resolve("quiet-river.yaml"), text), VALLEYS);
    }

    private static Run run(WhatIf whatIf) {
        return Simulation.of(VALLEYS, Rulebooks.of(VALLEYS).withoutTests().with(whatIf))
                .days(6)
                .run();
    }

    @Test
    void aStepIsTakenOnItsDayAndLeadsToWhatFollows() throws IOException {
        WhatIf whatIf = whatIf("""
                title: The bridge is closed
                question: What if nobody can cross?
                interventions:
                  - on: day 3
                    do:
                      - millford's alignment with league falls by 5 points
                      - millford is held by league
                """.replace("millford is held by league", "millford's confidence becomes low"));
        Run run = run(whatIf);
        List<Event> made = run.events().stream()
                .filter(e -> e.kind() == Event.Kind.INTERVENTION)
                .toList();
        assertThat(made).hasSize(1);
        assertThat(made.get(0).day()).isEqualTo(3);
        assertThat(made.get(0).source().name()).isEqualTo("The bridge is closed");
        assertThat(made.get(0).source().line()).isEqualTo(4);
        assertThat(made.get(0).changes()).hasSize(2);
    }

    @Test
    void withoutStepsNothingChanges() throws IOException {
        WhatIf empty = whatIf("title: Nothing\nquestion: None?\ninterventions: []\n");
        assertThat(run(empty).events())
                .isEqualTo(Simulation.of(VALLEYS, Rulebooks.of(VALLEYS).withoutTests())
                        .days(6)
                        .run()
                        .events());
    }

    @Test
    void everyFaultOfTheFileIsFoundAtOnce() {
        BadInput bad = catchThrowableOfType(BadInput.class, () -> whatIf("""
                        titel: Oops
                        question: Why?
                        raised by: V99
                        interventions:
                          - on: day 400
                            do: millford's confidence becomes low
                          - on: tomorrow
                            do: []
                          - do: millford's confidence becomes low
                        """));
        assertThat(bad.problems())
                .extracting(p -> p.toString().replace(folder + "/", ""))
                .satisfiesExactlyInAnyOrder(
                        p -> assertThat(p)
                                .startsWith("quiet-river.yaml:1:1: 'titel' has no meaning here")
                                .contains("'title'"),
                        p -> assertThat(p).contains("'title' is missing"),
                        p -> assertThat(p).startsWith("quiet-river.yaml:3:12: ").contains("no sentence 'V99'"),
                        p -> assertThat(p).startsWith("quiet-river.yaml:5:9: 'day 400' is outside the scenario"),
                        p -> assertThat(p).startsWith("quiet-river.yaml:7:9: 'tomorrow' is no day"),
                        p -> assertThat(p).startsWith("quiet-river.yaml:8:9: 'do' is empty"),
                        p -> assertThat(p).startsWith("quiet-river.yaml:9:5: 'on' is missing"));
    }

    @Test
    void aFaultOfAnEffectIsFoundWhereItStands() throws IOException {
        WhatIf whatIf = whatIf("""
                title: Oops
                question: Why?
                interventions:
                  - on: day 2
                    do: "millford's confidense becomes low"
                  - on: day 3
                    do: [milford's confidence becomes low]
                """);
        BadInput bad = catchThrowableOfType(BadInput.class, () -> run(whatIf));
        assertThat(bad.problems())
                .extracting(p -> p.position().line() + ":" + p.position().column())
                .containsExactly("5:21", "7:10");
        assertThat(bad.problems())
                .extracting(p -> p.message())
                .satisfiesExactly(
                        m -> assertThat(m).contains("confidence"),
                        m -> assertThat(m).contains("millford"));
    }
}
