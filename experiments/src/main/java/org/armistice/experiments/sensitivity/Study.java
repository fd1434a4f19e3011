package org.armistice.experiments.sensitivity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.armistice.experiments.draw.Factor;
import org.armistice.rules.match.MatchFailure;
import org.armistice.simulator.Simulation;
import org.armistice.simulator.account.RunFailure;
import org.armistice.simulator.outcome.Gauges;
import org.armistice.simulator.outcome.Indicator;

/**
 * An experiment on a scenario: some factors take the values that a method asks for, all others keep theirs, and outcomes
 * are read off every run.
 */
public final class Study {
    private final Simulation simulation;
    private final Gauges gauges;
    private final List<Indicator> outcomes;
    private final List<Factor> factors;
    private final Method method;
    private final int replicates;
    private final long firstSeed;

    /**
     * @param simulation with its days and interventions
     * @param outcomes of the gauges
     * @param factors as many as the method has; one that is not drawn is varied evenly over its range
     * @param replicates how many runs each point gets, whose mean is its outcome; the more, the less luck
     * @param firstSeed of the first run; luck {@code n} has the seeds from {@code firstSeed + n * replicates} on
     */
    public Study(
            Simulation simulation,
            Gauges gauges,
            List<Indicator> outcomes,
            List<Factor> factors,
            Method method,
            int replicates,
            long firstSeed) {
        if (factors.size() != method.factors() || replicates < 1) {
            throw new IllegalArgumentException(
                    factors.size() + " factors of " + method.factors() + ", " + replicates + " replicates");
        }
        this.simulation = simulation;
        this.gauges = gauges;
        this.outcomes = List.copyOf(outcomes);
        this.factors = List.copyOf(factors);
        this.method = method;
        this.replicates = replicates;
        this.firstSeed = firstSeed;
    }

    /** How many runs so many rows take. */
    public long runs(int rows) {
        return (long) rows * method.width() * replicates;
    }

    /**
     * Makes the runs. Samples are begun in their order, so that what has been done when it is stopped are the first rows.
     *
     * @param known outcomes of samples that need not be played again, by the number of the sample: row by row, place by place
     * @param threads how many work at once; what is found does not depend on it
     * @param stopped asked before each sample; once it says yes, those under way are finished and no other is begun
     * @param progress told of every run that has ended, by any thread
     */
    public Findings run(
            int rows, Map<Integer, double[]> known, int threads, BooleanSupplier stopped, Runnable progress) {
        int samples = Math.multiplyExact(rows, method.width());
        Work work = new Work(samples, known, stopped, progress);
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            for (Future<?> worker : workers.invokeAll(Collections.nCopies(threads, (Callable<Void>) work))) {
                worker.get();
            }
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
        return work.findings(rows);
    }

    /** What several threads do together. */
    private final class Work implements Callable<Void> {
        private final Map<Integer, double[]> known;
        private final BooleanSupplier stopped;
        private final Runnable progress;
        private final double[][] results;
        private final List<Findings.Failure> failures = new ArrayList<>();
        private final AtomicInteger begun = new AtomicInteger();
        private volatile boolean broken;

        Work(int samples, Map<Integer, double[]> known, BooleanSupplier stopped, Runnable progress) {
            this.known = known;
            this.stopped = stopped;
            this.progress = progress;
            this.results = new double[samples][];
        }

        @Override
        @SuppressWarnings("NullAway") // a callable of nothing
        public Void call() {
            boolean ended = false;
            try {
                while (!stopped.getAsBoolean() && !broken) {
                    int number = begun.getAndIncrement();
                    if (number >= results.length) {
                        break;
                    }
                    double[] before = known.get(number);
                    results[number] = before == null ? outcomes(number) : before;
                }
                ended = true;
                return null;
            } finally {
                broken |= !ended;
            }
        }

        private double[] outcomes(int number) {
            int row = number / method.width();
            Sample sample = method.sample(row, number % method.width());
            Simulation assuming = simulation.assuming(values(sample.point()));
            double[] mean = new double[outcomes.size()];
            for (int replicate = 0; replicate < replicates; replicate++) {
                long seed = firstSeed + (long) sample.luck() * replicates + replicate;
                try {
                    double[] read = gauges.read(assuming.seed(seed), outcomes);
                    for (int i = 0; i < mean.length; i++) {
                        mean[i] += read[i] / replicates;
                    }
                } catch (RunFailure | MatchFailure e) {
                    Arrays.fill(mean, Double.NaN);
                    fail(new Findings.Failure(row, number % method.width(), seed, String.valueOf(e.getMessage())));
                }
                progress.run();
            }
            return mean;
        }

        private synchronized void fail(Findings.Failure failure) {
            failures.add(failure);
        }

        Findings findings(int asked) {
            int rows = Math.min(begun.get(), results.length) / method.width();
            double[][][] values = new double[outcomes.size()][rows][method.width()];
            for (int number = 0; number < rows * method.width(); number++) {
                for (int i = 0; i < values.length; i++) {
                    values[i][number / method.width()][number % method.width()] = results[number][i];
                }
            }
            return Findings.of(method, factors, outcomes, asked, values, failures, firstSeed, replicates);
        }
    }

    private Map<String, Long> values(double[] point) {
        Map<String, Long> values = new LinkedHashMap<>();
        for (int i = 0; i < point.length; i++) {
            values.put(factors.get(i).id(), Findings.value(factors.get(i), point[i]));
        }
        return values;
    }
}
