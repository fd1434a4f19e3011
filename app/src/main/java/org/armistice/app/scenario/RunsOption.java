package org.armistice.app.scenario;

import org.armistice.model.problem.BadInput;
import org.armistice.model.problem.Position;
import org.armistice.model.problem.Problem;
import picocli.CommandLine.Option;

/** How many runs a command makes of a scenario. */
public final class RunsOption {
    private static final int MOST = 100_000;

    @Option(
            names = "--runs",
            paramLabel = "N",
            defaultValue = "200",
            description = "How many runs, with seeds 1 to N (default: 200).")
    private int runs;

    /** The number; throws {@link BadInput} if it is below the least that makes sense, or too large. */
    public int atLeast(int least) {
        return between(least, MOST);
    }

    /** The number; throws {@link BadInput} if it is less or more than that. */
    public int between(int least, int most) {
        if (runs < least || runs > most) {
            throw new BadInput(new Problem(
                    Position.ofFile("--runs"), "there are " + least + " to " + most + " runs, not " + runs + "."));
        }
        return runs;
    }
}
