package org.armistice.workbench.branch;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.armistice.model.problem.BadInput;
import org.armistice.model.problem.Position;
import org.armistice.model.problem.Problem;
import org.armistice.model.problem.Suggestion;
import org.armistice.model.scenario.Scenario;
import org.armistice.simulator.folder.RunInputs;
import org.armistice.simulator.setup.Prepared;
import org.armistice.workbench.intervention.Composed;
import org.armistice.workbench.intervention.Interventions;
import org.armistice.workbench.run.Archive;
import org.armistice.workbench.run.Order;
import org.armistice.workbench.run.Origin;
import org.armistice.workbench.run.Player;
import org.armistice.workbench.run.Preparing;
import org.armistice.workbench.scenario.Shelf;

/** Makes a branch of a kept run by playing it again with one what-if more, as {@code armistice whatif --from} does. */
final class Branching {
    private final Shelf shelf;
    private final Archive archive;
    private final Interventions interventions;
    private final Preparing preparing;
    private final Player player;

    Branching(Shelf shelf, Archive archive, Interventions interventions, Preparing preparing, Player player) {
        this.shelf = shelf;
        this.archive = archive;
        this.interventions = interventions;
        this.preparing = preparing;
        this.player = player;
    }

    /**
     * The name of the branch, which is kept from now on.
     *
     * @throws BadInput with all that is wrong, or if the run cannot be made again exactly as it was
     */
    String branch(String run, BranchForm form) {
        RunInputs inputs = archive.recorded(run).inputs();
        Scenario scenario = shelf.scenario(inputs.scenario());
        int day = day(form, inputs.days());
        Order again = again(run);
        String name = name(form, day, scenario);
        List<String> with = Stream.concat(
                        inputs.whatIfs().keySet().stream(), Stream.of(interventions.from(day, name, scenario)))
                .toList();
        Order order = new Order(again.scenario(), again.seed(), again.days(), again.set(), with, again.without());
        String title = interventions
                .find(Interventions.plain(name), scenario)
                .map(w -> w.title())
                .orElse(name);
        return player.play(order, Origin.branch(run, day, title));
    }

    /**
     * What a kept run was made from, to be made again.
     *
     * @throws BadInput if it cannot be made again exactly as it was
     */
    Order again(String run) {
        RunInputs inputs = archive.recorded(run).inputs();
        Order order = new Order(
                inputs.scenario(),
                inputs.seed(),
                inputs.days(),
                inputs.changes().stream().map(c -> c.path() + "=" + c.value()).toList(),
                List.copyOf(inputs.whatIfs().keySet()),
                inputs.without());
        Prepared base = preparing.prepare(order);
        List<String> differences = inputs.differences(base);
        if (!differences.isEmpty()) {
            throw bad(
                    run,
                    "this run cannot be made again as it was: " + String.join("; ", differences)
                            + ". Play another run (key r) to have one of the scenario and rulebooks as they are now, and branch that.");
        }
        return order;
    }

    private static int day(BranchForm form, int days) {
        Integer day = form.day();
        if (day == null || day < 0 || day > days) {
            throw bad(
                    "day",
                    (day == null
                                    ? "say on which day the run is to be branched"
                                    : "the run cannot be branched on day " + day)
                            + ": it has the days 1 to " + days + ", and 0 is before the first.");
        }
        return day;
    }

    private String name(BranchForm form, int day, Scenario scenario) {
        String with = form.with();
        Composed composed = form.composed();
        if ((with == null) == (composed == null)) {
            throw bad("with", "choose one of the scenario's what-ifs, or compose one.");
        }
        if (composed != null) {
            Composed onDay = new Composed(
                    composed.title(), composed.day() == null ? Math.max(1, day) : composed.day(), composed.effects());
            return interventions.keep(onDay, scenario);
        }
        List<String> known = new ArrayList<>(interventions.names(scenario));
        String plain = Interventions.plain(String.valueOf(with));
        if (!known.contains(plain)) {
            throw bad("with", "there is no what-if '" + plain + "'." + Suggestion.maybe(plain, known));
        }
        return plain;
    }

    private static BadInput bad(String where, String message) {
        return new BadInput(new Problem(Position.ofFile(where), message));
    }
}
