package org.armistice.app.dynamics;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.armistice.app.scenario.Scenarios;
import org.armistice.app.setup.Change;
import org.armistice.app.setup.Prepared;
import org.armistice.app.setup.Setup;
import org.armistice.app.terminal.Terminal;
import org.armistice.model.problem.BadInput;
import org.armistice.model.problem.Position;
import org.armistice.model.problem.Problem;
import org.armistice.simulator.Simulation;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs a scenario many times and says how much moves in it. */
@Command(
        name = "dynamics",
        description = {
            "Runs a scenario with seeds 1 to N and prints tables of what moved: places, supply lines, ceasefires, rules.",
            "The figures say what these rules do with this scenario. They are shares of runs, not probabilities."
        },
        footer = {
            "",
            "Examples:",
            "  armistice dynamics three-valleys",
            "  armistice dynamics libya-2020 --runs 50 --days 90 --out libya.md",
            "  armistice dynamics libya-2020 --runs 50 --set operations.advance-ratio=1.2"
        })
public final class DynamicsCommand implements Callable<Integer> {
    private static final int MOST_DAYS = 3650;
    private static final int MOST_RUNS = 100_000;

    private final Terminal terminal;

    @Parameters(
            index = "0",
            paramLabel = "SCENARIO",
            description = "A scenario's folder, or the name of one that comes with the program.")
    private String scenario = "";

    @Option(
            names = "--runs",
            paramLabel = "N",
            defaultValue = "200",
            description = "How many runs, with seeds 1 to N (default: 200).")
    private int runs;

    @Option(
            names = "--days",
            paramLabel = "N",
            description = "How many days; the scenario says how many if you do not.")
    private @Nullable Integer days;

    @Option(
            names = "--set",
            paramLabel = "PATH=VALUE",
            description = "Changes a value of the scenario or a parameter of a rulebook.")
    private List<String> set = new ArrayList<>();

    @Option(
            names = "--rules",
            paramLabel = "PATH",
            description =
                    "A rulebook or a folder of rulebooks to use as well. A rulebook replaces one of the same name.")
    private List<Path> rules = new ArrayList<>();

    @Option(names = "--out", paramLabel = "FILE", description = "Writes the tables there instead, over what is there.")
    private @Nullable Path out;

    public DynamicsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        check("--runs", "there are 1 to " + MOST_RUNS + " runs", runs, MOST_RUNS);
        if (days != null) {
            check("--days", "a run has 1 to " + MOST_DAYS + " days", days, MOST_DAYS);
        }
        Prepared prepared = Setup.read(
                Scenarios.find(scenario), set.stream().map(Change::of).toList(), rules);
        Simulation simulation =
                days == null ? prepared.simulation() : prepared.simulation().days(days);
        String text = new DynamicsTable(prepared, play(simulation))
                .markdown(simulation.settings().days());
        if (out == null) {
            terminal.out().print(text);
        } else {
            write(out, text);
        }
        return 0;
    }

    private static void check(String option, String may, int value, int most) {
        if (value < 1 || value > most) {
            throw new BadInput(new Problem(Position.ofFile(option), may + ", not " + value + "."));
        }
    }

    /** In the order of seeds, whichever ends first. */
    private List<Observed> play(Simulation simulation) {
        AtomicInteger done = new AtomicInteger();
        try {
            return IntStream.rangeClosed(1, runs)
                    .parallel()
                    .mapToObj(seed -> {
                        Observed seen = Observed.of(simulation.seed(seed));
                        progress("run " + done.incrementAndGet() + " of " + runs + " ");
                        return seen;
                    })
                    .toList();
        } finally {
            progress(" ".repeat(30) + "\r");
        }
    }

    private synchronized void progress(String text) {
        if (terminal.errInteractive()) {
            terminal.err().print("\r" + text);
            terminal.err().flush();
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }
}
