package org.armistice.app.scenario;

import org.armistice.model.problem.BadInput;
import org.armistice.model.problem.Position;
import org.armistice.model.problem.Problem;
import picocli.CommandLine.Option;

/** The seeds of a command that makes many runs. */
public final class SeedOption {
    /** So far from the largest number that there is that no run's seed goes beyond it. */
    private static final long MOST = 999_999_999_999_999_999L;

    @Option(
            names = "--seed",
            paramLabel = "S",
            defaultValue = "1",
            description = "The seed of the first run; those of the others follow (default: 1).")
    private long first;

    /** The seed of the first run; throws {@link BadInput} if there are no numbers for those that follow. */
    public long first() {
        if (first < -MOST || first > MOST) {
            throw new BadInput(new Problem(
                    Position.ofFile("--seed"),
                    "the first of many seeds has at most 18 digits, so that the others can follow; " + first
                            + " has more."));
        }
        return first;
    }
}
