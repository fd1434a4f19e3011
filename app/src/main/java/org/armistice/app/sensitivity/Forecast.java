package org.armistice.app.sensitivity;

import java.util.List;
import org.armistice.simulator.Simulation;
import org.armistice.simulator.outcome.Gauges;
import org.armistice.simulator.outcome.Indicator;

/** How long runs will take, from a few that are made to find out. */
final class Forecast {
    static final int THREADS = Runtime.getRuntime().availableProcessors();
    private static final long PATIENCE_NANOSECONDS = 1_500_000_000L;
    private static final int LEAST_RUNS = 2;

    private final double secondsPerRun;

    private Forecast(double secondsPerRun) {
        this.secondsPerRun = secondsPerRun;
    }

    /** The quickest of those that can be made in a moment: the first ones are slow, as everything is new. */
    static Forecast of(Simulation simulation, Gauges gauges, List<Indicator> asked) {
        long began = System.nanoTime();
        double quickest = Double.MAX_VALUE;
        for (int run = 0; run < LEAST_RUNS || System.nanoTime() - began < PATIENCE_NANOSECONDS; run++) {
            long before = System.nanoTime();
            gauges.read(simulation, asked);
            quickest = Math.min(quickest, (System.nanoTime() - before) / 1e9);
        }
        return new Forecast(quickest);
    }

    String inWords(long runs) {
        long seconds = Math.round(runs * secondsPerRun / THREADS);
        return seconds < 100
                ? Math.max(1, seconds) + " s"
                : seconds < 6000 ? seconds / 60 + " min" : seconds / 3600 + " h";
    }
}
