package org.armistice.exercise.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.armistice.exercise.Small;
import org.armistice.exercise.ThreeValleys;
import org.armistice.model.problem.Problem;
import org.junit.jupiter.api.Test;

class CheckTest {
    private static List<String> warnings(String decisions, String more) {
        return Check.warnings(ThreeValleys.read(Small.with(decisions, more)), ThreeValleys.PREPARED, 4, done -> {})
                .stream()
                .map(Problem::labelled)
                .toList();
    }

    @Test
    void whatCannotHappenIsFound() {
        List<String> warnings = warnings("""
                  march:
                    role: league
                    title: March
                    question: Where to?
                    options:
                      on: {title: On}
                      never: {title: Never, if: stonebridge is held by guilds}
                """, """
                injects:
                  flood: {title: Flood, when: stonebridge is held by guilds, text: Water}
                  quake: {title: Quake, text: It shakes}
                """);
        assertThat(warnings)
                .anyMatch(w -> w.contains("option 'never' of 'march' could not be chosen"))
                .anyMatch(w -> w.contains("inject 'flood' came in none of 4 games"))
                .anyMatch(w -> w.contains("role 'council' has no decision"))
                .noneMatch(w -> w.contains("quake"))
                .noneMatch(w -> w.contains("option 'on'"));
    }

    @Test
    void aRoleThatCanDoNothingInATurnIsFound() {
        List<String> warnings = warnings("""
                  march:
                    role: league
                    title: March
                    question: Where to?
                    turns: 1
                    options:
                      on: {title: On}
                """, "");
        assertThat(warnings).anyMatch(w -> w.contains("league in turn 2 had nothing to decide"));
    }

    @Test
    void theExerciseOfThreeValleysIsSound() {
        assertThat(Check.warnings(ThreeValleys.thaw(), ThreeValleys.PREPARED, 5, done -> {}))
                .isEmpty();
    }

    @Test
    void aGameOfChanceIsTheSameAgain() {
        Fuzz.Seen one = new Fuzz(ThreeValleys.thaw(), ThreeValleys.PREPARED).play(3, 11, done -> {});
        Fuzz.Seen other = new Fuzz(ThreeValleys.thaw(), ThreeValleys.PREPARED).play(3, 11, done -> {});
        assertThat(other).isEqualTo(one);
        assertThat(one.crashes()).isEmpty();
    }
}
