package org.armistice.simulator.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.armistice.simulator.Course;
import org.armistice.simulator.Simulation;

/** Runs a simulation with many seeds, as many at a time as there are processors, and keeps what the outcomes were. */
public final class Sampling {
    private final int runs;
    private final Runnable progress;

    /**
     * @param runs with seeds 1 to this
     * @param progress told of every run that has ended
     */
    public Sampling(int runs, Runnable progress) {
        if (runs < 1) {
            throw new IllegalArgumentException(runs + " runs");
        }
        this.runs = runs;
        this.progress = progress;
    }

    /** For each outcome, in the given order, one number for each seed from 1 on. */
    public double[][] of(Simulation simulation, List<Outcome> outcomes) {
        ExecutorService workers =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            List<Future<double[]>> results = new ArrayList<>();
            for (int i = 0; i < runs; i++) {
                long seed = i + 1L;
                results.add(workers.submit(() -> one(simulation.seed(seed), outcomes)));
            }
            double[][] numbers = new double[outcomes.size()][runs];
            for (int i = 0; i < runs; i++) {
                double[] result = results.get(i).get();
                for (int k = 0; k < result.length; k++) {
                    numbers[k][i] = result[k];
                }
                progress.run();
            }
            return numbers;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } finally {
            workers.shutdownNow();
        }
    }

    private static double[] one(Simulation simulation, List<Outcome> outcomes) {
        List<Gauge> gauges = outcomes.stream().map(Gauge::new).toList();
        int last = simulation.settings().days();
        try (Course course = simulation.begin()) {
            while (course.day() < last) {
                course.playDay();
                gauges.forEach(g -> g.look(course.world(), course.day(), course.day() == last));
            }
        }
        return gauges.stream().mapToDouble(Gauge::result).toArray();
    }
}
