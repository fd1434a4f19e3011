package org.armistice.app.dynamics;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.armistice.app.scenario.ScenarioOptions;
import org.armistice.app.setup.Prepared;
import org.armistice.app.terminal.Terminal;
import org.armistice.model.problem.BadInput;
import org.armistice.model.problem.Position;
import org.armistice.model.problem.Problem;
import org.armistice.simulator.Simulation;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

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
    private static final int MOST_RUNS = 100_000;

    private final Terminal terminal;

    @Mixin
    private ScenarioOptions chosen = new ScenarioOptions();

    @Option(
            names = "--runs",
            paramLabel = "N",
            defaultValue = "200",
            description = "How many runs, with seeds 1 to N (default: 200).")
    private int runs;

    @Option(names = "--out", paramLabel = "FILE", description = "Writes the tables there instead, over what is there.")
    private @Nullable Path out;

    public DynamicsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (runs < 1 || runs > MOST_RUNS) {
            throw new BadInput(
                    new Problem(Position.ofFile("--runs"), "there are 1 to " + MOST_RUNS + " runs, not " + runs + "."));
        }
        Prepared prepared = chosen.read();
        Simulation simulation = chosen.simulation(prepared);
        String text = new DynamicsTable(prepared, play(simulation))
                .markdown(simulation.settings().days());
        if (out == null) {
            terminal.out().print(text);
        } else {
            write(out, text);
        }
        return 0;
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
