package org.armistice.app.whatif;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.armistice.app.scenario.RunsOption;
import org.armistice.app.scenario.Timed;
import org.armistice.app.terminal.FormatOption;
import org.armistice.app.terminal.Interruption;
import org.armistice.app.terminal.Progress;
import org.armistice.app.terminal.Terminal;
import org.armistice.experiments.whatif.Finding;
import org.armistice.experiments.whatif.Ledger;
import org.armistice.experiments.whatif.Study;
import org.armistice.model.json.Json;
import org.armistice.model.problem.BadInput;
import org.armistice.model.problem.Position;
import org.armistice.model.problem.Problem;
import org.armistice.model.scenario.Scenario;
import org.armistice.simulator.account.RunFailure;
import org.armistice.simulator.setup.Scenarios;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what a change does to a scenario, how sure that is, and on what it rests. */
@Command(
        name = "whatif",
        description = {
            "Runs a scenario as it stands and with what-ifs, from the same seeds with the same luck, and says what is different: "
                    + "outcomes with 95 %% intervals, where runs part and by what, and on which assumptions the answer rests. Assumptions "
                    + "with a distribution are drawn, alike in the base and all branches. Shares are shares of runs, not probabilities.",
            "With --from and --day, a finished run is branched instead: the same run, with the what-if from that day on."
        },
        footer = {
            "",
            "Examples:",
            "  armistice whatif libya-2020 --with egypt-red-line",
            "  armistice whatif libya-2020 --with egypt-red-line --with egypt-bluffs --runs 400 --fixed",
            "  armistice whatif libya-2020 --with oil-blockade-lifted@60 --vary supply.patience='uniform(3, 10 days)'",
            "  armistice whatif libya-2020 --with us-endorses-cairo --rules core --rules my-rules --out runs/endorsed",
            "  armistice whatif --from runs/libya-2020-seed1 --day 60 --with egypt-red-line"
        })
public final class WhatIfCommand implements Callable<Integer>, Timed {
    private static final int LEAST_RUNS = 2;

    private final Terminal terminal;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "SCENARIO",
            description = "A scenario's folder, or the name of one that comes with the program.")
    private @Nullable String named;

    @Mixin
    private StudyOptions options = new StudyOptions();

    @Mixin
    private RunsOption runs = new RunsOption();

    @Mixin
    private LedgerOptions ledger = new LedgerOptions();

    @Mixin
    private BranchOptions branching = new BranchOptions();

    @Option(
            names = "--top",
            paramLabel = "N",
            defaultValue = "15",
            description = "How many outcomes the table shows (default: 15).")
    private int top;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description =
                    "A folder for whatif.json, outcomes.csv and report.html; with --from, for the run of the branch (default: runs/SCENARIO-seedS-dayN).")
    private @Nullable Path out;

    @Option(names = "--force", description = "Replaces what --out holds.")
    private boolean force;

    @Mixin
    private FormatOption format = new FormatOption();

    public WhatIfCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Duration mostTime() {
        return UNLIMITED;
    }

    @Override
    public Integer call() {
        if (branching.isAsked(spec.commandLine().getParseResult().matchedOptions())) {
            return branch();
        }
        if (named == null) {
            throw bad("SCENARIO", "name a scenario, or a run with --from.");
        }
        if (top < 1) {
            throw bad("--top", "a table shows at least one outcome, not " + top + ".");
        }
        AnswerFolder folder = out == null ? null : AnswerFolder.at(out, force);
        int asked = runs.atLeast(LEAST_RUNS);
        try (Interruption interruption = new Interruption(terminal)) {
            tell(answer(Scenarios.find(named), asked, interruption), folder);
        }
        return 0;
    }

    private void tell(Answer answer, @Nullable AnswerFolder folder) {
        if (folder != null) {
            folder.write(answer);
        }
        if (format.isJson()) {
            Json.write(AnswerJson.tree(answer), terminal.out());
            terminal.out().println();
            return;
        }
        new AnswerText(answer, top, terminal).tell();
        if (folder != null) {
            folder.tell(terminal);
        }
    }

    private int branch() {
        if (named != null) {
            throw bad("--from", "the run knows its scenario. Leave out '" + named + "'.");
        }
        BranchedRun branched = branching.play(options.with(), out, force, terminal);
        if (format.isJson()) {
            Json.write(branched.tree(), terminal.out());
            terminal.out().println();
        } else {
            branched.tell(terminal);
        }
        return 0;
    }

    private Answer answer(Path folder, int asked, Interruption interruption) {
        List<String> names = options.rivals();
        Map<String, Study> studies = new LinkedHashMap<>();
        names.forEach(name -> studies.put(name, options.study(name, folder)));
        Study first = studies.values().iterator().next();
        ledger.check(first);
        int count = asked + asked % first.groupSize();
        Progress progress = new Progress(
                terminal, "seed", count * names.size() + first.branches().size() * ledger.pairs(first, count));
        try {
            List<Answer.Rival> rivals = new ArrayList<>();
            studies.forEach((name, study) -> rivals.add(
                    new Answer.Rival(name, study, study.findings(count, progress::step, interruption::isStopped))));
            int played = rivals.get(0).runs();
            if (played < LEAST_RUNS) {
                throw new RunFailure("it was ended before two pairs of runs were made. Nothing was written.", null);
            }
            List<String> unfinished = rivals.stream()
                    .filter(rival -> rival.runs() < played)
                    .map(Answer.Rival::name)
                    .toList();
            rivals.removeIf(rival -> unfinished.contains(rival.name()));
            List<List<Ledger>> ledgers = new ArrayList<>();
            for (Finding finding : rivals.get(0).findings()) {
                ledgers.add(ledger.of(first, finding, played, progress::step, interruption::isStopped));
            }
            return new Answer(
                    Scenario.read(folder), count, played, rivals, unfinished, ledgers, interruption.isStopped());
        } finally {
            progress.end();
        }
    }

    private static BadInput bad(String where, String message) {
        return new BadInput(new Problem(Position.ofFile(where), message));
    }
}
