package org.armistice.experiments.plan;

import java.io.Serializable;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.armistice.simulator.Simulation;
import org.armistice.simulator.outcome.Variation;
import org.armistice.simulator.setup.Change;
import org.armistice.simulator.setup.Prepared;
import org.armistice.simulator.setup.Setup;
import org.jspecify.annotations.Nullable;

/**
 * Which scenario, and what is different in it, in the words of the command line, so that it can be read again elsewhere.
 *
 * @param scenario path of its folder
 * @param days how many are played; null for the scenario's own number
 * @param timeLimit of each run
 * @param set changes, such as {@code supply.patience=5 days}
 * @param rules paths of further rulebooks or folders of them
 * @param with names or files of what-ifs
 * @param without rulebooks and rules that are left out
 */
public record Selection(
        String scenario,
        @Nullable Integer days,
        Duration timeLimit,
        List<String> set,
        List<String> rules,
        List<String> with,
        List<String> without)
        implements Serializable {
    public Selection {
        set = List.copyOf(set);
        rules = List.copyOf(rules);
        with = List.copyOf(with);
        without = List.copyOf(without);
    }

    /** The paths of the values that are changed. */
    public List<String> setPaths() {
        return set.stream().map(text -> Change.of(text).path()).toList();
    }

    /** @throws org.armistice.model.problem.BadInput with all that is wrong */
    public Prepared read() {
        return Setup.read(
                Path.of(scenario),
                set.stream().map(Change::of).toList(),
                rules.stream().map(Path::of).toList(),
                new Variation(with, without));
    }

    /** The simulation over the days that are asked for. */
    Simulation simulation(Prepared prepared) {
        Simulation all = prepared.simulation();
        Simulation simulation = days == null ? all : all.days(days);
        return simulation.with(simulation.settings().withTimeLimit(timeLimit));
    }
}
