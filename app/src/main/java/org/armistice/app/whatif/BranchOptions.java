package org.armistice.app.whatif;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
import org.armistice.simulator.setup.Setup;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;

/** Which finished run is branched, and when. */
final class BranchOptions {
    /** All that goes with a run that is branched. */
    private static final Set<String> OWN =
            Set.of("--from", "--day", "--scenario", "--run-rules", "--with", "--out", "--force", "--format");

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
            paramLabel = "SCENARIO",
            description = "With --from: the scenario of the run, or its folder, if it did not come with the program.")
    private @Nullable String scenario;

    @Option(
            names = "--run-rules",
            paramLabel = "PATH",
            description = "With --from: rulebooks that the run used besides those that the scenario names.")
    private List<Path> rules = new ArrayList<>();

    /**
     * Whether a run is to be branched.
     *
     * @param given all options of the command that the user has written
     * @throws BadInput if one of them does not go with the others
     */
    boolean isAsked(List<OptionSpec> given) {
        if (from != null) {
            List<Problem> foreign = given.stream()
                    .filter(option -> !OWN.contains(option.longestName()))
                    .map(option -> new Problem(
                            Position.ofFile(option.longestName()),
                            "this does not go with --from, which plays one run again as it was. Leave it out."))
                    .toList();
            if (!foreign.isEmpty()) {
                throw new BadInput(foreign);
            }
        }
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
        Prepared base = inputs.read(scenario, rules, "--run-rules");
        List<String> differences = inputs.differences(base);
        if (!differences.isEmpty()) {
            throw bad(
                    from.toString(), "the run cannot be made again as it was: " + String.join("; ", differences) + ".");
        }
        Prepared branch = Setup.read(
                base.scenario().folder(),
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
