package org.armistice.workbench.job;

import io.javalin.http.ConflictResponse;
import io.javalin.http.HttpResponseException;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.armistice.model.text.FileTrouble;
import org.armistice.simulator.folder.Folders;
import org.armistice.workbench.scenario.Leftovers;
import org.armistice.workbench.server.Work;

/**
 * Jobs in the background: a few at once, in the order in which they were asked for. What was acknowledged is in its file: a
 * program that is killed leaves jobs that are shown as interrupted, and can be gone on with.
 */
public final class Jobs implements AutoCloseable {
    /** So many are worked at; each has its share of the processors. */
    private static final int MOST_AT_ONCE = 5;

    private static final int MOST_WAITING = 20;
    private static final int MOST_KEPT = 500;
    private static final Duration MOST_TIME = Duration.ofHours(2);
    private static final Duration MOST_TIME_TO_END = Duration.ofSeconds(10);
    private static final int TOO_MANY = 429;

    private final Path folder;
    private final Planning planning;
    private final Numbers numbers;
    private final int threads;
    private final Pace pace = new Pace(Math.max(1, Runtime.getRuntime().availableProcessors() - 1));
    private final Map<String, Job> jobs = new ConcurrentHashMap<>();
    private final ThreadPoolExecutor workers;
    private volatile boolean closing;

    /**
     * @param folder in which jobs are kept; need not be there yet
     * @param threads on which each of them is played
     * @throws UncheckedIOException if it cannot be read
     */
    Jobs(Path folder, Planning planning, int threads) {
        this.folder = folder;
        this.threads = threads;
        this.planning = planning;
        this.numbers = new Numbers(folder);
        this.workers = new ThreadPoolExecutor(
                MOST_AT_ONCE,
                MOST_AT_ONCE,
                1,
                TimeUnit.MINUTES,
                new ArrayBlockingQueue<>(MOST_WAITING),
                Work.threads("job"));
        workers.allowCoreThreadTimeOut(true);
        read();
    }

    private void read() {
        if (!Files.isDirectory(folder)) {
            return;
        }
        Leftovers.clear(folder, ".*.gone");
        try (Stream<Path> folders = Files.list(folder)) {
            for (Path path : folders.sorted().toList()) {
                Path file = path.resolve(Job.FILE);
                String id = path.getFileName().toString();
                if (id.startsWith(".")) {
                    continue;
                }
                numbers.saw(id);
                if (Files.isRegularFile(file)) {
                    readOne(id, path, file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + folder + ": " + FileTrouble.words(e), e);
        }
    }

    private void readOne(String id, Path path, Path file) throws IOException {
        try {
            jobs.put(id, Job.read(id, path, Files.readString(file)));
        } catch (RuntimeException damaged) {
            // of another program, or written by hand: it stays on the disk, and is not shown
        }
    }

    /** The newest first. */
    List<Job> list() {
        return jobs.values().stream()
                .sorted(Comparator.comparing(Job::created).reversed().thenComparing(Job::id))
                .toList();
    }

    /** The job of an id; it is looked up among those that are there, and never made a path. */
    Job get(String id) {
        Job job = jobs.get(id);
        if (job == null) {
            throw new NotFoundResponse("There is no job '" + id + "'.");
        }
        return job;
    }

    /**
     * Takes a job; when this returns it is in its file.
     *
     * @param title for people
     * @throws org.armistice.model.problem.BadInput with all that is wrong with it
     * @throws HttpResponseException if there are too many
     */
    Job order(JobOrder order, String title) {
        checkRoom();
        planning.checkScenario(order);
        Job job;
        synchronized (jobs) {
            String id = numbers.next(order.scenarioName() + "-" + order.kindOrNone());
            Path path = folder.resolve(id);
            // What is wrong with it is told before anything is written.
            Task task = planning.task(order, path);
            try {
                Files.createDirectories(path);
            } catch (IOException e) {
                throw new UncheckedIOException("cannot write " + path + ": " + FileTrouble.words(e), e);
            }
            numbers.take(id);
            job = Job.asked(id, path, order, title, task);
            job.write();
            jobs.put(id, job);
        }
        try {
            enqueue(job);
        } catch (HttpResponseException tooMany) {
            remove(job);
            throw tooMany;
        }
        return job;
    }

    private void checkRoom() {
        if (jobs.size() >= MOST_KEPT) {
            throw tooMany("There are " + jobs.size() + " jobs. Delete some that are not needed any more.");
        }
        if (workers.getQueue().remainingCapacity() == 0) {
            throw tooMany(
                    "There are " + MOST_WAITING + " jobs waiting already. Wait until one has begun, or stop some.");
        }
    }

    private static HttpResponseException tooMany(String message) {
        return new HttpResponseException(TOO_MANY, message);
    }

    /**
     * Goes on with a job that is not done.
     *
     * @throws org.armistice.model.problem.BadInput if scenario, rulebooks or what-ifs are others than they were
     */
    void resume(Job job) {
        if (!job.claim(state -> state != State.DONE)) {
            throw new ConflictResponse("The job '" + job.id() + "' is "
                    + (job.state() == State.DONE ? "done" : "under way") + " already.");
        }
        try {
            checkRoom();
            Task task = planning.task(job.order(), job.folder());
            task.begin();
            job.take(task);
        } catch (RuntimeException | Error e) {
            job.release();
            throw e;
        }
        job.waits();
        enqueue(job);
    }

    /** What a job does, also if an earlier program began it. */
    Task task(Job job) {
        Task known = job.task();
        return known == null ? planning.task(job.order(), job.folder()) : known;
    }

    private void enqueue(Job job) {
        try {
            workers.execute(new Turn(job));
        } catch (RejectedExecutionException full) {
            job.stop();
            throw tooMany("There are too many jobs waiting. Try again later.");
        }
    }

    /** What waits in the queue. */
    private final class Turn implements Runnable {
        private final Job job;

        Turn(Job job) {
            this.job = job;
        }

        @Override
        public void run() {
            Jobs.this.run(job);
        }
    }

    /** Asks a job to end; one that waits gives up its place. */
    void stop(Job job) {
        // Nobody may go on with it between the two.
        synchronized (job) {
            job.stop();
            if (job.state().isOver()) {
                workers.getQueue().removeIf(waiting -> waiting instanceof Turn turn && turn.job == job);
            }
        }
    }

    private void run(Job job) {
        Task task = job.task();
        if (task == null || closing) {
            return;
        }
        long last = System.nanoTime() + MOST_TIME.toNanos();
        pace.begin(threads);
        try {
            if (!job.runs()) {
                return;
            }
            task.begin();
            boolean all = task.run(() -> step(job), () -> closing || job.isStopping() || System.nanoTime() - last > 0);
            if (closing && !all) {
                // Its file says that it runs, which the next program takes for an interruption.
                return;
            }
            String why = all || job.isStopping()
                    ? ""
                    : "It was stopped after " + MOST_TIME.toHours() + " hours. It can be gone on with.";
            job.ends(all ? State.DONE : State.STOPPED, why, task.kept());
        } catch (Throwable e) {
            // Whatever it was: the worker goes on with the next job, and nobody waits for this one.
            job.ends(State.FAILED, message(e), kept(task));
        } finally {
            pace.end(threads);
        }
    }

    private void step(Job job) {
        job.step();
        pace.rest();
    }

    private static int kept(Task task) {
        try {
            return task.kept();
        } catch (RuntimeException | Error unreadable) {
            return 0;
        }
    }

    private static String message(Throwable failure) {
        String message = failure.getMessage();
        return message == null || message.isBlank() ? failure.toString() : message;
    }

    /** Deletes a job that is over, with its runs. */
    void remove(Job job) {
        if (!job.claim(state -> true)) {
            throw new ConflictResponse("The job '" + job.id() + "' is under way. Stop it first.");
        }
        Path gone = folder.resolve("." + job.id() + ".gone");
        try {
            Files.move(job.folder(), gone);
        } catch (IOException e) {
            job.release();
            throw new UncheckedIOException("cannot delete " + job.folder() + ": " + FileTrouble.words(e), e);
        }
        try {
            jobs.remove(job.id());
            Folders.delete(gone);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete " + job.folder() + ": " + FileTrouble.words(e), e);
        }
    }

    @Override
    public void close() {
        closing = true;
        workers.shutdown();
        try {
            if (!workers.awaitTermination(MOST_TIME_TO_END.toMillis(), TimeUnit.MILLISECONDS)) {
                workers.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
