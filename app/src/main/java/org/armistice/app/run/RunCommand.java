package org.armistice.app.run;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.armistice.app.ensemble.EnsembleRun;
import org.armistice.app.narrative.Narrative;
import org.armistice.app.report.RunReport;
import org.armistice.app.scenario.ScenarioOptions;
import org.armistice.app.scenario.Timed;
import org.armistice.app.terminal.FormatOption;
import org.armistice.app.terminal.Progress;
import org.armistice.app.terminal.Terminal;
import org.armistice.simulator.Course;
import org.armistice.simulator.Run;
import org.armistice.simulator.Simulation;
import org.armistice.simulator.folder.RunFolder;
import org.armistice.simulator.narrative.Story;
import org.armistice.simulator.narrative.Told;
import org.armistice.simulator.setup.Prepared;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Runs a scenario, tells what happens and keeps the run in a folder. */
@Command(
        name = "run",
        description = "Runs a scenario, tells what happens and keeps the run in a folder.",
        footer = {
            "",
            "Examples:",
            "  armistice run three-valleys",
            "  armistice run libya-2020 --days 60 --seed 7",
            "  armistice run libya-2020 --with egypt-red-line",
            "  armistice run libya-2020 --set supply.patience='5 days' --set brigade-size=600",
            "  armistice run my-scenario --rules my-rules --out runs/mine --force",
            "  armistice run libya-2020 --format json | jq '.control[] | select(.holder == \"gna\")'"
        })
public final class RunCommand implements Callable<Integer>, Timed {
    /** The run itself notices first, and can say more. */
    private static final Duration GRACE = Duration.ofSeconds(10);

    private final Terminal terminal;

    @Mixin
    private ScenarioOptions chosen = new ScenarioOptions();

    @Option(
            names = "--seed",
            paramLabel = "S",
            defaultValue = "1",
            description = "What all chance comes from: a whole number (default: 1).")
    private long seed;

    @Option(
            names = "--from-ensemble",
            paramLabel = "DIR",
            description =
                    "Plays the run of an ensemble that had this seed, with the assumptions that were drawn for it.")
    private @Nullable Path ensemble;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Where the run is kept (default: runs/SCENARIO-seedS, numbered if it is there).")
    private @Nullable Path out;

    @Option(names = "--force", description = "Replaces the run that --out holds.")
    private boolean force;

    @Option(names = "--strict", description = "Ends the run when two rules ask for different things.")
    private boolean strict;

    @Option(names = "--all", description = "Tells also of rules that change nothing but numbers.")
    private boolean all;

    @Mixin
    private FormatOption format = new FormatOption();

    public RunCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Duration mostTime() {
        return chosen.timeLimit().plus(GRACE);
    }

    @Override
    public Integer call() {
        chosen.folder();
        RunFolder named = out == null ? null : RunFolder.at(out, force);
        Prepared prepared = ensemble == null
                ? chosen.readQuickly()
                : EnsembleRun.of(ensemble, seed).read(chosen);
        Run run = play(prepared);
        RunFolder kept = named == null ? RunFolder.free(prepared.scenario().id() + "-seed" + seed) : named;
        run.tell();
        // Only the report waits for it, which is written after other files.
        Supplier<List<Told>> story = CompletableFuture.supplyAsync(() -> Story.of(prepared, run, false))::join;
        kept.write(prepared, run, RunReport.beside(prepared, run, story));
        if (format.isJson()) {
            RunJson.write(prepared, run, terminal.out());
        } else {
            new Narrative(terminal, prepared, run, all ? Story.of(prepared, run, true) : story.get()).tell();
            Keeping.tell(terminal, kept.path(), run);
        }
        return 0;
    }

    private Run play(Prepared prepared) {
        Simulation simulation = chosen.simulation(prepared).seed(seed);
        simulation = strict ? simulation.strict() : simulation;
        int last = simulation.settings().days();
        Progress progress = new Progress(terminal, "day", last);
        try (Course course = simulation.begin()) {
            while (course.day() < last) {
                course.playDay();
                progress.step();
            }
            return course.run();
        } finally {
            progress.end();
        }
    }
}
