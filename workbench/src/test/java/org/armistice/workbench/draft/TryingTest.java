package org.armistice.workbench.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.armistice.workbench.Opened;
import org.armistice.workbench.rulebook.Library;
import org.armistice.workbench.rulebook.Volume;
import org.armistice.workbench.scenario.Shelf;
import org.armistice.workbench.server.Work;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TryingTest {
    private static final Duration MOST = Duration.ofMinutes(2);

    @TempDir
    private Path folder;

    @Test
    void runsUnderTheSavedTextArePlayedOnceADraftIsExpected() throws InterruptedException {
        try (Opened bench = Opened.in(folder);
                Work work = new Work(1)) {
            Library library = new Library(new Shelf(bench.scenarios()));
            Trying trying = new Trying(library, work);
            Volume control = library.get("three-valleys", "control");
            assertThat(trying.knownRuns()).isZero();
            trying.expect(control);
            long until = System.nanoTime() + MOST.toNanos();
            while (trying.knownRuns() < 100 && System.nanoTime() < until) {
                Thread.sleep(20);
            }
            assertThat(trying.knownRuns()).isEqualTo(100);
        }
    }
}
