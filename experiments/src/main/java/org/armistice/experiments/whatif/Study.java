package org.armistice.experiments.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.LongFunction;
import org.armistice.experiments.draw.Factors;
import org.armistice.simulator.Simulation;
import org.armistice.simulator.outcome.Gauges;
import org.armistice.simulator.outcome.Pairing;
import org.armistice.simulator.outcome.Sampling;

/**
 * Runs a base and its branches with the same seeds. Where assumptions are drawn, they are drawn alike in the base and
 * all branches, and two runs after one another share a draw: what differs between these two is luck, what differs
 * between such couples is luck and assumptions, so that the two can be told apart.
 *
 * @param base as it stands
 * @param factors what is assumed; those with a distribution are drawn
 * @param draws values of assumptions by the number of a draw, 0 for the first
 * @param firstSeed the others follow
 */
public record Study(
        Simulation base,
        List<Branch> branches,
        Gauges gauges,
        Factors factors,
        LongFunction<Map<String, Long>> draws,
        long firstSeed) {
    /** How many runs share a draw. */
    public static final int GROUP = 2;

    public Study {
        branches = List.copyOf(branches);
    }

    /** How many runs after one another assume the same; 1 if nothing is drawn. */
    public int groupSize() {
        return factors.drawn().isEmpty() ? 1 : GROUP;
    }

    /** What the runs of a seed assume. */
    public Map<String, Long> assumed(long seed) {
        return factors.drawn().isEmpty() ? Map.of() : draws.apply((seed - firstSeed) / GROUP);
    }

    /**
     * Makes all runs.
     *
     * @param runs a multiple of {@link #groupSize}
     * @param progress told of every seed that is done
     * @param stopped asked before each seed; once it says yes, no other is begun
     * @return for each branch what came of it, in fewer runs if it was stopped, but a multiple of {@link #groupSize};
     *     nothing if it was stopped before so many
     */
    public List<Finding> findings(int runs, Runnable progress, BooleanSupplier stopped) {
        List<Pairing> pairings = Pairing.of(
                base,
                branches.stream().map(Branch::pairing).toList(),
                gauges,
                this::assumed,
                new Sampling(firstSeed, runs, progress, stopped));
        int whole = pairings.get(0).pairs().size() / groupSize() * groupSize();
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; whole > 0 && i < branches.size(); i++) {
            findings.add(Finding.of(branches.get(i), pairings.get(i).first(whole), groupSize()));
        }
        return findings;
    }
}
