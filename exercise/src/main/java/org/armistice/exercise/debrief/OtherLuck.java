package org.armistice.exercise.debrief;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.armistice.simulator.Simulation;
import org.armistice.simulator.outcome.Gauges;
import org.armistice.simulator.outcome.Indicator;
import org.armistice.simulator.outcome.Sampling;

/** What came of the decisions of an exercise, among what comes of them with the seeds after its own. */
final class OtherLuck implements Inquiry {
    private final Simulation simulation;
    private final Gauges gauges;
    private final List<Indicator> asked;
    private final long seed;
    private final int runs;
    private final List<double[]> others = new ArrayList<>();
    private double[] here = {};

    /** @param asked the numbers that are looked at */
    OtherLuck(Simulation simulation, Gauges gauges, List<Indicator> asked, long seed, int runs) {
        this.simulation = simulation;
        this.gauges = gauges;
        this.asked = asked;
        this.seed = seed;
        this.runs = runs;
    }

    @Override
    public int runs() {
        return runs;
    }

    @Override
    public void play(Runnable progress, BooleanSupplier stopped, int threads) {
        double[] own = gauges.read(simulation.seed(seed), asked);
        synchronized (this) {
            here = own;
        }
        new Sampling(seed + 1, runs, progress, stopped, threads).each(other -> {
            double[] numbers = gauges.read(simulation.seed(other), asked);
            synchronized (this) {
                others.add(numbers);
            }
            return other;
        });
    }

    @Override
    public synchronized List<DebriefReport.Luck> luck() {
        if (others.isEmpty()) {
            return List.of();
        }
        return IntStream.range(0, asked.size())
                .mapToObj(i -> luck(
                        asked.get(i),
                        here[i],
                        others.stream().mapToDouble(o -> o[i]).sorted().toArray()))
                .toList();
    }

    private static DebriefReport.Luck luck(Indicator indicator, double here, double[] others) {
        int n = others.length;
        return new DebriefReport.Luck(
                indicator.title(),
                Counterfactual.scale(indicator),
                here,
                Arrays.stream(others).average().orElse(0),
                others[(int) Math.floor(0.05 * (n - 1))],
                others[(int) Math.ceil(0.95 * (n - 1))],
                n,
                Arrays.stream(others).filter(o -> o < here).count() / (double) n,
                Arrays.stream(others).filter(o -> o == here).count() / (double) n);
    }
}
