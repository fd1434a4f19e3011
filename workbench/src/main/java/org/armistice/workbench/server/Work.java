package org.armistice.workbench.server;

import io.javalin.http.ServiceUnavailableResponse;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.armistice.model.problem.BadInput;
import org.armistice.model.problem.Position;
import org.armistice.model.problem.Problem;

/** Does what takes more than a moment, a few things at once, on threads that deep nesting in a stranger's text cannot end. */
public final class Work implements AutoCloseable {
    private static final long STACK_BYTES = 16L << 20;

    private static final int MOST_WAITING = 64;

    /** Threads that work on what nobody waits for any more; each has another in its place. */
    private static final int MOST_GIVEN_UP = 8;

    private static final Duration UNLIMITED = Duration.ofDays(1);

    private final ThreadPoolExecutor threads;
    private final int atOnce;
    private int givenUp;

    /** @param atOnce how many things are done at the same time */
    public Work(int atOnce) {
        this.atOnce = atOnce;
        threads = new ThreadPoolExecutor(
                atOnce, atOnce, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(MOST_WAITING), threads("workbench"));
    }

    /** Makes threads that read what strangers wrote, and that do not keep the program from ending. */
    public static ThreadFactory threads(String name) {
        return task -> {
            Thread thread = new Thread(null, task, name, STACK_BYTES);
            thread.setDaemon(true);
            return thread;
        };
    }

    /**
     * Does something and waits for it; what it throws is thrown here.
     *
     * @throws ServiceUnavailableResponse if too much is waiting already
     */
    public <T> T done(Callable<T> task) {
        return done(UNLIMITED, task);
    }

    /**
     * The same, within a time.
     *
     * @throws ServiceUnavailableResponse if it takes longer, or too much is waiting already
     * @throws BadInput if a text is nested more deeply than any reader can hold
     */
    public <T> T done(Duration most, Callable<T> task) {
        Turn turn = new Turn();
        FutureTask<T> future = new FutureTask<>(() -> turn.take(task));
        try {
            threads.execute(future);
            return future.get(most.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            future.cancel(true);
            threads.remove(future);
            turn.giveUp();
            throw new ServiceUnavailableResponse("This took more than " + most.toSeconds() + " s and was given up.");
        } catch (RejectedExecutionException | CancellationException e) {
            throw new ServiceUnavailableResponse("The workbench is busy. Try again in a moment.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServiceUnavailableResponse("The workbench is closing.");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof StackOverflowError) {
                throw new BadInput(
                        new Problem(Position.ofFile("text"), "this is nested more deeply than can be read."));
            }
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    /** What is done on a thread, from when it begins to when it ends, whether or not somebody still waits for it. */
    private final class Turn {
        private boolean works;
        private boolean isGivenUp;

        <T> T take(Callable<T> task) throws Exception {
            begin();
            try {
                return task.call();
            } finally {
                end();
            }
        }

        private synchronized void begin() {
            works = true;
        }

        private synchronized void end() {
            works = false;
            if (isGivenUp) {
                replace(-1);
            }
        }

        /** Reading and playing do not heed interruptions: the thread is lost until they end. */
        synchronized void giveUp() {
            if (works) {
                isGivenUp = replace(1);
            }
        }
    }

    private synchronized boolean replace(int more) {
        if (givenUp + more > MOST_GIVEN_UP) {
            return false;
        }
        givenUp += more;
        int size = atOnce + givenUp;
        if (more > 0) {
            threads.setMaximumPoolSize(size);
            threads.setCorePoolSize(size);
        } else {
            threads.setCorePoolSize(size);
            threads.setMaximumPoolSize(size);
        }
        return true;
    }

    /** Whether nothing is done any more; for what goes on beside. */
    public boolean isClosed() {
        return threads.isShutdown();
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
