package org.armistice.simulator.outcome;

import java.util.ArrayList;
import java.util.LinkedHashMap;
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
    private final Map<Variation, Simulation> simulations = new LinkedHashMap<>();

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
        Map<Variation, Boolean> found = new LinkedHashMap<>();
        for (Expectation expectation : expectations) {
            found.put(expectation.base(), true);
            found.put(expectation.branch(), true);
        }
        return List.copyOf(found.keySet());
    }

    /**
     * Runs all ways, one after the other.
     *
     * @throws BadInput if there is no what-if or rulebook of a name, or if one does not fit the scenario
     */
    public List<Result> compare(List<Expectation> expectations, Sampling sampling) {
        List<Problem> problems = new ArrayList<>();
        for (Variation variation : variations(expectations)) {
            try {
                simulations.put(variation, simulation(variation));
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
        List<Variation> variations = List.copyOf(simulations.keySet());
        List<double[][]> numbers = new ArrayList<>();
        simulations.values().forEach(simulation -> numbers.add(sampling.of(simulation, outcomes)));
        return expectations.stream()
                .map(e -> {
                    double[] base = numbers.get(variations.indexOf(e.base()))[outcomes.indexOf(e.baseOutcome())];
                    double[] branch = numbers.get(variations.indexOf(e.branch()))[outcomes.indexOf(e.outcome())];
                    return new Result(e, Difference.of(base, branch));
                })
                .toList();
    }

    private Simulation simulation(Variation variation) {
        Rulebooks books = rulebooks.get().withoutTests();
        variation.with().forEach(name -> books.with(WhatIfs.find(name, scenario)));
        return Simulation.of(scenario, books, variation.without());
    }
}
