package org.armistice.app.sensitivity;

import java.util.Objects;
import java.util.stream.Stream;
import org.armistice.experiments.sensitivity.Method;
import org.armistice.experiments.sensitivity.kept.Digits;
import org.armistice.experiments.sensitivity.kept.MethodName;
import org.armistice.model.problem.BadInput;
import org.armistice.model.problem.Position;
import org.armistice.model.problem.Problem;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** By which method, and on how many runs. */
final class MethodOptions {
    private static final int MOST_RUNS = 1_000_000;
    private static final int TRAJECTORIES = 10;
    private static final int SAMPLES = 128;
    private static final int LEAST_USUAL_RUNS = 400;

    @Option(
            names = "--method",
            paramLabel = "morris|sobol|prcc",
            defaultValue = "morris",
            description = {
                "morris: one factor after the other is moved; for many factors (default).",
                "sobol: shares of the variance; for a few.",
                "prcc: all are varied at once; partial rank correlations."
            })
    private MethodName name = MethodName.morris;

    @Option(
            names = "--trajectories",
            paramLabel = "R",
            description = "morris: how many (default: 10); each takes a run for every factor, and two.")
    private @Nullable Integer trajectories;

    @Option(
            names = "--samples",
            paramLabel = "N",
            description = "sobol: how many (default: 128); each takes a run for every factor, and three. "
                    + "Best is a power of two.")
    private @Nullable Integer samples;

    @Option(
            names = "--runs",
            paramLabel = "N",
            description = "At most so many runs, in place of the above; prcc: so many (default: 400, or three for "
                    + "each factor).")
    private @Nullable Integer runs;

    @Option(
            names = "--replicates",
            paramLabel = "K",
            defaultValue = "1",
            description = "Runs of each point with other seeds; its outcome is their mean (default: 1).")
    private int replicates = 1;

    MethodName name() {
        return name;
    }

    int replicates() {
        return replicates;
    }

    /** @throws BadInput if options do not go together or are out of range */
    void check() {
        if (trajectories != null && name != MethodName.morris) {
            throw bad("--trajectories", "this goes with --method morris, not " + name + ".");
        }
        if (samples != null && name != MethodName.sobol) {
            throw bad("--samples", "this goes with --method sobol, not " + name + ".");
        }
        if (Stream.of(trajectories, samples, runs).filter(Objects::nonNull).count() > 1) {
            throw bad("--runs", "say either how many runs, or how many " + name.plural() + ".");
        }
        if (replicates < 1 || replicates > 1000) {
            throw bad("--replicates", "a point has 1 to 1000 runs, not " + replicates + ".");
        }
    }

    /** @throws BadInput if there are too many factors for it */
    Method method(int factors, long seed) {
        if (factors > name.mostFactors()) {
            throw bad("--method", name + " takes at most " + name.mostFactors() + " factors, not " + factors + ".");
        }
        return name.method(factors, seed);
    }

    /** How many rows; throws {@link BadInput} if those are too few or too many. */
    int rows(Method method) {
        int each = method.width() * replicates;
        long rows = runs == null ? usual(method) : runs / each;
        if (rows < method.leastRows()) {
            throw bad(
                    option(),
                    name + " of " + method.factors() + " factors needs at least " + name.rows(method.leastRows())
                            + ", which are " + Digits.count((long) method.leastRows() * each)
                            + " runs. Maybe choose some with --factors?");
        }
        if (rows * each > MOST_RUNS) {
            throw bad(option(), Digits.count(rows * each) + " runs are more than " + Digits.count(MOST_RUNS) + ".");
        }
        return (int) rows;
    }

    private int usual(Method method) {
        return switch (name) {
            case morris -> Objects.requireNonNullElse(trajectories, TRAJECTORIES);
            case sobol -> Objects.requireNonNullElse(samples, SAMPLES);
            case prcc -> Math.max(LEAST_USUAL_RUNS, 3 * method.factors());
        };
    }

    private String option() {
        return runs != null || name == MethodName.prcc
                ? "--runs"
                : name == MethodName.morris ? "--trajectories" : "--samples";
    }

    private static BadInput bad(String option, String message) {
        return new BadInput(new Problem(Position.ofFile(option), message));
    }
}
