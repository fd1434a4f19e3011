package org.armistice.app.scenario;

import java.util.OptionalInt;
import org.armistice.model.problem.BadInput;
import org.armistice.model.problem.Position;
import org.armistice.model.problem.Problem;
import org.armistice.simulator.Simulation;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How many days a command plays of a scenario. */
public final class DaysOption {
    private static final int MOST = 3650;

    @Option(
            names = "--days",
            paramLabel = "N",
            description = "How many days; the scenario says how many if you do not.")
    private @Nullable Integer days;

    /** Throws {@link BadInput} if there are too few or too many. */
    public void check() {
        if (days != null && (days < 1 || days > MOST)) {
            throw new BadInput(
                    new Problem(Position.ofFile("--days"), "a run has 1 to " + MOST + " days, not " + days + "."));
        }
    }

    /** The number, if the user has given one. */
    OptionalInt given() {
        return days == null ? OptionalInt.empty() : OptionalInt.of(days);
    }

    /** The simulation over the days that are asked for. */
    public Simulation of(Simulation simulation) {
        return days == null ? simulation : simulation.days(days);
    }
}
