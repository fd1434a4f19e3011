package org.armistice.app.ensemble;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.armistice.app.scenario.RunsOption;
import org.armistice.app.scenario.ScenarioOptions;
import org.armistice.app.scenario.SeedOption;
import org.armistice.app.scenario.Timed;
import org.armistice.app.terminal.FormatOption;
import org.armistice.app.terminal.Interruption;
import org.armistice.app.terminal.Phrase;
import org.armistice.app.terminal.Style;
import org.armistice.app.terminal.Terminal;
import org.armistice.experiments.engine.Engine;
import org.armistice.experiments.engine.EngineFailure;
import org.armistice.experiments.ensemble.RunRange;
import org.armistice.experiments.plan.DesignName;
import org.armistice.experiments.plan.KeptManifest;
import org.armistice.experiments.plan.Plan;
import org.armistice.experiments.plan.Recipe;
import org.armistice.experiments.plan.Stability;
import org.armistice.experiments.plan.SummaryJson;
import org.armistice.experiments.store.EnsembleFolder;
import org.armistice.experiments.store.JointFolder;
import org.armistice.experiments.store.Runs;
import org.armistice.experiments.store.StoreFailure;
import org.armistice.experiments.summary.Summarising;
import org.armistice.experiments.summary.Summary;
import org.armistice.model.json.Json;
import org.armistice.model.problem.BadInput;
import org.armistice.model.problem.Position;
import org.armistice.model.problem.Problem;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Runs a scenario many times, keeps all runs in a folder and says what they come to. */
@Command(
        name = "ensemble",
        description = {
            "Runs a scenario many times, with a seed for each run and assumptions drawn from their distributions, keeps all "
                    + "runs in a folder and says what they come to: shares of runs, not probabilities. A run that fails is kept "
                    + "with its error. What was interrupted is gone on with by --resume."
        },
        footer = {
            "",
            "Examples:",
            "  armistice ensemble three-valleys --runs 100",
            "  armistice ensemble libya-2020 --runs 1000 --out runs/libya",
            "  armistice ensemble libya-2020 --fixed --vary brigade-size='uniform(600 fighters, 1200 fighters)'",
            "  armistice ensemble libya-2020 --runs 20000 --engine spark --master spark://host:7077 --out /shared/libya",
            "  armistice ensemble libya-2020 --runs 200 --until-stable holder/sirte/gna=0.05",
            "  armistice query runs/libya \"SELECT way, count(*) FROM handovers GROUP BY way\""
        })
public final class EnsembleCommand implements Callable<Integer>, Timed {
    /** What has been summed up in one piece. */
    private static final int MOST_RUNS = 1_000_000;

    private final Terminal terminal;

    @Mixin
    private ScenarioOptions chosen = new ScenarioOptions();

    @Mixin
    private RunsOption runs = new RunsOption();

    @Mixin
    private SeedOption seed = new SeedOption();

    @Option(
            names = "--vary",
            paramLabel = "PATH=DIST",
            description =
                    "Draws an assumption or a parameter from this distribution: brigade-size='uniform(600, 1200 fighters)',"
                            + " supply.patience=triangular. May be given several times.")
    private List<String> vary = new ArrayList<>();

    @Option(names = "--fixed", description = "Draws nothing but what --vary names.")
    private boolean fixed;

    @Option(
            names = "--design",
            paramLabel = "DESIGN",
            defaultValue = "random",
            description = "How assumptions are drawn: ${COMPLETION-CANDIDATES} (default: random).")
    private DesignName design = DesignName.random;

    @Option(
            names = "--until-stable",
            arity = "0..1",
            paramLabel = "OUTCOME=WIDTH",
            fallbackValue = Stability.USUAL,
            description = "Adds runs, --runs at a time, until the 95 %% interval of this outcome is no wider than this"
                    + " (default: ${FALLBACK-VALUE}).")
    private @Nullable String untilStable;

    @Option(
            names = "--by",
            paramLabel = "OUTCOME",
            description = "The outcome by which runs are named that have the least of it, the most and so on"
                    + " (default: civilian-deaths, or another that differs).")
    private @Nullable String by;

    @Mixin
    private EngineOptions engines = new EngineOptions();

    @Option(
            names = "--resume",
            description = "Goes on with the ensemble in --out: computes the runs that are not there.")
    private boolean resume;

    @Option(names = "--force", description = "Replaces the ensemble that --out holds.")
    private boolean force;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Where the runs are kept (default: runs/SCENARIO-ensemble, numbered if it is there).")
    private @Nullable Path out;

    @Mixin
    private FormatOption format = new FormatOption();

    public EnsembleCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Duration mostTime() {
        return UNLIMITED;
    }

    @Override
    public Integer call() {
        checkNumbers();
        Recipe recipe = new Recipe(chosen.selection(), vary, fixed, design, seed.first(), count(), untilStable);
        Plan plan = recipe.plan();
        if (by != null) {
            Stability.find(by, plan.ensemble().indicators(), Position.ofFile("--by"));
        }
        if (engines.isShare() && out != null) {
            return share(plan, out);
        }
        try (Engine engine = engines.open(recipe, plan);
                EnsembleFolder folder = folder(plan)) {
            return compute(plan, folder, engine);
        }
    }

    private int share(Plan plan, Path path) {
        List<RunRange> chunks = engines.share(plan.runs());
        try (JointFolder folder = JointFolder.open(path, Json.text(plan.manifest()));
                Interruption interruption = new Interruption(terminal)) {
            KeptManifest.check(path, plan.manifest());
            if (!new Share(terminal, plan, folder, chunks).compute(engines.threads(), interruption::isStopped)) {
                say("stopped: chunks that were not finished are not kept. Give the same command once more.");
                return 1;
            }
            RunRange all = new RunRange(
                    chunks.get(0).first(), chunks.get(chunks.size() - 1).last());
            terminal.line(Phrase.of("The runs " + all.first() + " to " + all.last() + ", " + chunks.size() + " of "
                    + engines.chunks(plan.runs()) + " chunks, are kept in " + path
                    + ". Once all are there: the same command with --resume and without --chunks."));
            return 0;
        }
    }

    private void checkNumbers() {
        List<Problem> problems = new ArrayList<>();
        engines.check(problems);
        if (engines.isShare()) {
            checkShare(problems);
        }
        if (resume && out == null) {
            problems.add(new Problem(Position.ofFile("--resume"), "say what is gone on with: --out DIR."));
        }
        if (resume && force) {
            problems.add(new Problem(
                    Position.ofFile("--force"),
                    "an ensemble is either gone on with or replaced. Leave out --resume or --force."));
        }
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
    }

    private int count() {
        return runs.between(2, MOST_RUNS);
    }

    private void checkShare(List<Problem> problems) {
        Position position = Position.ofFile("--chunks");
        if (out == null) {
            problems.add(new Problem(position, "say where all of them write to: --out DIR."));
        }
        if (force) {
            problems.add(new Problem(position, "what others write to is not replaced. Leave out --force."));
        }
        if (untilStable != null) {
            problems.add(new Problem(
                    position, "how many chunks there are has to be known. Leave out --until-stable or --chunks."));
        }
    }

    private EnsembleFolder folder(Plan plan) {
        String manifest = Json.text(plan.manifest());
        if (!resume) {
            return EnsembleFolder.create(out == null ? free(plan) : out, manifest, force);
        }
        Path path = out == null ? free(plan) : out;
        KeptManifest.check(path, plan.manifest());
        return EnsembleFolder.resume(path);
    }

    /** The first folder that is not there yet. */
    private static Path free(Plan plan) {
        String name = plan.prepared().scenario().id() + "-ensemble";
        Path path = Path.of("runs", name);
        for (int i = 2; Files.exists(path); i++) {
            path = Path.of("runs", name + "-" + i);
        }
        return path;
    }

    private int compute(Plan plan, EnsembleFolder folder, Engine engine) {
        long began = System.nanoTime();
        Computing computing = new Computing(terminal, plan, folder, engine);
        try (Interruption interruption = new Interruption(terminal)) {
            if (!computing.compute(interruption::isStopped)) {
                say("stopped: " + kept(folder, computing) + "; " + goOn(folder));
                return 1;
            }
            Summary summary;
            try (Runs kept = folder.runs()) {
                summary = new Summarising(
                                kept,
                                plan.ensemble().indicators(),
                                plan.ensemble().days())
                        .summary(by == null ? "" : by);
            }
            folder.summary(SummaryJson.text(plan, summary));
            folder.report(new SummaryPage(plan, summary, chosen.words()).html());
            tell(plan, folder, summary);
            tellTime(computing, System.nanoTime() - began, engine);
            return 0;
        } catch (StoreFailure e) {
            say(e.getMessage() + " " + kept(folder, computing) + ". Make room, then " + goOn(folder));
            return 1;
        } catch (EngineFailure e) {
            say(e.getMessage() + " " + kept(folder, computing) + "; " + goOn(folder));
            return 1;
        }
    }

    private void tell(Plan plan, EnsembleFolder folder, Summary summary) {
        if (format.isJson()) {
            Json.write(SummaryJson.tree(plan, summary), terminal.out());
        } else {
            new SummaryText(terminal, plan, summary, folder.path(), chosen.words()).tell();
        }
    }

    private void tellTime(Computing computing, long nanoseconds, Engine engine) {
        if (!format.isJson() && computing.played() > 0) {
            terminal.line(Phrase.of(
                    String.format(
                            Locale.ROOT,
                            "Played %d runs in %.1f s on %s; writing them took %.1f %% of that.",
                            computing.played(),
                            nanoseconds / 1e9,
                            engine.words(),
                            100.0 * engine.writing() / nanoseconds / engine.width()),
                    Style.FAINT));
        }
    }

    private void say(String message) {
        terminal.error(Phrase.of("armistice: ", Style.ERROR).add(message));
    }

    private static String kept(EnsembleFolder folder, Computing computing) {
        return folder.kept() + " of " + computing.target() + " runs are kept in " + folder.path();
    }

    /** The command of the user, to be given once more. */
    private String goOn(EnsembleFolder folder) {
        List<String> words = new ArrayList<>(List.of("armistice", "ensemble"));
        words.addAll(chosen.words());
        words.addAll(List.of("--runs", String.valueOf(count())));
        if (seed.first() != 1) {
            words.addAll(List.of("--seed", String.valueOf(seed.first())));
        }
        vary.forEach(wish -> words.addAll(List.of("--vary", wish)));
        if (fixed) {
            words.add("--fixed");
        }
        if (design != DesignName.random) {
            words.addAll(List.of("--design", design.name()));
        }
        if (untilStable != null) {
            words.addAll(List.of("--until-stable", untilStable));
        }
        words.addAll(engines.words());
        words.addAll(List.of("--out", folder.path().toString(), "--resume"));
        return "go on with: " + Words.of(words);
    }
}
