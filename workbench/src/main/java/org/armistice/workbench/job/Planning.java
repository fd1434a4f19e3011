package org.armistice.workbench.job;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.armistice.experiments.draw.Factors;
import org.armistice.experiments.plan.DesignName;
import org.armistice.experiments.plan.Plan;
import org.armistice.model.problem.BadInput;
import org.armistice.model.problem.Position;
import org.armistice.model.problem.Problem;
import org.armistice.simulator.Simulation;
import org.armistice.simulator.setup.Change;
import org.armistice.simulator.setup.Prepared;
import org.armistice.workbench.intervention.Interventions;
import org.armistice.workbench.run.Order;
import org.armistice.workbench.run.Preparing;
import org.armistice.workbench.scenario.Shelf;

/** Makes of what was asked for what is to be done. */
final class Planning {
    static final String BASE = "base";

    private static final Duration MOST_TIME_OF_A_RUN = Duration.ofMinutes(2);

    private final Shelf shelf;
    private final Interventions interventions;
    private final Preparing preparing;
    private final int threads;

    /** @param threads on which the runs of one job are played */
    Planning(Shelf shelf, Interventions interventions, Preparing preparing, int threads) {
        this.shelf = shelf;
        this.interventions = interventions;
        this.preparing = preparing;
        this.threads = threads;
    }

    /** @throws BadInput if there is no such scenario, or the order cannot be right whatever the scenario is */
    void checkScenario(JobOrder order) {
        order.check();
        shelf.get(order.scenarioName());
    }

    /**
     * What is to be done.
     *
     * @param folder of the job
     * @throws BadInput with all that is wrong with it
     */
    Task task(JobOrder order, Path folder) {
        order.check();
        return switch (order.kindOrNone()) {
            case "what-if" -> whatIf(order, folder);
            case "sensitivity" -> SensitivityTask.of(order, prepared(order, List.of()), folder, threads);
            default ->
                new EnsembleTask(
                        List.of(part(
                                new Task.PartView(BASE, "as ordered", List.of()), order, folder, DesignName.random)),
                        order.runCount(),
                        threads);
        };
    }

    /** Two runs after one another share what is drawn, as the command line's what-ifs do. */
    private Task whatIf(JobOrder order, Path folder) {
        List<Problem> problems = new ArrayList<>();
        List<EnsembleTask.Part> parts = new ArrayList<>();
        parts.add(part(new Task.PartView(BASE, "as it stands", List.of()), order, folder, DesignName.couples));
        int number = 0;
        for (String name : order.branchNames()) {
            number++;
            try {
                parts.add(part(
                        new Task.PartView("branch-" + number, title(order, name), List.of(name)),
                        order,
                        folder,
                        DesignName.couples));
            } catch (BadInput e) {
                problems.addAll(e.problems());
            }
        }
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
        int pairs = order.runCount() + order.runCount() % 2;
        return order.ledgerSize() > 0
                ? new WhatIfTask(order, parts, folder, pairs, threads)
                : new EnsembleTask(parts, pairs, threads);
    }

    private String title(JobOrder order, String name) {
        return interventions
                .find(Interventions.plain(name), shelf.scenario(order.scenarioName()))
                .map(w -> w.title())
                .orElse(name);
    }

    private EnsembleTask.Part part(Task.PartView view, JobOrder order, Path folder, DesignName design) {
        Prepared prepared = prepared(order, view.with());
        Factors factors = Factors.of(prepared.scenario(), prepared.checked());
        List<String> set =
                order.order(List.of()).changes().stream().map(Change::path).toList();
        Factors chosen =
                (order.isFixed() ? factors.fixed() : factors.fixed(set)).vary(order.varied(), Position.ofFile("vary"));
        int runs = design == DesignName.couples ? order.runCount() + order.runCount() % 2 : order.runCount();
        Plan plan = Plan.of(prepared, simulation(order, prepared), chosen, design, order.firstSeed(), runs);
        return new EnsembleTask.Part(view, folder.resolve(view.id()), plan);
    }

    private Prepared prepared(JobOrder order, List<String> more) {
        return preparing.prepare(order.order(more));
    }

    static Simulation simulation(JobOrder order, Prepared prepared) {
        Order single = order.order(List.of());
        Simulation simulation = prepared.simulation().days(single.daysOf(prepared.scenario()));
        return simulation.with(simulation.settings().withTimeLimit(MOST_TIME_OF_A_RUN));
    }
}
