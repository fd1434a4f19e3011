package org.armistice.app.dynamics;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.armistice.app.scenario.RunsOption;
import org.armistice.app.scenario.ScenarioOptions;
import org.armistice.app.scenario.Timed;
import org.armistice.app.terminal.Progress;
import org.armistice.app.terminal.Terminal;
import org.armistice.simulator.Simulation;
import org.armistice.simulator.folder.WholeFile;
import org.armistice.simulator.setup.Prepared;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Runs a scenario many times and says how much moves in it. */
@Command(
        name = "dynamics",
        description = {
            "Runs a scenario with seeds 1 to N and prints tables of what moved: places, supply lines, ceasefires, rules. "
                    + "The figures say what these rules do with this scenario. They are shares of runs, not probabilities."
        },
        footer = {
            "",
            "Examples:",
            "  armistice dynamics three-valleys",
            "  armistice dynamics libya-2020 --runs 50 --days 90 --out libya.md",
            "  armistice dynamics libya-2020 --runs 50 --set operations.advance-ratio=1.2"
        })
public final class DynamicsCommand implements Callable<Integer>, Timed {
    private final Terminal terminal;

    @Mixin
    private ScenarioOptions chosen = new ScenarioOptions();

    @Mixin
    private RunsOption runs = new RunsOption();

    @Option(names = "--out", paramLabel = "FILE", description = "Writes the tables there instead, over what is there.")
    private @Nullable Path out;

    public DynamicsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Duration mostTime() {
        return UNLIMITED;
    }

    @Override
    public Integer call() {
        int count = runs.atLeast(1);
        Prepared prepared = chosen.read();
        Simulation simulation = chosen.simulation(prepared);
        String text = new DynamicsTable(prepared, play(simulation, count))
                .markdown(simulation.settings().days());
        if (out == null) {
            terminal.out().print(text);
        } else {
            WholeFile.replace(out, text);
        }
        return 0;
    }

    /** In the order of seeds, whichever ends first. */
    private List<Observed> play(Simulation simulation, int count) {
        Progress progress = new Progress(terminal, "run", count);
        try {
            return IntStream.rangeClosed(1, count)
                    .parallel()
                    .mapToObj(seed -> {
                        Observed seen = Observed.of(simulation.seed(seed));
                        progress.step();
                        return seen;
                    })
                    .toList();
        } finally {
            progress.end();
        }
    }
}
