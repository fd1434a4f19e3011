package org.armistice.app.hindcast;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.armistice.app.scenario.TimeLimitOption;
import org.armistice.app.scenario.Timed;
import org.armistice.app.terminal.FormatOption;
import org.armistice.app.terminal.Interruption;
import org.armistice.app.terminal.Progress;
import org.armistice.app.terminal.Terminal;
import org.armistice.experiments.draw.Factors;
import org.armistice.experiments.hindcast.Hindcast;
import org.armistice.experiments.hindcast.Runs;
import org.armistice.experiments.hindcast.observed.Observed;
import org.armistice.model.json.Json;
import org.armistice.model.problem.BadInput;
import org.armistice.model.problem.Position;
import org.armistice.model.problem.Problem;
import org.armistice.model.scenario.Scenario;
import org.armistice.model.text.Fingerprint;
import org.armistice.rules.language.Rulebooks;
import org.armistice.simulator.Simulation;
import org.armistice.simulator.account.RunFailure;
import org.armistice.simulator.folder.WholeFolder;
import org.armistice.simulator.outcome.Sampling;
import org.armistice.simulator.setup.Scenarios;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs a scenario many times and scores the runs, and some forecasts that know no causes, on what was observed. */
@Command(
        name = "hindcast",
        description = {
            "Runs a scenario with seeds 1 to N over the days of which something was observed, and prints how good the runs were "
                    + "as a forecast, beside baselines that know nothing of causes. Scores are distances: less is better. "
                    + "What the model is told of the time after the first day is listed, and every score is given with it and without."
        },
        footer = {
            "",
            "Examples:",
            "  armistice hindcast libya-2020-spring",
            "  armistice hindcast libya-2020-spring --without red-lines --without backing --without supply",
            "  armistice hindcast my-scenario --observed my-scenario/observed --runs 200 --format json --out scores"
        })
public final class HindcastCommand implements Callable<Integer>, Timed {
    private static final int LEAST_RUNS = 2;
    private static final int MOST_RUNS = 100_000;

    private final Terminal terminal;

    @Parameters(
            index = "0",
            paramLabel = "SCENARIO",
            description = "A scenario's folder, or the name of one that comes with the program.")
    private String named = "";

    @Option(
            names = "--observed",
            paramLabel = "DIR",
            description = "The folder of what was observed (default: 'observed' in the scenario's folder).")
    private @Nullable Path observed;

    @Option(
            names = "--runs",
            paramLabel = "N",
            defaultValue = "500",
            description = "How many runs of each way, with seeds 1 to N (default: 500).")
    private int runs;

    @Option(
            names = "--without",
            paramLabel = "NAME",
            description =
                    "Runs it once more without this rulebook, or rule by its key. May be given several times: each is left "
                            + "out by itself.")
    private List<String> without = new ArrayList<>();

    @Option(names = "--fixed", description = "Draws no assumptions: all have their values.")
    private boolean fixed;

    @Mixin
    private TimeLimitOption timeLimit = new TimeLimitOption();

    @Mixin
    private FormatOption format = new FormatOption();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Writes scores.json, report.html, report.md and all tables as CSV to this new folder.")
    private @Nullable Path out;

    public HindcastCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Duration mostTime() {
        return UNLIMITED;
    }

    @Override
    public Integer call() {
        check();
        Scenario scenario = Scenario.read(Scenarios.find(named));
        Observed seen = Observed.read(observed == null ? scenario.folder().resolve("observed") : observed, scenario);
        try (Interruption interruption = new Interruption(terminal)) {
            tell(play(scenario, seen, interruption));
        }
        return 0;
    }

    private void tell(Report report) {
        if (out != null) {
            ScoreFolder.write(out, report);
        }
        if (format.isJson()) {
            Json.write(ReportJson.tree(report), terminal.out());
        } else {
            terminal.out().print(ReportText.of(report));
        }
    }

    private void check() {
        List<Problem> problems = new ArrayList<>();
        if (runs < LEAST_RUNS || runs > MOST_RUNS) {
            problems.add(new Problem(
                    Position.ofFile("--runs"),
                    "there are " + LEAST_RUNS + " to " + MOST_RUNS + " runs, not " + runs + "."));
        }
        if (out != null && !out.toString().isBlank() && Files.exists(out)) {
            problems.add(new Problem(Position.ofFile("--out"), "'" + out + "' is there already. Name a new folder."));
        }
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
        if (out != null) {
            WholeFolder.checkPlace(out);
        }
    }

    /** A way of running, ready to be played. */
    private record Prepared(boolean forced, String without, Simulation simulation) {}

    private Report play(Scenario scenario, Observed seen, Interruption interruption) {
        Rulebooks rulebooks = Rulebooks.of(scenario).withoutTests();
        Map<String, String> hashes = new TreeMap<>();
        rulebooks.texts().forEach((file, text) -> hashes.put(file, Fingerprint.of(Map.of("rulebook", text))));
        Rulebooks.Checked checked = Simulation.check(scenario, rulebooks);
        Factors factors = Factors.of(scenario, checked);
        Factors drawn = fixed ? factors.fixed() : factors;
        List<Prepared> prepared = new ArrayList<>();
        seen.forcing()
                .ifPresent(forcing -> prepared.addAll(prepare(
                        scenario,
                        Simulation.check(
                                scenario, Rulebooks.of(scenario).withoutTests().with(forcing)),
                        true)));
        prepared.addAll(prepare(scenario, checked, false));
        Hindcast hindcast = new Hindcast(seen, scenario, checked.processes());
        List<Runs> played = playAll(prepared, hindcast, drawn, interruption);
        int count = played.get(0).played();
        Map<Long, String> failures = new TreeMap<>();
        played.forEach(r -> failures.putAll(r.failures()));
        List<Way> ways = new ArrayList<>();
        for (int i = 0; i < prepared.size(); i++) {
            Prepared way = prepared.get(i);
            if (played.get(i).count(failures.keySet()) < LEAST_RUNS) {
                throw new RunFailure(
                        failures.isEmpty()
                                ? "it was ended before " + LEAST_RUNS
                                        + " runs of each way were made. Nothing was written."
                                : "too few runs came to their end; the first to fail: "
                                        + failures.values().iterator().next(),
                        null);
            }
            ways.add(new Way(way.forced(), way.without(), hindcast.score(played.get(i), failures.keySet())));
        }
        return new Report(
                scenario,
                seen,
                hindcast,
                hashes,
                runs,
                count,
                failures,
                drawn.drawn().size(),
                hindcast.baselines(),
                ways);
    }

    private List<Runs> playAll(List<Prepared> prepared, Hindcast hindcast, Factors drawn, Interruption interruption) {
        Progress progress = new Progress(terminal, "seed", runs);
        List<Simulation> ways =
                prepared.stream().map(way -> timeLimit.of(way.simulation())).toList();
        try {
            return hindcast.play(ways, drawn, new Sampling(1, runs, progress::step, interruption::isStopped));
        } finally {
            progress.end();
        }
    }

    private List<Prepared> prepare(Scenario scenario, Rulebooks.Checked checked, boolean forced) {
        List<Prepared> prepared = new ArrayList<>();
        prepared.add(new Prepared(forced, "", Simulation.of(scenario, checked)));
        for (String name : without) {
            prepared.add(new Prepared(forced, name, Simulation.of(scenario, checked.without(List.of(name)))));
        }
        return prepared;
    }
}
