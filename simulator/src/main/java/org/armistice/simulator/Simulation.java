package org.armistice.simulator;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.armistice.model.fact.World;
import org.armistice.model.scenario.Scenario;
import org.armistice.rules.drools.DroolsRules;
import org.armistice.rules.evidence.Evidence;
import org.armistice.rules.language.Review;
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
    private final Function<Map<String, Long>, World> start;
    private final Map<String, Long> assumed;
    private final BiFunction<RuleSet, World, Matcher> matchers;
    private final Evidence evidence;
    private final Supplier<Follower> followers;
    private final Settings settings;

    private Simulation(
            RuleSet rules,
            Set<String> processes,
            Function<Map<String, Long>, World> start,
            Map<String, Long> assumed,
            BiFunction<RuleSet, World, Matcher> matchers,
            Evidence evidence,
            Supplier<Follower> followers,
            Settings settings) {
        this.rules = rules;
        this.processes = Set.copyOf(processes);
        this.start = start;
        this.assumed = Map.copyOf(assumed);
        this.matchers = matchers;
        this.evidence = evidence;
        this.followers = followers;
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
        return review(scenario, rulebooks).checked();
    }

    /** The same, but what is wrong is told along with what could be read all the same. */
    public static Review review(Scenario scenario, Rulebooks rulebooks) {
        return Casting.review(scenario, rulebooks);
    }

    /** What rules are made of, so that what was made of it once can be kept; see {@link Rulebooks#fingerprint}. */
    public static Optional<String> fingerprint(Scenario scenario, Rulebooks rulebooks) {
        return Casting.fingerprint(scenario, rulebooks);
    }

    /** A scenario under rules that have been checked already, found to hold by Drools. */
    public static Simulation of(Scenario scenario, RuleSet rules, Collection<String> processes) {
        DroolsRules drools = DroolsRules.of(rules);
        return of(scenario, rules, processes, (all, world) -> drools.matcher(world));
    }

    private static Simulation of(
            Scenario scenario,
            RuleSet rules,
            Collection<String> processes,
            BiFunction<RuleSet, World, Matcher> matchers) {
        return new Simulation(
                rules,
                Set.copyOf(processes),
                scenario::createWorld,
                Map.of(),
                matchers,
                new Evidence(),
                () -> Follower.NOBODY,
                Casting.settings(scenario));
    }

    /** A scenario under rulebooks that have been checked already, found to hold by Drools. */
    public static Simulation of(Scenario scenario, Rulebooks.Checked checked) {
        return of(scenario, checked.rules(), checked.processes());
    }

    /**
     * A scenario under rulebooks that have been checked already.
     *
     * @param matchers makes what finds out which rules hold
     */
    public static Simulation of(
            Scenario scenario, Rulebooks.Checked checked, BiFunction<RuleSet, World, Matcher> matchers) {
        return of(scenario, checked.rules(), checked.processes(), matchers);
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
        return new Simulation(
                rules,
                processes,
                assumed -> start.get(),
                Map.of(),
                matchers,
                new Evidence(),
                () -> Follower.NOBODY,
                settings);
    }

    public Settings settings() {
        return settings;
    }

    public RuleSet rules() {
        return rules;
    }

    /** Names of the processes that work beside the rules. */
    public Set<String> processes() {
        return processes;
    }

    /** A world as it is before the first day, parameters and calendar included. */
    public World opening() {
        World world = start.apply(assumed);
        Opening.furnish(world, rules, assumed);
        return world;
    }

    public Simulation with(Settings newSettings) {
        return new Simulation(rules, processes, start, assumed, matchers, evidence, followers, newSettings);
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

    /** The same for those who ask for outcomes alone: its events note nothing of what they rest on, which saves time. */
    public Simulation unexplained() {
        return with(settings.withExplained(false));
    }

    public Simulation interventions(List<Intervention> interventions) {
        return with(settings.withInterventions(interventions));
    }

    /**
     * The same with other values of assumptions, which costs a run next to nothing.
     *
     * @param values in base units, by the id of the scenario's assumption or the rulebooks' parameter
     */
    public Simulation assuming(Map<String, Long> values) {
        Map<String, Long> all = new HashMap<>(assumed);
        all.putAll(values);
        return new Simulation(rules, processes, start, all, matchers, evidence, followers, settings);
    }

    /** The same, but somebody follows each of its runs. */
    public Simulation followedBy(Supplier<Follower> newFollowers) {
        return new Simulation(rules, processes, start, assumed, matchers, evidence, newFollowers, settings);
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
        return new Course(
                rules,
                CoreProcesses.of(processes),
                start.apply(assumed),
                assumed,
                evidence,
                matchers,
                followers.get(),
                settings);
    }
}
