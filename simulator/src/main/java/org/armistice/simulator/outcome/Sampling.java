package org.armistice.simulator.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.function.LongFunction;
import org.armistice.simulator.Course;
import org.armistice.simulator.Simulation;
import org.jspecify.annotations.Nullable;

/** Runs a simulation with many seeds, as many at a time as there are processors, and keeps what the outcomes were. */
public final class Sampling {
    private final long first;
    private final int runs;
    private final Runnable progress;
    private final BooleanSupplier stopped;
    private final int threads;

    /**
     * @param runs with seeds 1 to this
     * @param progress told of every run that has ended, by the thread that played it
     */
    public Sampling(int runs, Runnable progress) {
        this(1, runs, progress);
    }

    /**
     * @param first the first seed
     * @param runs how many, each with the seed after that of the one before
     * @param progress told of every run that has ended, by the thread that played it
     */
    public Sampling(long first, int runs, Runnable progress) {
        this(first, runs, progress, () -> false);
    }

    /**
     * @param first the first seed
     * @param runs how many at most, each with the seed after that of the one before
     * @param progress told of every run that has ended, by the thread that played it
     * @param stopped asked before each run; once it says yes, those under way are finished and no other is begun
     */
    public Sampling(long first, int runs, Runnable progress, BooleanSupplier stopped) {
        this(first, runs, progress, stopped, Runtime.getRuntime().availableProcessors());
    }

    /**
     * @param first the first seed
     * @param runs how many at most, each with the seed after that of the one before
     * @param progress told of every run that has ended, by the thread that played it
     * @param stopped asked before each run; once it says yes, those under way are finished and no other is begun
     * @param threads on which runs are played
     */
    public Sampling(long first, int runs, Runnable progress, BooleanSupplier stopped, int threads) {
        if (runs < 1) {
            throw new IllegalArgumentException(runs + " runs");
        }
        this.first = first;
        this.runs = runs;
        this.progress = progress;
        this.stopped = stopped;
        this.threads = threads;
    }

    /** How many runs there are at most. */
    public int runs() {
        return runs;
    }

    /** For each outcome, in the given order, one number for each seed. */
    public double[][] of(Simulation simulation, List<Outcome> outcomes) {
        List<double[]> results = each(seed -> one(simulation.seed(seed), outcomes));
        double[][] numbers = new double[outcomes.size()][results.size()];
        for (int i = 0; i < results.size(); i++) {
            for (int k = 0; k < numbers.length; k++) {
                numbers[k][i] = results.get(i)[k];
            }
        }
        return numbers;
    }

    /** What comes of each seed, in their order, whichever ends first; of the first seeds only, if it was stopped. */
    public <T extends Object> List<T> each(LongFunction<T> work) {
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            List<Future<@Nullable T>> begun = new ArrayList<>();
            for (int i = 0; i < runs; i++) {
                long seed = first + i;
                begun.add(workers.submit(() -> stopped.getAsBoolean() ? null : done(work.apply(seed))));
            }
            List<T> results = new ArrayList<>();
            for (Future<@Nullable T> future : begun) {
                T result = future.get();
                if (result == null) {
                    break;
                }
                results.add(result);
            }
            return results;
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

    private <T> T done(T result) {
        progress.run();
        return result;
    }

    private static double[] one(Simulation simulation, List<Outcome> outcomes) {
        List<Gauge> gauges = outcomes.stream().map(Gauge::new).toList();
        int last = simulation.settings().days();
        try (Course course = simulation.unexplained().begin()) {
            while (course.day() < last) {
                course.playDay();
                gauges.forEach(g -> g.look(course.world(), course.day(), course.day() == last));
            }
        }
        return gauges.stream().mapToDouble(Gauge::result).toArray();
    }
}
