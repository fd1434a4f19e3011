package org.armistice.workbench.branch;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.ArrayList;
import java.util.List;
import org.armistice.model.problem.BadInput;
import org.armistice.model.problem.Position;
import org.armistice.model.problem.Problem;
import org.armistice.model.scenario.Scenario;
import org.armistice.simulator.narrative.IdleStep;
import org.armistice.simulator.outcome.WhatIfs;
import org.armistice.simulator.setup.Prepared;
import org.armistice.workbench.intervention.Composed;
import org.armistice.workbench.intervention.Interventions;
import org.armistice.workbench.run.Archive;
import org.armistice.workbench.run.Order;
import org.armistice.workbench.run.Player;
import org.armistice.workbench.run.Preparing;
import org.armistice.workbench.scenario.Shelf;
import org.armistice.workbench.server.Body;
import org.armistice.workbench.server.Routes;
import org.armistice.workbench.server.Work;

/** Branches of kept runs: what can be changed, one to be made, and two runs compared. */
public final class BranchRoutes implements Routes {
    private final Shelf shelf;
    private final Archive archive;
    private final Interventions interventions;
    private final Preparing preparing;
    private final Branching branching;
    private final Work work;

    public BranchRoutes(
            Shelf shelf, Archive archive, Interventions interventions, Preparing preparing, Player player, Work work) {
        this.shelf = shelf;
        this.archive = archive;
        this.interventions = interventions;
        this.preparing = preparing;
        this.branching = new Branching(shelf, archive, interventions, preparing, player);
        this.work = work;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get("/api/scenarios/{scenario}/effects", this::effects);
        routes.get("/api/scenarios/{scenario}/what-ifs", this::whatIfs);
        routes.post("/api/scenarios/{scenario}/what-ifs", this::keep);
        routes.post("/api/scenarios/{scenario}/what-ifs/check", this::check);
        routes.post("/api/runs/{run}/branches", this::branch);
        routes.get("/api/runs/{run}/comparison/{other}", this::compare);
    }

    /** @param composed whether it was composed on the page, and does not belong to the scenario */
    private record WhatIfView(String id, String title, String question, boolean composed) {}

    private record Kept(String id) {}

    private Scenario scenario(Context request) {
        String name = request.pathParam("scenario");
        shelf.known(name);
        return shelf.scenario(name);
    }

    private void effects(Context answer) {
        answer.json(work.done(() ->
                EffectWords.of(preparing.prepare(new Order(scenario(answer).id(), null, null, null, null, null)))));
    }

    private void whatIfs(Context answer) {
        answer.json(work.done(() -> {
            Scenario scenario = scenario(answer);
            List<String> own = WhatIfs.names(scenario);
            List<WhatIfView> views = new ArrayList<>();
            for (String name : interventions.names(scenario)) {
                interventions
                        .find(name, scenario)
                        .ifPresent(w -> views.add(new WhatIfView(name, w.title(), w.question(), !own.contains(name))));
            }
            return views;
        }));
    }

    private void keep(Context request) {
        Composed composed = Body.of(request, Composed.class);
        String name = work.done(() -> {
            Scenario scenario = scenario(request);
            return interventions.keep(composed, scenario);
        });
        request.status(HttpStatus.CREATED).json(new Kept(name));
    }

    private void check(Context request) {
        Composed composed = Body.of(request, Composed.class);
        work.done(() -> {
            Scenario scenario = scenario(request);
            interventions.check(composed, scenario);
            return true;
        });
        request.json(List.of());
    }

    private void branch(Context request) {
        BranchForm form = Body.of(request, BranchForm.class);
        String run = request.pathParam("run");
        archive.get(run);
        String name = work.done(() -> branching.branch(run, form));
        request.status(HttpStatus.CREATED).json(archive.kept(name));
    }

    private void compare(Context answer) {
        String base = answer.pathParam("run");
        String branch = answer.pathParam("other");
        archive.get(base);
        archive.get(branch);
        answer.json(work.done(() -> compared(base, branch)));
    }

    private Comparison compared(String run, String otherRun) {
        Order base = branching.again(run);
        Order branch = branching.again(otherRun);
        if (!base.scenarioName().equals(branch.scenarioName())) {
            throw new BadInput(new Problem(
                    Position.ofFile("runs"),
                    "one is a run of '" + base.scenarioName() + "', the other one of '" + branch.scenarioName()
                            + "'; runs of one scenario can be compared."));
        }
        Prepared one = preparing.prepare(base);
        Prepared other = preparing.prepare(branch);
        int baseDays = base.daysOf(one.scenario());
        int days = branch.daysOf(other.scenario());
        Comparison comparison = base.seedOrUsual() == branch.seedOrUsual() && baseDays == days
                ? Comparison.paired(one, other, base.seedOrUsual(), days)
                : Comparison.apart(one, base.seedOrUsual(), baseDays, other, branch.seedOrUsual(), days);
        return comparison.with(IdleStep.of(other, archive.recorded(otherRun).events(), days));
    }
}
