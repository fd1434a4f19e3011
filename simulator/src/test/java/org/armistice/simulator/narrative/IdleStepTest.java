package org.armistice.simulator.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.armistice.simulator.outcome.Variation;
import org.armistice.simulator.setup.Prepared;
import org.armistice.simulator.setup.Setup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IdleStepTest {
    @TempDir
    private Path folder;

    private List<IdleStep> idle(String interventions, String from) throws IOException {
        Path file = Files.writeString(
                folder.resolve("fresh.yaml"), "title: Fresh\nquestion: And then?\ninterventions:\n" + interventions);
        Prepared prepared = Setup.read(
                Path.of("../scenarios/three-valleys"),
                List.of(),
                List.of(),
                new Variation(List.of(file + from), List.of()));
        return IdleStep.of(prepared, prepared.simulation().days(9).run());
    }

    @Test
    void aStepThatChangesNothingAndOneThatIsNotReachedAreTold() throws IOException {
        List<IdleStep> idle = idle("""
                  - on: day 3
                    do: first-league's strength rises by 0 fighters
                  - on: day 4
                    do: first-league's strength rises by 10 fighters
                  - on: day 10
                    do: first-league's strength rises by 20 fighters
                """, "");
        assertThat(idle)
                .extracting(step -> step.text().replace(folder + "/", ""))
                .containsExactly(
                        "'first-league's strength rises by 0 fighters' (fresh.yaml:4:5) changed nothing on 2031-04-03: things stood so"
                                + " already, or could go no further.",
                        "'first-league's strength rises by 20 fighters' (fresh.yaml:8:5) was not done: the run ends before"
                                + " 2031-04-10.");
    }

    @Test
    void whatIsPutOffCountsOnTheDayOnWhichItIsDone() throws IOException {
        String once = "  - on: day 3\n    do: first-league's strength rises by 10 fighters\n";
        assertThat(idle(once, "@7")).isEmpty();
        assertThat(idle(once.replace("10", "0"), "@7")).singleElement().satisfies(step -> {
            assertThat(step.on()).hasToString("2031-04-07");
            assertThat(step.isReached()).isTrue();
        });
    }

    @Test
    void whatIsSoAlreadyIsIdle() throws IOException {
        List<IdleStep> idle = idle("""
                  - on: day 3
                    do: millford's alignment with league falls by 100 points
                  - on: day 3
                    do: millford's confidence becomes low
                  - on: day 4
                    do: millford's confidence becomes low
                """, "");
        assertThat(idle).extracting(step -> step.position().line()).containsExactly(8);
    }
}
