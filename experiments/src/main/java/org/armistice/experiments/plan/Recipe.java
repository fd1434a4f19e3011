package org.armistice.experiments.plan;

import java.io.Serializable;
import java.util.List;
import org.armistice.experiments.draw.Factors;
import org.armistice.model.problem.Position;
import org.armistice.simulator.setup.Prepared;
import org.jspecify.annotations.Nullable;

/**
 * From what a plan is made, in the words of the command line: wherever the same files are, the same recipe gives the same plan.
 *
 * @param vary what is drawn from which distribution, as {@code PATH=DIST}
 * @param fixed whether nothing else is drawn
 * @param firstSeed of run 1
 * @param runs how many; with a stability, in each round
 * @param untilStable as {@link Stability} reads it; null if {@code runs} says how many
 */
public record Recipe(
        Selection selection,
        List<String> vary,
        boolean fixed,
        DesignName design,
        long firstSeed,
        int runs,
        @Nullable String untilStable)
        implements Serializable {
    public Recipe {
        vary = List.copyOf(vary);
    }

    /** The same for files that are elsewhere. */
    public Recipe with(Selection elsewhere) {
        return new Recipe(elsewhere, vary, fixed, design, firstSeed, runs, untilStable);
    }

    /**
     * Reads everything.
     *
     * @throws org.armistice.model.problem.BadInput with all that is wrong
     */
    public Plan plan() {
        Prepared prepared = selection.read();
        Factors all = Factors.of(prepared.scenario(), prepared.checked());
        Factors kept = fixed ? all.fixed() : all.fixed(selection.setPaths());
        Factors drawn = kept.vary(vary, Position.ofFile("--vary"));
        Plan plan = Plan.of(prepared, selection.simulation(prepared), drawn, design, firstSeed, runs);
        String wanted = untilStable;
        return wanted == null
                ? plan
                : plan.until(Stability.of(wanted, plan.ensemble().indicators(), Position.ofFile("--until-stable")));
    }
}
