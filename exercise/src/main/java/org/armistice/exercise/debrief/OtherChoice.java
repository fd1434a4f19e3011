package org.armistice.exercise.debrief;

import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.armistice.simulator.Simulation;
import org.armistice.simulator.outcome.Gauges;
import org.armistice.simulator.outcome.Pairing;
import org.armistice.simulator.outcome.Sampling;

/** What would have come of it, had a role decided otherwise in one turn, with the same luck. */
final class OtherChoice implements Inquiry {
    private final Simulation base;
    private final Simulation branch;
    private final Gauges gauges;
    private final long seed;
    private final int runs;
    private final Telling telling;
    private volatile List<DebriefReport.Alternative> found = List.of();

    /** Puts into words what came of it. */
    interface Telling {
        DebriefReport.Alternative of(Pairing pairing);
    }

    OtherChoice(Simulation base, Simulation branch, Gauges gauges, long seed, int runs, Telling telling) {
        this.base = base;
        this.branch = branch;
        this.gauges = gauges;
        this.seed = seed;
        this.runs = runs;
        this.telling = telling;
    }

    @Override
    public int runs() {
        return runs;
    }

    @Override
    public void play(Runnable progress, BooleanSupplier stopped, int threads) {
        Pairing pairing = Pairing.of(
                base,
                new Pairing.Branch(branch, Set.of()),
                gauges,
                new Sampling(seed, runs, progress, stopped, threads));
        if (!pairing.pairs().isEmpty()) {
            found = List.of(telling.of(pairing));
        }
    }

    @Override
    public List<DebriefReport.Alternative> alternatives() {
        return found;
    }
}
