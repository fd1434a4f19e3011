package org.armistice.app.whatif;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.armistice.app.terminal.Terminal;
import org.armistice.model.problem.BadInput;
import org.armistice.model.problem.Position;
import org.armistice.model.problem.Problem;
import org.armistice.model.scenario.Scenario;
import org.armistice.simulator.folder.Recorded;
import org.armistice.simulator.folder.RunFolder;
import org.armistice.simulator.folder.RunInputs;
import org.armistice.simulator.outcome.Variation;
import org.armistice.simulator.outcome.WhatIfs;
import org.armistice.simulator.setup.Prepared;
import org.armistice.simulator.setup.Scenarios;
import org.armistice.simulator.setup.Setup;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which finished run is branched, and when. */
final class BranchOptions {
    @Option(names = "--from", paramLabel = "RUN", description = "The folder of a finished run that is to be branched.")
    private @Nullable Path from;

    @Option(
            names = "--day",
            paramLabel = "N",
            description =
                    "With --from: the day on which the what-if begins; what it would do earlier is done then. 0 is before the first day.")
    private @Nullable Integer day;

    @Option(
            names = "--scenario",
            paramLabel = "DIR",
            description = "With --from: where the scenario of the run is, if it did not come with the program.")
    private @Nullable Path scenario;

    @Option(
            names = "--run-rules",
            paramLabel = "PATH",
            description = "With --from: rulebooks that the run used besides those that the scenario names.")
    private List<Path> rules = new ArrayList<>();

    boolean isAsked() {
        if (from == null && (day != null || scenario != null || !rules.isEmpty())) {
            throw bad(
                    day != null ? "--day" : scenario != null ? "--scenario" : "--run-rules",
                    "this belongs to --from RUN.");
        }
        return from != null;
    }

    /**
     * Plays the run again, and beside it the branch, which is kept.
     *
     * @param whatIfs all of which the branch has
     * @param out where it is kept; null for a free folder
     * @throws BadInput if the run cannot be made again exactly as it was
     */
    BranchedRun play(List<String> whatIfs, @Nullable Path out, boolean force, Terminal terminal) {
        if (from == null) {
            throw new IllegalStateException("no run is named");
        }
        RunFolder named = out == null ? null : RunFolder.at(out, force);
        RunInputs inputs = Recorded.read(from).inputs();
        if (day == null || day < 0 || day > inputs.days()) {
            throw bad(
                    "--day",
                    (day == null
                                    ? "say on which day the run is to be branched"
                                    : "the run cannot be branched on day " + day)
                            + ": it has the days 1 to " + inputs.days() + ", and 0 is before the first.");
        }
        Prepared base = inputs.read(scenario, rules);
        List<String> differences = inputs.differences(base);
        if (!differences.isEmpty()) {
            throw bad(
                    from.toString(), "the run cannot be made again as it was: " + String.join("; ", differences) + ".");
        }
        Path folder = scenario == null ? Scenarios.find(inputs.scenario()) : scenario;
        Prepared branch = Setup.read(
                folder,
                inputs.changes(),
                rules,
                new Variation(with(inputs, base.scenario(), whatIfs), inputs.without()));
        RunFolder kept =
                named == null ? RunFolder.free(inputs.scenario() + "-seed" + inputs.seed() + "-day" + day) : named;
        return BranchedRun.play(from, inputs, day, base, branch, kept, terminal);
    }

    private List<String> with(RunInputs inputs, Scenario read, List<String> whatIfs) {
        int first = Math.max(1, day == null ? 1 : day);
        List<String> with = new ArrayList<>(inputs.whatIfs().keySet());
        whatIfs.forEach(name -> with.add(WhatIfs.from(first, name, read)));
        return with;
    }

    private static BadInput bad(String where, String message) {
        return new BadInput(new Problem(Position.ofFile(where), message));
    }
}
