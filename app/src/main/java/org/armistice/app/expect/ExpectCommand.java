package org.armistice.app.expect;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.armistice.app.scenario.RunsOption;
import org.armistice.app.scenario.Timed;
import org.armistice.app.terminal.Progress;
import org.armistice.app.terminal.Terminal;
import org.armistice.model.problem.BadInput;
import org.armistice.model.problem.Position;
import org.armistice.model.problem.Problem;
import org.armistice.model.problem.Suggestion;
import org.armistice.model.scenario.Scenario;
import org.armistice.rules.language.Rulebooks;
import org.armistice.simulator.Simulation;
import org.armistice.simulator.outcome.Comparing;
import org.armistice.simulator.outcome.Difference;
import org.armistice.simulator.outcome.Expectation;
import org.armistice.simulator.outcome.ExpectationReader;
import org.armistice.simulator.outcome.Sampling;
import org.armistice.simulator.setup.Scenarios;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs a scenario in several ways with the same seeds, and says whether outcomes differ as is expected. */
@Command(
        name = "expect",
        description = {
            "Runs a scenario in the ways that its expectations.yaml names, each with seeds 1 to N, and prints a table: "
                    + "what is expected, the outcome as it stands and as changed, the paired difference with its 95 %% interval, "
                    + "and whether it holds. Shares are shares of runs, not probabilities. Exit code 1 if one is contrary."
        },
        footer = {
            "",
            "Examples:",
            "  armistice expect libya-2020 --runs 200",
            "  armistice expect libya-2020 --runs 50 --only red-line-holds --only system-air"
        })
public final class ExpectCommand implements Callable<Integer>, Timed {
    private final Terminal terminal;

    @Parameters(
            index = "0",
            paramLabel = "SCENARIO",
            description = "A scenario's folder, or the name of one that comes with the program.")
    private String named = "";

    @Mixin
    private RunsOption runs = new RunsOption();

    @Option(
            names = "--only",
            paramLabel = "NAME",
            description = "An expectation to look at, instead of all. May be given several times.")
    private List<String> only = new ArrayList<>();

    public ExpectCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Duration mostTime() {
        return UNLIMITED;
    }

    @Override
    public Integer call() {
        int count = runs.atLeast(2);
        Scenario scenario = Scenario.read(Scenarios.find(named));
        List<Expectation> expectations = chosen(scenario);
        Progress progress =
                new Progress(terminal, "run", Comparing.variations(expectations).size() * count);
        List<Comparing.Result> results;
        try {
            results = new Comparing(scenario, () -> Rulebooks.of(scenario))
                    .compare(expectations, new Sampling(count, progress::step));
        } finally {
            progress.end();
        }
        tell(results);
        return results.stream().anyMatch(r -> r.verdict() == Expectation.Verdict.CONTRARY) ? 1 : 0;
    }

    private List<Expectation> chosen(Scenario scenario) {
        Path file = scenario.folder().resolve("expectations.yaml");
        List<Expectation> known = ExpectationReader.read(
                file,
                Simulation.check(scenario, Rulebooks.of(scenario).withoutTests())
                        .questions());
        List<String> ids = known.stream().map(Expectation::id).toList();
        List<Problem> problems = only.stream()
                .filter(id -> !ids.contains(id))
                .map(id -> new Problem(
                        Position.ofFile("--only"),
                        "there is no expectation '" + id + "'." + Suggestion.maybe(id, ids) + " There are "
                                + String.join(", ", ids) + "."))
                .toList();
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
        return known.stream()
                .filter(e -> only.isEmpty() || only.contains(e.id()))
                .toList();
    }

    private void tell(List<Comparing.Result> results) {
        terminal.out().println("| expectation | outcome | from | to | base | branch | difference, 95 % | parted | |");
        terminal.out().println("|---|---|---|---|---:|---:|---:|---:|---|");
        for (Comparing.Result result : results) {
            Expectation expectation = result.expectation();
            Difference difference = result.difference();
            terminal.out()
                    .println("| " + expectation.title() + " | "
                            + outcomes(expectation) + " | "
                            + expectation.base().title() + " | "
                            + expectation.branch().title() + " | " + number(difference.base()) + " | "
                            + number(difference.branch()) + " | " + number(difference.mean()) + " ± "
                            + number(difference.halfWidth()) + " | "
                            + String.format(Locale.ROOT, "%.0f %%", 100 * difference.parted()) + " | "
                            + result.verdict().name().toLowerCase(Locale.ROOT) + " |");
        }
    }

    private static String outcomes(Expectation expectation) {
        String outcome = expectation.outcome().title();
        String base = expectation.baseOutcome().title();
        return outcome.equals(base) ? outcome : outcome + ", against " + base;
    }

    private static String number(double value) {
        double size = Math.abs(value);
        return String.format(Locale.ROOT, size >= 100 ? "%.0f" : size >= 10 ? "%.1f" : "%.3f", value);
    }
}
