package org.armistice.app.sensitivity;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.armistice.app.scenario.ScenarioOptions;
import org.armistice.app.scenario.SeedOption;
import org.armistice.app.scenario.Timed;
import org.armistice.app.terminal.FormatOption;
import org.armistice.app.terminal.Interruption;
import org.armistice.app.terminal.Phrase;
import org.armistice.app.terminal.Progress;
import org.armistice.app.terminal.Style;
import org.armistice.app.terminal.Terminal;
import org.armistice.experiments.draw.Factor;
import org.armistice.experiments.sensitivity.Findings;
import org.armistice.experiments.sensitivity.Method;
import org.armistice.experiments.sensitivity.Study;
import org.armistice.experiments.sensitivity.kept.Digits;
import org.armistice.experiments.sensitivity.kept.FindingsFolder;
import org.armistice.experiments.sensitivity.kept.FindingsTree;
import org.armistice.experiments.sensitivity.kept.KeptStudy;
import org.armistice.experiments.sensitivity.kept.OutcomeChoice;
import org.armistice.experiments.sensitivity.kept.Report;
import org.armistice.model.json.Json;
import org.armistice.model.problem.BadInput;
import org.armistice.model.problem.Position;
import org.armistice.model.problem.Problem;
import org.armistice.simulator.Simulation;
import org.armistice.simulator.account.RunFailure;
import org.armistice.simulator.outcome.Gauges;
import org.armistice.simulator.outcome.Indicator;
import org.armistice.simulator.setup.NamedOutcomes;
import org.armistice.simulator.setup.Prepared;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says which assumptions an outcome depends on, and how surely that is known. */
@Command(
        name = "sensitivity",
        description = {
            "Runs a scenario with many other values of what it and its rulebooks assume, and says which of these factors an "
                    + "outcome depends on, strongest first, with 95 %% intervals. What another seed does is told beside them. "
                    + "How sensitive these rules are says nothing about whether they are right."
        },
        footer = {
            "",
            "Examples:",
            "  armistice sensitivity three-valleys --outcome handovers",
            "  armistice sensitivity libya-2020 --outcome holder/sirte/gna --outcome civilian-deaths --trajectories 20",
            "  armistice sensitivity libya-2020 --outcome sirte-falls --method sobol --factors 'supply.*,brigade-size'",
            "  armistice sensitivity libya-2020 --list outcomes"
        })
public final class SensitivityCommand implements Callable<Integer>, Timed {
    /** What can be listed. */
    enum Listing {
        outcomes,
        factors
    }

    private static final int LONG = 100;

    private final Terminal terminal;

    @Mixin
    private ScenarioOptions chosen = new ScenarioOptions();

    @Option(
            names = "--outcome",
            paramLabel = "ID",
            description = "What is looked at: an indicator (handovers, holder/PLACE/FACTION) or an outcome that the "
                    + "scenario names. May be given several times; the runs are the same.")
    private List<String> outcomes = new ArrayList<>();

    @Mixin
    private MethodOptions methods = new MethodOptions();

    @Mixin
    private FactorOptions factorOptions = new FactorOptions();

    @Option(
            names = "--top",
            paramLabel = "N",
            defaultValue = "20",
            description = "How many factors the text tells of (default: 20).")
    private int top = 20;

    @Mixin
    private SeedOption seed = new SeedOption();

    @Mixin
    private FormatOption format = new FormatOption();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "A new folder for indices.csv, points.csv, report.html and summary.json.")
    private @Nullable Path out;

    @Option(
            names = "--resume",
            description = "Goes on with the study that --out holds: what was played there is not played again. "
                    + "May ask for more than it did.")
    private boolean resume;

    @Option(
            names = "--list",
            paramLabel = "outcomes|factors",
            description = "Lists what can be asked for, and runs nothing.")
    private @Nullable Listing listing;

    public SensitivityCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Duration mostTime() {
        return UNLIMITED;
    }

    @Override
    public Integer call() {
        chosen.folder();
        methods.check();
        long firstSeed = seed.first();
        if (top < 1) {
            throw new BadInput(new Problem(Position.ofFile("--top"), "at least 1 factor is told of, not " + top + "."));
        }
        if (resume && out == null) {
            throw new BadInput(new Problem(Position.ofFile("--resume"), "name the study's folder with --out."));
        }
        FindingsFolder folder = out == null ? null : FindingsFolder.at(out, resume);
        Prepared prepared = chosen.read();
        Simulation simulation = chosen.simulation(prepared);
        List<Factor> all = factorOptions.all(prepared);
        Gauges gauges = NamedOutcomes.gauges(prepared);
        if (listing != null) {
            Listings.tell(
                    terminal,
                    listing == Listing.outcomes ? Listings.outcomes(gauges) : Listings.factors(all, prepared));
            return 0;
        }
        List<Indicator> asked =
                OutcomeChoice.choose(outcomes, gauges, Position.ofFile("--outcome"), " '--list outcomes' lists them.");
        List<Factor> factors = factorOptions.choose(all);
        if (factors.isEmpty()) {
            throw new BadInput(new Problem(Position.ofFile("--factors"), "nothing here has a range to try."));
        }
        Method method = methods.method(factors.size(), firstSeed);
        int days = simulation.settings().days();
        Map<String, @Nullable Object> manifest =
                KeptStudy.manifest(prepared, days, methods.name(), methods.replicates(), factors, asked, firstSeed);
        Map<Integer, double[]> known = folder == null || !resume
                ? Map.of()
                : KeptStudy.values(folder.path(), manifest, method.width(), asked.size());
        // What is there stays there, also where fewer are asked for.
        int there = known.keySet().stream()
                .mapToInt(n -> n / method.width() + 1)
                .max()
                .orElse(0);
        int rows = Math.max(methods.rows(method), there);
        Study study = new Study(simulation, gauges, asked, factors, method, methods.replicates(), firstSeed);
        try (Interruption interruption = new Interruption(terminal)) {
            announce(
                    study,
                    rows,
                    known.size(),
                    factors.size(),
                    () -> Forecast.of(simulation.seed(firstSeed), gauges, asked));
            Findings findings = make(study, rows, known, interruption);
            if (!findings.isEnough()) {
                throw new RunFailure("too few whole " + methods.name().plural() + " to say anything: "
                        + findings.rows() + " of " + rows + " were done, "
                        + findings.failures().size()
                        + " runs failed. Nothing was written.");
            }
            tell(new Report(prepared, days, methods.name(), manifest, findings), folder);
        }
        return 0;
    }

    /** How long it will take is worth finding out only if it takes long. */
    private void announce(Study study, int rows, int known, int factors, Supplier<Forecast> forecast) {
        long runs = study.runs(rows);
        long before = Math.min(runs, (long) known * methods.replicates());
        String time = runs - before < LONG ? "" : ", roughly " + forecast.get().inWords(runs - before);
        terminal.error(Phrase.of(
                factors + (factors == 1 ? " factor by " : " factors by ") + methods.name() + ", "
                        + methods.name().rows(rows) + ": " + Digits.count(runs) + " runs"
                        + (before == 0 ? "" : ", of which " + Digits.count(before) + " are there") + time
                        + ". Ctrl-C ends it early, with what has been found by then.",
                Style.FAINT));
        terminal.flush();
    }

    private Findings make(Study study, int rows, Map<Integer, double[]> known, Interruption interruption) {
        Progress progress = new Progress(
                terminal,
                "run",
                Math.toIntExact(study.runs(rows)),
                Math.toIntExact(Math.min(study.runs(rows), (long) known.size() * methods.replicates())));
        try {
            return study.run(rows, known, Forecast.THREADS, interruption::isStopped, progress::step);
        } finally {
            progress.end();
        }
    }

    private void tell(Report report, @Nullable FindingsFolder folder) {
        if (folder != null) {
            folder.write(report, new FindingsPage(report).html());
        }
        if (format.isJson()) {
            Json.write(FindingsTree.of(report), terminal.out());
            return;
        }
        new FindingsText(terminal, report, top).tell();
        if (folder != null) {
            terminal.line(Phrase.of("The indices and all points are in " + folder.path() + "."));
        }
    }
}
