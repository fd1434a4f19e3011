package org.armistice.simulator.outcome;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.armistice.model.problem.BadInput;
import org.armistice.model.problem.Problem;
import org.armistice.model.scenario.Scenario;
import org.armistice.rules.language.Rulebooks;
import org.armistice.simulator.Simulation;

/**
 * Runs a scenario in several ways with the same seeds and compares their outcomes. Each way is run once, whatever number
 * of expectations is about it.
 */
public final class Comparing {
    private final Scenario scenario;
    private final Supplier<Rulebooks> rulebooks;
    private final Map<List<String>, Rulebooks.Checked> checkedByWhatIfs = new HashMap<>();

    /** @param rulebooks gives them anew each time */
    public Comparing(Scenario scenario, Supplier<Rulebooks> rulebooks) {
        this.scenario = scenario;
        this.rulebooks = rulebooks;
    }

    /** An expectation and what the runs say of it. */
    public record Result(Expectation expectation, Difference difference) {
        public Expectation.Verdict verdict() {
            return expectation.verdict(difference);
        }
    }

    /** The ways of running the scenario that expectations speak of, in order of their first mention. */
    public static List<Variation> variations(List<Expectation> expectations) {
        return expectations.stream()
                .flatMap(e -> Stream.of(e.base(), e.branch()))
                .distinct()
                .toList();
    }

    /**
     * Runs all ways, one after the other.
     *
     * @throws BadInput if there is no what-if or rulebook of a name, or if one does not fit the scenario
     */
    public List<Result> compare(List<Expectation> expectations, Sampling sampling) {
        List<Variation> variations = variations(expectations);
        List<Simulation> simulations = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Variation variation : variations) {
            try {
                simulations.add(simulation(variation));
            } catch (BadInput e) {
                e.problems().stream().filter(p -> !problems.contains(p)).forEach(problems::add);
            }
        }
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
        List<Outcome> outcomes = expectations.stream()
                .flatMap(e -> Stream.of(e.outcome(), e.baseOutcome()))
                .distinct()
                .toList();
        List<double[][]> numbers = simulations.stream()
                .map(simulation -> sampling.of(simulation, outcomes))
                .toList();
        return expectations.stream()
                .map(e -> {
                    double[] base = numbers.get(variations.indexOf(e.base()))[outcomes.indexOf(e.baseOutcome())];
                    double[] branch = numbers.get(variations.indexOf(e.branch()))[outcomes.indexOf(e.outcome())];
                    return new Result(e, Difference.of(base, branch));
                })
                .toList();
    }

    private Simulation simulation(Variation variation) {
        return Simulation.of(
                scenario,
                checkedByWhatIfs
                        .computeIfAbsent(variation.with(), this::checked)
                        .without(variation.without()));
    }

    private Rulebooks.Checked checked(List<String> whatIfs) {
        Rulebooks books = rulebooks.get().withoutTests();
        whatIfs.forEach(name -> books.with(WhatIfs.find(name, scenario)));
        return Simulation.check(scenario, books);
    }
}
