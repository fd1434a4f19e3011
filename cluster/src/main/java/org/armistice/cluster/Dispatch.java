package org.armistice.cluster;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.IntToLongFunction;
import org.apache.spark.api.java.JavaFutureAction;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.Function;
import org.armistice.experiments.engine.EngineFailure;
import org.armistice.experiments.ensemble.RunRange;
import org.armistice.experiments.store.StoreFailure;

/**
 * Hands out chunks, a job of Spark's for each, so that one that fails takes no other with it. A chunk that has failed as
 * often as Spark tries is tried alone once all others are kept, since it may have been on a machine that another brought
 * down; if it fails again, piece by piece down to single runs.
 *
 * @param <T> what comes of a chunk
 */
final class Dispatch<T> {
    /** Into how many pieces a chunk is cut that fails. */
    private static final int PIECES = 8;
    /** After so many it is not the runs that are at fault. */
    private static final int MOST_LOST = 10;

    private static final int PAUSE_MILLIS = 5;
    private static final int SETTLING_MILLIS = 200;
    private static final int PATIENCE_MILLIS = 30_000;

    private final JavaSparkContext spark;
    private final Function<RunRange, T> work;
    private final Keeper<T> keeper;
    private final BooleanSupplier stopped;
    private final Consumer<String> notices;
    private final List<Lost> lost = new ArrayList<>();
    private boolean silenceTold;

    /** Takes what comes of chunks, one after the other. */
    interface Keeper<T> {
        void keep(RunRange runs, T result);
    }

    /** A run that cannot be played. */
    private record Lost(int run, String why) {}

    private record Job<T>(RunRange runs, JavaFutureAction<List<T>> result) {}

    /**
     * @param work done on some machine, maybe more than once
     * @param stopped asked often; once it says yes, nothing more is handed out
     * @param notices takes what whoever waits should know
     */
    Dispatch(
            JavaSparkContext spark,
            Function<RunRange, T> work,
            Keeper<T> keeper,
            BooleanSupplier stopped,
            Consumer<String> notices) {
        this.spark = spark;
        this.work = work;
        this.keeper = keeper;
        this.stopped = stopped;
        this.notices = notices;
    }

    /**
     * Has all chunks done.
     *
     * @param seeds says which seed a run has
     * @return false if it was stopped
     * @throws EngineFailure if some runs cannot be played, or there is no cluster any more
     * @throws StoreFailure if chunks cannot be written
     */
    boolean all(List<RunRange> chunks, IntToLongFunction seeds) {
        List<RunRange> failed = new ArrayList<>();
        if (!together(chunks, failed)) {
            return false;
        }
        for (RunRange chunk : failed) {
            if (!alone(chunk)) {
                return false;
            }
        }
        if (!lost.isEmpty()) {
            throw new EngineFailure(report(seeds), null);
        }
        return true;
    }

    /** @param failed takes the chunks that could not be done */
    private boolean together(List<RunRange> chunks, List<RunRange> failed) {
        Deque<RunRange> waiting = new ArrayDeque<>(chunks);
        List<Job<T>> underWay = new ArrayList<>();
        long silentSince = System.nanoTime();
        try {
            while (!waiting.isEmpty() || !underWay.isEmpty()) {
                if (stopped.getAsBoolean()) {
                    return false;
                }
                while (!waiting.isEmpty() && underWay.size() < atOnce()) {
                    underWay.add(begin(waiting.remove()));
                }
                boolean any = false;
                for (Iterator<Job<T>> jobs = underWay.iterator(); jobs.hasNext(); ) {
                    Job<T> job = jobs.next();
                    if (job.result.isDone()) {
                        jobs.remove();
                        any = true;
                        if (!end(job).isEmpty()) {
                            failed.add(job.runs);
                        }
                    }
                }
                silentSince = any ? System.nanoTime() : noticeSilence(silentSince);
                if (!any) {
                    pause(PAUSE_MILLIS);
                }
            }
            return true;
        } finally {
            underWay.forEach(job -> job.result.cancel(true));
        }
    }

    /** Enough that no machine waits for its next chunk, and not so many that they cannot be called back. */
    private int atOnce() {
        return Math.max(8, 2 * spark.defaultParallelism());
    }

    private Job<T> begin(RunRange runs) {
        try {
            return new Job<>(runs, spark.parallelize(List.of(runs), 1).map(work).collectAsync());
        } catch (IllegalStateException e) {
            throw ended(e);
        }
    }

    /** Why it has failed; empty if it has not. */
    private String end(Job<T> job) {
        try {
            keeper.keep(job.runs, job.result.get().get(0));
            return "";
        } catch (ExecutionException e) {
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                if (cause instanceof StoreFailure failure) {
                    throw failure;
                }
            }
            if (stopped.getAsBoolean()) {
                return "stopped";
            }
            pause(SETTLING_MILLIS);
            if (spark.sc().isStopped()) {
                throw ended(e);
            }
            return reason(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EngineFailure("interrupted.", e);
        }
    }

    private static EngineFailure ended(Exception cause) {
        return new EngineFailure("Spark has ended the work, or cannot be reached (" + reason(cause) + ").", cause);
    }

    private static String reason(Exception e) {
        Throwable cause = e.getCause() == null ? e : e.getCause();
        String first = String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
        return first.length() <= 400 ? first : first.substring(0, 400) + " ...";
    }

    private boolean alone(RunRange chunk) {
        if (stopped.getAsBoolean()) {
            return false;
        }
        Job<T> job = awaited(begin(chunk));
        if (job.result.isCancelled()) {
            return false;
        }
        String why = end(job);
        if (stopped.getAsBoolean() || why.isEmpty()) {
            return why.isEmpty();
        }
        if (chunk.size() == 1) {
            lost.add(new Lost(chunk.first(), why));
            if (lost.size() == MOST_LOST) {
                throw new EngineFailure(
                        "more than " + (MOST_LOST - 1) + " runs cannot be played on this cluster: " + why, null);
            }
            return true;
        }
        for (RunRange piece : chunk.cut((chunk.size() + PIECES - 1) / PIECES)) {
            if (!alone(piece)) {
                return false;
            }
        }
        return true;
    }

    private Job<T> awaited(Job<T> job) {
        while (!job.result.isDone()) {
            if (stopped.getAsBoolean()) {
                job.result.cancel(true);
            }
            pause(PAUSE_MILLIS);
        }
        return job;
    }

    private String report(IntToLongFunction seeds) {
        StringBuilder text = new StringBuilder();
        for (Lost one : lost) {
            text.append("the run with the seed ")
                    .append(seeds.applyAsLong(one.run))
                    .append(" ends whatever plays it: ")
                    .append(one.why)
                    .append('\n');
        }
        return text.append("all other runs are kept.").toString();
    }

    private long noticeSilence(long since) {
        if (silenceTold || System.nanoTime() - since < PATIENCE_MILLIS * 1_000_000L) {
            return since;
        }
        if (spark.sc().statusTracker().getExecutorInfos().length <= 1 && !spark.isLocal()) {
            notices.accept("Spark has given no machine yet. Has " + spark.master()
                    + " workers with as many free cores and as much memory as is asked for?");
            silenceTold = true;
        }
        return System.nanoTime();
    }

    private static void pause(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
