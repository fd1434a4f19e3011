package org.armistice.experiments.ensemble;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Plays the runs of an ensemble on several threads and hands them over in chunks. Threads take runs in their order, so
 * that at any time no more chunks are open than there are threads and one, and what has been played when everybody stops
 * is a range without gaps. Nothing grows with the number of runs.
 */
public final class Runner {
    /** Takes chunks of finished runs; called by one thread at a time. */
    @FunctionalInterface
    public interface Sink {
        /** @param records of the runs, in their order */
        void accept(RunRange runs, List<RunRecord> records);
    }

    private final Ensemble ensemble;
    private final int threads;
    private final int chunkSize;
    private final Sink sink;
    private final Runnable progress;
    private final BooleanSupplier stopped;

    /**
     * @param chunkSize how many runs are handed over together, at most
     * @param progress told of every run that has ended, by any thread
     * @param stopped asked before each run; once it says yes, the runs under way are finished and no other is begun
     */
    public Runner(
            Ensemble ensemble, int threads, int chunkSize, Sink sink, Runnable progress, BooleanSupplier stopped) {
        if (threads < 1 || chunkSize < 1) {
            throw new IllegalArgumentException(threads + " threads, chunks of " + chunkSize);
        }
        this.ensemble = ensemble;
        this.threads = threads;
        this.chunkSize = chunkSize;
        this.sink = sink;
        this.progress = progress;
        this.stopped = stopped;
    }

    /**
     * Plays runs.
     *
     * @return whether all of them were played; false if it was stopped
     */
    public boolean play(List<RunRange> ranges) {
        Turn turn = new Turn(ranges.iterator());
        List<Thread> workers = new ArrayList<>();
        for (int i = 1; i < threads; i++) {
            Thread worker = new Thread(turn::work, "runs-" + i);
            worker.setDaemon(true);
            worker.start();
            workers.add(worker);
        }
        turn.work();
        workers.forEach(Runner::await);
        return turn.end();
    }

    private static void await(Thread worker) {
        boolean interrupted = false;
        while (worker.isAlive()) {
            try {
                worker.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Runs that are handed over together once all of them have been played. */
    private static final class Chunk {
        private final RunRange runs;
        private final @Nullable RunRecord[] records;
        private int begun;
        private int ended;

        Chunk(RunRange runs) {
            this.runs = runs;
            this.records = new RunRecord[runs.size()];
        }

        List<RunRecord> played() {
            List<RunRecord> played = new ArrayList<>();
            for (RunRecord record : records) {
                if (record != null) {
                    played.add(record);
                }
            }
            return played;
        }
    }

    private record Task(Chunk chunk, int index) {}

    private final class Turn {
        private final Iterator<RunRange> ranges;
        private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
        private final Object handingOver = new Object();
        private @Nullable RunRange rest;
        private @Nullable Chunk open;

        Turn(Iterator<RunRange> ranges) {
            this.ranges = ranges;
        }

        void work() {
            try {
                for (Task task = next(); task != null; task = next()) {
                    RunRecord record = ensemble.play(task.chunk().runs.first() + task.index());
                    progress.run();
                    if (isLast(task, record)) {
                        handOver(task.chunk().runs, task.chunk().played());
                    }
                }
            } catch (RuntimeException | Error e) {
                failure.compareAndSet(null, e);
            }
        }

        private synchronized @Nullable Task next() {
            if (failure.get() != null || stopped.getAsBoolean()) {
                return null;
            }
            Chunk chunk = open;
            if (chunk == null || chunk.begun == chunk.records.length) {
                if (rest == null && !ranges.hasNext()) {
                    return null;
                }
                RunRange all = rest == null ? ranges.next() : rest;
                RunRange head = all.head(chunkSize);
                rest = head.last() == all.last() ? null : new RunRange(head.last() + 1, all.last());
                chunk = new Chunk(head);
                open = chunk;
            }
            return new Task(chunk, chunk.begun++);
        }

        private synchronized boolean isLast(Task task, RunRecord record) {
            task.chunk().records[task.index()] = record;
            return ++task.chunk().ended == task.chunk().records.length;
        }

        private void handOver(RunRange runs, List<RunRecord> records) {
            synchronized (handingOver) {
                if (failure.get() != null) {
                    return;
                }
                try {
                    sink.accept(runs, records);
                } catch (RuntimeException | Error e) {
                    // Noted before the next thread has its turn: nothing is handed over behind a chunk that was not
                    // kept.
                    failure.compareAndSet(null, e);
                    throw e;
                }
            }
        }

        /** After all threads have ended. */
        boolean end() {
            Throwable thrown = failure.get();
            if (thrown instanceof RuntimeException exception) {
                throw exception;
            }
            if (thrown instanceof Error error) {
                throw error;
            }
            Chunk begun = open;
            boolean all = rest == null && !ranges.hasNext();
            if (begun == null || begun.ended == begun.records.length) {
                return all;
            }
            if (begun.ended > 0) {
                handOver(begun.runs.head(begun.ended), begun.played());
            }
            return false;
        }
    }
}
