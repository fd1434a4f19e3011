package org.armistice.simulator.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.armistice.model.event.Event;
import org.armistice.model.fact.World;
import org.armistice.rules.drools.DroolsRules;
import org.armistice.rules.language.Rulebooks;
import org.armistice.rules.language.trial.RulebookTest;
import org.armistice.rules.match.Matcher;
import org.armistice.rules.reference.ReferenceMatcher;
import org.armistice.rules.typed.RuleSet;
import org.armistice.simulator.Run;
import org.armistice.simulator.Settings;
import org.armistice.simulator.Simulation;
import org.armistice.simulator.account.RunFailure;
import org.armistice.simulator.trial.Trial;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes of rows that hold at once. */
class TablesAtWorkTest {
    private static final String GIVEN = """
            ```test t
              given
                faction red; place ford held by red
                force guard of red at ford, cohesion %s, loyalty 80 %%, posture attacking
              after 3 days
              then guard's faction is red
            ```
            """;

    private static Rulebooks.Checked checked(String hit, String cohesion, String trigger, String... rows) {
        String table = "```table t   hit: " + hit + "\n  " + trigger + " a force F at a place P\n"
                + "| F's cohesion | F's loyalty falls by |\n" + String.join("\n", rows) + "\n```\n";
        return Rulebooks.words()
                .with("t.md", "---\nrulebook: trial\nphase: supply\n---\n" + table + GIVEN.formatted(cohesion))
                .check();
    }

    private static Simulation simulation(Rulebooks.Checked checked) {
        DroolsRules drools = DroolsRules.of(checked.rules());
        return simulation(checked, (rules, world) -> drools.matcher(world));
    }

    private static Simulation simulation(Rulebooks.Checked checked, BiFunction<RuleSet, World, Matcher> matchers) {
        RulebookTest test = checked.tests().get(0);
        return Simulation.of(
                        checked.rules(),
                        test.processes(),
                        test::createWorld,
                        matchers,
                        Settings.of(test.name(), test.scenario().firstDay()))
                .days(test.samples());
    }

    private static List<String> events(Run run) {
        return run.events().stream()
                .filter(e -> e.kind() != Event.Kind.START)
                .map(e -> e.day() + " " + e.kind() + " " + e.source().name() + ": " + e.text())
                .toList();
    }

    private static final String[] APART = {"| < 40 % | 1 point |", "| 40 .. 60 % | 2 points |", "| >= 60 % | - |"};
    private static final String[] OVERLAPPING = {"| < 50 % | 1 point |", "| 30 .. 60 % | 2 points |"};
    private static final String[] AGREEING = {"| < 50 % | 1 point |", "| 30 .. 60 % | 1 point |"};

    @ParameterizedTest
    @ValueSource(strings = {"unique", "first", "any", "collect"})
    void ofRowsThatAreApartTheOneThatHoldsActsWhateverTheHitPolicy(String hit) {
        assertThat(events(
                        simulation(checked(hit, "45 %", "when", APART)).strict().run()))
                .containsExactly("1 RULE t, row 2: Guard's loyalty falls from 80 % to 78 %.");
    }

    @ParameterizedTest
    @CsvSource({"unique", "any"})
    void rowsThatHoldAtOnceAreARuleConflict(String hit) {
        Run run = simulation(checked(hit, "45 %", "when", OVERLAPPING)).run();
        List<Event> conflicts = run.events().stream()
                .filter(e -> e.kind() == Event.Kind.CONFLICT)
                .toList();
        assertThat(conflicts).isNotEmpty();
        Event conflict = conflicts.get(0);
        assertThat(conflict.day()).isEqualTo(1);
        assertThat(conflict.text())
                .matches(
                        "'trial/t/f-cohesion-(below-50-percent|30-to-60-percent)' gives way to 'trial/t/f-cohesion-(below-50-percent|30-to-60-percent)': two rows of one table hold at once\\.");
        assertThat(conflict.source().name()).matches("t, row [12]");
        assertThat(conflict.source().file()).isEqualTo("t.md");
        assertThat(conflict.source().line()).isBetween(8, 9);
        assertThat(conflict.readings()).extracting(Event.Reading::field).contains("cohesion");
        assertThat(run.events().stream()
                        .filter(e -> e.kind() == Event.Kind.RULE && e.day() == 1)
                        .map(e -> e.source().name()))
                .hasSize(1)
                .doesNotContain(conflict.source().name());
        assertThatThrownBy(() -> simulation(checked(hit, "45 %", "when", OVERLAPPING))
                        .strict()
                        .run())
                .isInstanceOf(RunFailure.class)
                .hasMessageMatching(
                        "day 1: rule conflict: 'trial/t/.*' gives way to 'trial/t/.*': two rows of one table hold at once\\. Maybe their conditions should exclude each other, or the table be 'hit: first'\\?");
    }

    @Test
    void whichRowGivesWayIsDrawnAnewEachDayAndForEachSeed() {
        Rulebooks.Checked level = checked("unique", "45 %", "each day while", OVERLAPPING);
        Map<String, Long> acted = simulation(level).seed(3).run().events().stream()
                .filter(e -> e.kind() == Event.Kind.RULE)
                .collect(Collectors.groupingBy(e -> e.day() + "", Collectors.counting()));
        assertThat(acted).containsOnly(Map.entry("1", 1L), Map.entry("2", 1L), Map.entry("3", 1L), Map.entry("4", 1L));
        List<String> first = java.util.stream.LongStream.rangeClosed(1, 20)
                .mapToObj(seed -> simulation(level)
                        .seed(seed)
                        .run()
                        .events()
                        .get(1)
                        .source()
                        .name())
                .distinct()
                .toList();
        assertThat(first).hasSize(2);
    }

    @Test
    void ofAFirstTableTheUppermostRowActs() {
        assertThat(events(simulation(checked("first", "45 %", "when", OVERLAPPING))
                        .strict()
                        .run()))
                .containsExactly("1 RULE t, row 1: Guard's loyalty falls from 80 % to 79 %.");
        assertThat(events(simulation(checked("first", "55 %", "when", OVERLAPPING))
                        .strict()
                        .run()))
                .containsExactly("1 RULE t, row 2: Guard's loyalty falls from 80 % to 78 %.");
    }

    @Test
    void ofAnAnyTableRowsThatAgreeActOnce() {
        assertThat(events(simulation(checked("any", "45 %", "when", AGREEING))
                        .strict()
                        .run()))
                .containsExactly("1 RULE t, row 1: Guard's loyalty falls from 80 % to 79 %.");
    }

    @Test
    void ofACollectTableAllRowsAct() {
        assertThat(events(simulation(checked("collect", "45 %", "when", OVERLAPPING))
                        .strict()
                        .run()))
                .containsExactly(
                        "1 RULE t, row 2: Guard's loyalty falls from 80 % to 78 %.",
                        "1 RULE t, row 1: Guard's loyalty falls from 78 % to 77 %.");
    }

    @Test
    void rowsWithoutEffectAreRowsAllTheSame() {
        String[] rows = {"| < 50 % | - |", "| 30 .. 60 % | 2 points |"};
        assertThat(simulation(checked("unique", "45 %", "when", rows)).run().events())
                .extracting(Event::kind)
                .contains(Event.Kind.CONFLICT);
        assertThat(events(simulation(checked("first", "45 %", "when", rows)).run()))
                .isEmpty();
    }

    @Test
    void rowsForOtherFactsAreNoConflict() {
        String table = """
                ---
                rulebook: trial
                phase: supply
                ---
                ```table t   hit: unique
                  when a force F at a place P
                | F's cohesion | F's loyalty falls by |
                | < 40 %       | 1 point              |
                | >= 40 %      | 2 points             |
                ```
                ```test t
                  given
                    faction red; place ford held by red
                    force guard of red at ford, cohesion 20 %, loyalty 80 %
                    force other of red at ford, cohesion 60 %, loyalty 80 %
                  then guard's loyalty is 79 %
                   and other's loyalty is 78 %
                  because t, row 1
                  because t, row 2
                  because t
                ```
                ```test u
                  given
                    faction red; place ford held by red
                  not because t
                ```
                """;
        Rulebooks.Checked checked = Rulebooks.words().with("t.md", table).check();
        Trial trial = new Trial(checked.rules());
        assertThat(checked.tests())
                .allSatisfy(test -> assertThat(trial.run(test).misses()).isEmpty());
        assertThat(simulation(checked).strict().run().events())
                .extracting(Event::kind)
                .doesNotContain(Event.Kind.CONFLICT);
    }

    @Test
    void bothEnginesSettleConflictsAlike() {
        Rulebooks.Checked level = checked("unique", "45 %", "each day while", OVERLAPPING);
        for (long seed = 1; seed <= 10; seed++) {
            assertThat(simulation(level).seed(seed).run().events())
                    .isEqualTo(simulation(level, ReferenceMatcher::new)
                            .seed(seed)
                            .run()
                            .events());
        }
    }

    @Test
    void addingARowAboveDoesNotChangeTheLuckOfTheRest() {
        String[] rows = {"| 40 .. 60 % | 2 points |"};
        String[] more = {"| < 40 % | 1 point |", "| 40 .. 60 % | 2 points |"};
        for (long seed = 1; seed <= 10; seed++) {
            assertThat(lucky(rows, seed)).isEqualTo(lucky(more, seed));
        }
    }

    /** The days on which a row with a chance of one half acts. */
    private static List<Integer> lucky(String[] rows, long seed) {
        Rulebooks.Checked chancy = checked("unique", "45 %", "with chance 50 % a day\n  each day while", rows);
        return simulation(chancy).seed(seed).days(20).run().events().stream()
                .filter(e -> e.kind() == Event.Kind.RULE)
                .map(Event::day)
                .toList();
    }
}
