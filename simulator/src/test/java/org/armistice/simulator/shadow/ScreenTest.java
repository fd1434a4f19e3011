package org.armistice.simulator.shadow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.armistice.model.quantity.Fixed;
import org.armistice.model.scenario.Scenario;
import org.armistice.rules.language.Rulebooks;
import org.armistice.rules.mutation.Mutant;
import org.armistice.rules.mutation.Mutants;
import org.armistice.rules.mutation.Step;
import org.armistice.rules.revision.Meaning;
import org.armistice.rules.revision.Revision;
import org.armistice.rules.typed.Parameter;
import org.armistice.rules.typed.RuleSet;
import org.armistice.simulator.Course;
import org.armistice.simulator.Simulation;
import org.junit.jupiter.api.Test;

class ScreenTest {
    private static final Scenario LIBYA = Scenario.read(Path.of("../scenarios/libya-2020"));
    private static final Scenario VALLEYS = Scenario.read(Path.of("../scenarios/three-valleys"));

    /** Few of all changes are tried; ten times as many with {@code -Darmistice.screened=0.1}. */
    private static final double EVERY = Double.parseDouble(System.getProperty("armistice.screened", "1"));

    /** A base with some of its runs, against which branches are held. */
    private static final class Known {
        private final Scenario scenario;
        private final int days;
        private final Rulebooks.Checked checked;
        private final Simulation base;
        private final List<Trail> trails = new ArrayList<>();
        private final List<List<List<String>>> runs = new ArrayList<>();
        private int same;
        private int exact;
        private int early;

        Known(Scenario scenario, int days, int seeds) {
            this.scenario = scenario;
            this.days = days;
            checked = Simulation.check(scenario, Rulebooks.of(scenario).withoutTests());
            base = simulation(checked);
            for (int seed = 1; seed <= seeds; seed++) {
                play(seed);
            }
        }

        Simulation simulation(Rulebooks.Checked rulebooks) {
            return Simulation.of(scenario, rulebooks).days(days);
        }

        private void play(int seed) {
            Tracker tracker = new Tracker();
            runs.add(happened(base.seed(seed).followedBy(() -> tracker)));
            trails.add(tracker.trail().orElseThrow());
        }

        /** [day - 1] what happens, whatever it rests on. */
        private List<List<String>> happened(Simulation simulation) {
            List<List<String>> happened = new ArrayList<>();
            try (Course course = simulation.begin()) {
                while (course.day() < days) {
                    int seen = course.occurrences().size();
                    course.playDay();
                    happened.add(course
                            .occurrences()
                            .subList(seen, course.occurrences().size())
                            .stream()
                            .map(o ->
                                    o.phase() + " " + o.kind() + " " + o.cause().key() + " "
                                            + o.cause().about() + " "
                                            + o.event(course.world()).changes())
                            .toList());
                }
            }
            return happened;
        }

        Optional<Screen> screen(Rulebooks.Checked branch) {
            Meaning.Difference difference = Revision.inMeaning(checked, branch);
            return Screen.of(base, simulation(branch), difference);
        }

        /** What a screen says of each run is held against the run itself. */
        void compare(String what, RuleSet rules) {
            compare(what, checked.with(rules));
        }

        void compare(String what, Rulebooks.Checked branch) {
            Optional<Screen> screen = screen(branch);
            if (screen.isEmpty()) {
                return;
            }
            Simulation simulation = simulation(branch);
            for (int i = 0; i < runs.size(); i++) {
                Optional<Integer> screened = screen.get().parting(i + 1L, trails.get(i));
                int parted = parting(runs.get(i), happened(simulation.seed(i + 1L)));
                if (screened.isEmpty()) {
                    assertThat(parted).as(what + ", seed " + (i + 1)).isZero();
                    same++;
                } else if (parted == screened.get()) {
                    exact++;
                } else {
                    assertThat(parted == 0 || parted > screened.get())
                            .as(what + ", seed " + (i + 1) + ": parts on day " + parted + ", not before "
                                    + screened.get())
                            .isTrue();
                    early++;
                }
            }
        }

        /** The first day on which something else happens; 0 if none. */
        private int parting(List<List<String>> one, List<List<String>> other) {
            return IntStream.range(0, days)
                    .filter(i -> !one.get(i).equals(other.get(i)))
                    .map(i -> i + 1)
                    .findFirst()
                    .orElse(0);
        }
    }

    private static RuleSet parameter(RuleSet rules, String id, long value) {
        return new RuleSet(
                rules.rules(),
                rules.parameters().stream()
                        .map(p -> p.id().equals(id)
                                ? new Parameter(id, value, p.unit(), p.range(), p.meaning(), p.grounds(), p.position())
                                : p)
                        .toList());
    }

    @Test
    void whatIsMoreThanRulesIsNotScreened() {
        Known valleys = new Known(VALLEYS, 1, 0);
        RuleSet rules = valleys.checked.rules();
        assertThat(valleys.screen(valleys.checked)).isPresent();
        assertThat(valleys.screen(valleys.checked.with(parameter(rules, "supply.reach", Fixed.ONE))))
                .as("a process reads it")
                .isEmpty();
        assertThat(valleys.screen(valleys.checked.without(List.of("supply"))))
                .as("a process less")
                .isEmpty();
        assertThat(valleys.screen(valleys.checked.with(new RuleSet(List.of(), rules.parameters()))))
                .as("all rules are concerned")
                .isEmpty();
    }

    @Test
    void runsThatAScreenCallsTheSameAreTheSameWhenPlayed() {
        Known valleys = new Known(VALLEYS, 60, 2);
        changes(valleys, 80 * EVERY);
        Known libya = new Known(LIBYA, 40, 2);
        changes(libya, 200 * EVERY);
        for (Known known : List.of(valleys, libya)) {
            assertThat(known.same).as("the same").isPositive();
            assertThat(known.exact).as("parted on that day").isPositive();
            // Else nearly every run would be played that need not be.
            assertThat(known.early).as("parted later or never").isLessThan(known.exact);
        }
    }

    private static void changes(Known known, double oneIn) {
        int every = (int) Math.ceil(oneIn);
        RuleSet rules = known.checked.rules();
        List<Mutant> mutants = Mutants.of(known.checked, new Step(Fixed.ONE / 4));
        IntStream.range(0, mutants.size())
                .filter(i -> i % every == 0)
                .mapToObj(mutants::get)
                .forEach(mutant -> known.compare(mutant.before() + " -> " + mutant.after(), mutant.in(rules)));
        IntStream.range(0, rules.rules().size())
                .filter(i -> i % (every / 2 + 1) == 0)
                .mapToObj(i -> rules.rules().get(i).key())
                .forEach(key -> known.compare("without " + key, known.checked.without(List.of(key))));
        IntStream.range(0, rules.parameters().size())
                .filter(i -> i % (every / 2 + 1) == 0)
                .mapToObj(rules.parameters()::get)
                .forEach(p -> known.compare(p.id() + " halved", parameter(rules, p.id(), p.value() / 2)));
    }
}
