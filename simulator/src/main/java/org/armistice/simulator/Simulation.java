package org.armistice.simulator;

import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.armistice.model.fact.World;
import org.armistice.model.scenario.Scenario;
import org.armistice.rules.drools.DroolsRules;
import org.armistice.rules.evidence.Evidence;
import org.armistice.rules.language.Rulebooks;
import org.armistice.rules.match.Matcher;
import org.armistice.rules.typed.RuleSet;

/**
 * A simulation that can be run any number of times, also at once: every run gets a world of its own. The same settings
 * give the same run.
 */
public final class Simulation {
    private final RuleSet rules;
    private final Set<String> processes;
    private final Supplier<World> start;
    private final BiFunction<RuleSet, World, Matcher> matchers;
    private final Evidence evidence;
    private final Settings settings;

    private Simulation(
            RuleSet rules,
            Set<String> processes,
            Supplier<World> start,
            BiFunction<RuleSet, World, Matcher> matchers,
            Evidence evidence,
            Settings settings) {
        this.rules = rules;
        this.processes = Set.copyOf(processes);
        this.start = start;
        this.matchers = matchers;
        this.evidence = evidence;
        this.settings = settings;
    }

    /**
     * A scenario under some rulebooks, found to hold by Drools. Seed 1 and the scenario's own number of days unless told
     * otherwise.
     *
     * @throws org.armistice.model.problem.BadInput with everything that is wrong with the rulebooks
     */
    public static Simulation of(Scenario scenario, Rulebooks rulebooks) {
        return of(scenario, check(scenario, rulebooks));
    }

    /**
     * Checks rulebooks against the facts that a scenario names and the sentences of its source.
     *
     * @throws org.armistice.model.problem.BadInput with everything that is wrong with the rulebooks
     */
    public static Rulebooks.Checked check(Scenario scenario, Rulebooks rulebooks) {
        return Casting.check(scenario, rulebooks);
    }

    /** A scenario under rulebooks that have been checked already, found to hold by Drools. */
    public static Simulation of(Scenario scenario, Rulebooks.Checked checked) {
        DroolsRules drools = DroolsRules.of(checked.rules());
        return of(scenario, checked, (rules, world) -> drools.matcher(world));
    }

    /**
     * A scenario under rulebooks that have been checked already.
     *
     * @param matchers makes what finds out which rules hold
     */
    public static Simulation of(
            Scenario scenario, Rulebooks.Checked checked, BiFunction<RuleSet, World, Matcher> matchers) {
        return of(
                checked.rules(),
                Set.copyOf(checked.processes()),
                scenario::createWorld,
                matchers,
                Casting.settings(scenario));
    }

    /**
     * @param processes names of the processes that work beside the rules, see {@link CoreProcesses}
     * @param start makes the world of the first day
     * @param matchers makes what finds out which rules hold
     */
    public static Simulation of(
            RuleSet rules,
            Set<String> processes,
            Supplier<World> start,
            BiFunction<RuleSet, World, Matcher> matchers,
            Settings settings) {
        return new Simulation(rules, processes, start, matchers, new Evidence(), settings);
    }

    public Settings settings() {
        return settings;
    }

    public Simulation with(Settings newSettings) {
        return new Simulation(rules, processes, start, matchers, evidence, newSettings);
    }

    public Simulation seed(long seed) {
        return with(settings.withSeed(seed));
    }

    public Simulation days(int days) {
        return with(settings.withDays(days));
    }

    public Simulation strict() {
        return with(settings.withStrict(true));
    }

    public Simulation interventions(List<Intervention> interventions) {
        return with(settings.withInterventions(interventions));
    }

    /** All days at once. */
    public Run run() {
        try (Course course = begin()) {
            while (course.day() < settings.days()) {
                course.playDay();
            }
            return course.run();
        }
    }

    /**
     * A run to be played day by day.
     *
     * @throws org.armistice.model.problem.BadInput if a process or one of its parameters is not known
     */
    public Course begin() {
        return new Course(rules, CoreProcesses.of(processes), start.get(), evidence, matchers, settings);
    }
}
