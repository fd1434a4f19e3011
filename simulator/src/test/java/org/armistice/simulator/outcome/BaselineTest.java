package org.armistice.simulator.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.armistice.model.event.Event;
import org.armistice.model.scenario.Scenario;
import org.armistice.rules.language.Rulebooks;
import org.armistice.rules.revision.Revision;
import org.armistice.simulator.Simulation;
import org.junit.jupiter.api.Test;

/** What a baseline says of branches whose rules do what the core's never do. */
class BaselineTest {
    private static final Scenario VALLEYS = Scenario.read(Path.of("../scenarios/three-valleys"));
    private static final int DAYS = 60;

    private static Rulebooks.Checked core(String rulebook, UnaryOperator<String> change) {
        Rulebooks books = Rulebooks.of(VALLEYS);
        String text = books.texts().entrySet().stream()
                .filter(e -> e.getKey().endsWith(rulebook + ".md"))
                .findFirst()
                .orElseThrow()
                .getValue();
        String changed = change.apply(text);
        assertThat(changed).isNotEqualTo(text);
        return Simulation.check(VALLEYS, books.with(rulebook + ".md", changed).withoutTests());
    }

    private static Rulebooks.Checked with(String own) {
        return Simulation.check(
                VALLEYS, Rulebooks.of(VALLEYS).with("own.md", own).withoutTests());
    }

    private static Rulebooks.Checked plain() {
        return Simulation.check(VALLEYS, Rulebooks.of(VALLEYS).withoutTests());
    }

    /** Whether the run of a seed parts, by a baseline that knows the run of the base. */
    private static boolean parts(long seed, Rulebooks.Checked one, Rulebooks.Checked other) {
        Baseline baseline = new Baseline(simulation(one), new Gauges(VALLEYS.createWorld(), List.of()));
        baseline.know(seed);
        Pairing.Pair pair = baseline.pair(seed, baseline.against(simulation(other), Revision.inMeaning(one, other)));
        return pair.parting() != null;
    }

    private static Simulation simulation(Rulebooks.Checked checked) {
        return Simulation.of(VALLEYS, checked).days(DAYS);
    }

    private static List<String> told(Rulebooks.Checked checked, long seed) {
        return simulation(checked).seed(seed).run().events().stream()
                .map(Event::text)
                .toList();
    }

    private static String marker(int value) {
        return """
                ---
                rulebook: own
                phase: control
                ---
                # Own

                ```params
                marker  %d  in 1 .. 1000  a number that a rule changes  assumption, grade E: x
                ```

                ```rule the marker goes down
                  grounds    assumption, grade E: x
                  each day while  an assumption X with value above 770
                    and  X's value is below 800
                  then   X's value falls by 1
                ```

                ```rule the marker is low
                  grounds    assumption, grade E: x
                  when   a force F with strength above 0 people
                    and  marker is below 775
                  then   F's strength falls by 60 %%
                ```
                """.formatted(value);
    }

    @Test
    void aParameterThatRulesChangeUnderWayIsPlayed() {
        assertThat(told(with(marker(777)), 1)).isNotEqualTo(told(with(marker(795)), 1));
        assertThat(parts(1, with(marker(777)), with(marker(795)))).isTrue();
        assertThat(parts(1, with(marker(777)), with(marker(777)))).isFalse();
    }

    @Test
    void aParameterMayHaveAnotherNameOrGo() {
        Rulebooks.Checked renamed = core("control", text -> text.replace("capture-days", "takeover-days"));
        assertThat(parts(1, plain(), renamed)).isFalse();
        assertThat(parts(1, renamed, plain())).isFalse();
        Rulebooks.Checked gone = core(
                "control", text -> text.replaceAll("(?m)^capture-days .*\n", "").replace("capture-days", "1 days"));
        assertThat(parts(1, plain(), gone)).isEqualTo(!told(plain(), 1).equals(told(gone, 1)));
    }

    @Test
    void withWhatAFactComesIntoTheWorldIsSeen() {
        Rulebooks.Checked earlier =
                core("standing", text -> text.replace("made on today,", "made on today minus 3 days,"));
        long seed = 3;
        assertThat(told(plain(), seed)).as("reports are made").anyMatch(text -> text.contains("report"));
        assertThat(parts(seed, plain(), earlier)).isTrue();
    }
}
