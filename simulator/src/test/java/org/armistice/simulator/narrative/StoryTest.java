package org.armistice.simulator.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.armistice.simulator.Run;
import org.armistice.simulator.outcome.Variation;
import org.armistice.simulator.setup.Prepared;
import org.armistice.simulator.setup.Setup;
import org.junit.jupiter.api.Test;

/** What is left out of the story of a run of libya-2020, and what is not. */
class StoryTest {
    private static final Prepared LIBYA =
            Setup.readQuickly(Path.of("../scenarios/libya-2020"), List.of(), List.of(), Variation.NONE);
    private static final Run RUN = LIBYA.simulation().seed(11).days(120).run();
    private static final List<Told> STORY = Story.of(LIBYA, RUN, false);

    private static List<Told> saying(String words) {
        return STORY.stream().filter(told -> told.text().contains(words)).toList();
    }

    @Test
    void familiesOnTheMoveAreNoNews() {
        assertThat(RUN.events()).anySatisfy(e -> assertThat(e.text()).startsWith("1 person leaves"));
        assertThat(saying(" person leaves")).isEmpty();
        assertThat(saying(" person goes back")).isEmpty();
        assertThat(saying(" people leave ")).isNotEmpty();
    }

    @Test
    void whatRunsOutAgainAndAgainIsToldOnceAWeekAtMost() {
        Map<String, Integer> last = new HashMap<>();
        for (Told told : STORY) {
            if (told.text().matches(".* runs? out of (fuel|ammunition)\\.")) {
                Integer before = last.put(told.text(), told.event().day());
                assertThat(before == null || told.event().day() - before > 7)
                        .as(told.text() + " on day " + told.event().day())
                        .isTrue();
            }
        }
        assertThat(last).isNotEmpty();
    }

    @Test
    void whoWantsToGoHomeIsToldByOriginNotByGroup() {
        List<Told> told = saying(" want to return to ");
        long events = RUN.events().stream()
                .filter(e -> e.text().contains(" want to return to "))
                .count();
        assertThat(told).isNotEmpty().hasSizeLessThan((int) events / 4);
        assertThat(told)
                .allSatisfy(t -> assertThat(t.text().toLowerCase(Locale.ROOT))
                        .startsWith(t.subject().toLowerCase(Locale.ROOT) + " want"));
    }
}
