package org.armistice.app.revision;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.armistice.app.scenario.DaysOption;
import org.armistice.app.scenario.RunsOption;
import org.armistice.app.scenario.SeedOption;
import org.armistice.app.scenario.TimeLimitOption;
import org.armistice.app.scenario.Timed;
import org.armistice.app.terminal.FormatOption;
import org.armistice.app.terminal.Progress;
import org.armistice.app.terminal.Terminal;
import org.armistice.model.json.Json;
import org.armistice.model.problem.BadInput;
import org.armistice.model.problem.Problem;
import org.armistice.model.scenario.Scenario;
import org.armistice.rules.language.Rulebooks;
import org.armistice.rules.revision.Change;
import org.armistice.rules.revision.Meaning;
import org.armistice.rules.revision.Revision;
import org.armistice.simulator.Simulation;
import org.armistice.simulator.outcome.Baseline;
import org.armistice.simulator.outcome.Gauges;
import org.armistice.simulator.outcome.Pairing;
import org.armistice.simulator.outcome.Sampling;
import org.armistice.simulator.setup.Scenarios;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Says what changed between two versions of rulebooks, in text and in what runs do. */
@Command(
        name = "diff",
        description = {
            "Compares two versions of rulebooks: what changed in text, then what that does to a scenario. Every seed is "
                    + "run under both with the same luck, so that where two runs part, they part for a cause: the rule or process is "
                    + "named, the day, and the outcomes that differ with 95 %% intervals. Shares are shares of runs, not probabilities. "
                    + "Exit code 0 if no run changes, 3 if one does."
        },
        footer = {
            "",
            "A rulebook of OLD or NEW takes the place of the scenario's of the same name. Core rulebooks that the scenario "
                    + "does not use are compared in text alone. If all rules that are used mean the same, no run is needed.",
            "",
            "Examples:",
            "  armistice rules diff core my-rules three-valleys",
            "  armistice rules diff old/supply.md new/supply.md libya-2020 --runs 50 --days 90",
            "  armistice rules diff core my-rules libya-2020 --format json"
        })
public final class DiffCommand implements Callable<Integer>, Timed {
    /** The exit code when what runs do is different. */
    public static final int DIFFERENT = 3;

    private final Terminal terminal;

    @Parameters(
            index = "0",
            paramLabel = "OLD",
            description = "A folder or file of rulebooks; 'core' for those that come with the program.")
    private String before = "";

    @Parameters(index = "1", paramLabel = "NEW", description = "The same, of the other version.")
    private String after = "";

    @Parameters(
            index = "2",
            paramLabel = "SCENARIO",
            description = "A scenario's folder, or the name of one that comes with the program.")
    private String named = "";

    @Mixin
    private RunsOption runs = new RunsOption();

    @Mixin
    private DaysOption days = new DaysOption();

    @Mixin
    private TimeLimitOption timeLimit = new TimeLimitOption();

    @Mixin
    private SeedOption seed = new SeedOption();

    @Mixin
    private FormatOption format = new FormatOption();

    public DiffCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Duration mostTime() {
        return UNLIMITED;
    }

    @Override
    public Integer call() {
        int count = runs.atLeast(2);
        seed.first();
        days.check();
        Comparison comparison = compare(Scenario.read(Scenarios.find(named)), count);
        if (format.isJson()) {
            Json.write(ComparisonJson.tree(comparison), terminal.out());
            terminal.out().println();
        } else {
            new ComparisonText(comparison, terminal).tell();
        }
        return comparison.differs() ? DIFFERENT : 0;
    }

    private Comparison compare(Scenario scenario, int count) {
        List<Problem> problems = new ArrayList<>();
        Edition old = collecting(problems, () -> Edition.read(before, scenario));
        Edition now = collecting(problems, () -> Edition.read(after, scenario));
        if (old == null || now == null) {
            throw new BadInput(problems.stream().distinct().toList());
        }
        List<Change> changes = Revision.inText(
                old.texts().texts(),
                now.texts().texts(),
                old.checked().tables(),
                now.checked().tables());
        Meaning.Difference meaning = Revision.inMeaning(old.checked(), now.checked());
        Simulation base = timeLimit.of(days.of(Simulation.of(scenario, old.checked())));
        Optional<Pairing> pairing = meaning.isEmpty()
                ? Optional.empty()
                : Optional.of(play(
                        scenario, base, timeLimit.of(days.of(Simulation.of(scenario, now.checked()))), meaning, count));
        Set<String> used = Rulebooks.of(scenario).names();
        return new Comparison(
                old,
                now,
                scenario.id(),
                Rulebooks.CORE.stream().filter(name -> !used.contains(name)).toList(),
                changes,
                meaning,
                base.settings().days(),
                seed.first(),
                pairing);
    }

    private Pairing play(Scenario scenario, Simulation base, Simulation branch, Meaning.Difference meaning, int count) {
        Progress progress = new Progress(terminal, "pair of runs", count);
        try {
            Gauges gauges = new Gauges(scenario.createWorld(), List.of());
            Baseline runs = new Baseline(base, gauges);
            Baseline.Contender other = runs.against(branch, meaning);
            Sampling sampling = new Sampling(seed.first(), count, progress::step);
            return new Pairing(sampling.each(each -> runs.pair(each, other)), gauges.all());
        } finally {
            progress.end();
        }
    }

    private static @Nullable Edition collecting(List<Problem> problems, Supplier<Edition> reading) {
        try {
            return reading.get();
        } catch (BadInput e) {
            problems.addAll(e.problems());
            return null;
        }
    }
}
