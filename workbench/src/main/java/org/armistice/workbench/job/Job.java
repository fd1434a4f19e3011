package org.armistice.workbench.job;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.armistice.experiments.store.EnsembleFolder;
import org.armistice.simulator.folder.WholeFile;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A job, from when it was asked for; what its file says outlives the program. */
final class Job {
    static final String FILE = "job.json";

    private final String id;
    private final Path folder;
    private final Kept asked;
    private final AtomicInteger done = new AtomicInteger();
    private State state;
    private String message;
    private int total;
    private List<Task.PartView> parts;
    private @Nullable Task task;
    private volatile boolean stopping;
    private boolean claimed;
    private int doneBefore;
    private long began;

    /**
     * What its file says.
     *
     * @param created when it was asked for
     * @param total how many runs there are to be
     * @param done how many there were when this was written
     */
    record Kept(
            JobOrder order,
            String title,
            String created,
            int total,
            List<Task.PartView> parts,
            State state,
            String message,
            int done) {
        Kept {
            parts = List.copyOf(parts);
        }
    }

    private Job(String id, Path folder, Kept kept) {
        this.id = id;
        this.folder = folder;
        this.asked = kept;
        this.state = kept.state();
        this.message = kept.message();
        this.total = kept.total();
        this.parts = kept.parts();
        done.set(kept.done());
    }

    /** One that was asked for just now; it is not on the disk yet. */
    static Job asked(String id, Path folder, JobOrder order, String title, Task task) {
        Kept kept = new Kept(order, title, Instant.now().toString(), task.total(), task.parts(), State.WAITING, "", 0);
        Job job = new Job(id, folder, kept);
        job.task = task;
        return job;
    }

    /** One that an earlier program has left. */
    static Job read(String id, Path folder, String text) {
        Kept kept = JsonMapper.shared().readValue(text, Kept.class);
        Job job = new Job(id, folder, kept);
        if (!kept.state().isOver()) {
            job.state = State.INTERRUPTED;
            job.message = "";
            job.done.set(kept.parts().stream()
                            .mapToInt(part -> EnsembleFolder.kept(folder.resolve(part.id())))
                            .sum()
                    + SensitivityTask.kept(folder.resolve(SensitivityTask.STUDY))
                    + WhatIfTask.kept(folder, kept.parts()));
        }
        return job;
    }

    String id() {
        return id;
    }

    Path folder() {
        return folder;
    }

    JobOrder order() {
        return asked.order();
    }

    String title() {
        return asked.title();
    }

    /** When it was asked for. */
    String created() {
        return asked.created();
    }

    synchronized State state() {
        return state;
    }

    synchronized @Nullable Task task() {
        return task;
    }

    synchronized void take(Task read) {
        task = read;
        total = read.total();
        parts = read.parts();
        done.set(read.kept());
    }

    /** Writes it: once this returns, a program that is killed loses nothing of it; a machine that loses power may. */
    synchronized void write() {
        Kept now = new Kept(order(), title(), asked.created(), total, parts, state, message, done.get());
        WholeFile.replace(folder.resolve(FILE), JsonMapper.shared().writeValueAsString(now));
    }

    /**
     * Takes it, so that nobody else goes on with it or deletes it meanwhile.
     *
     * @param wanted whether a job that is over in this way is wanted
     * @return whether it was free, and over in a way that is wanted
     */
    synchronized boolean claim(Predicate<State> wanted) {
        if (claimed || !state.isOver() || !wanted.test(state)) {
            return false;
        }
        claimed = true;
        return true;
    }

    /** Gives it back as it was. */
    synchronized void release() {
        claimed = false;
    }

    /** @throws IllegalStateException unless it was claimed */
    synchronized void waits() {
        if (!claimed) {
            throw new IllegalStateException("the job " + id + " was not claimed");
        }
        claimed = false;
        State before = state;
        state = State.WAITING;
        message = "";
        stopping = false;
        try {
            write();
        } catch (RuntimeException e) {
            state = before;
            throw e;
        }
    }

    /** @return whether it may begin; not if it was stopped while it waited */
    synchronized boolean runs() {
        if (state != State.WAITING) {
            return false;
        }
        state = State.RUNNING;
        began = System.nanoTime();
        doneBefore = done.get();
        write();
        return true;
    }

    /** Also if its file cannot be written: then it is over until the program ends, and is shown as interrupted by the next. */
    synchronized void ends(State end, String why, int kept) {
        state = end;
        message = why;
        done.set(kept);
        // It holds a whole compiled scenario, which is made again if somebody asks.
        task = null;
        try {
            write();
        } catch (RuntimeException e) {
            message = (why + " " + e.getMessage()).strip();
        }
    }

    /** Asks it to end. */
    synchronized void stop() {
        stopping = true;
        if (state == State.WAITING) {
            state = State.STOPPED;
            task = null;
            write();
        }
    }

    boolean isStopping() {
        return stopping;
    }

    void step() {
        done.incrementAndGet();
    }

    private double elapsed() {
        return (System.nanoTime() - began) / 1e9;
    }

    /**
     * A job as the page shows it.
     *
     * @param done how many runs are played
     * @param perSecond how many runs are played in a second; 0 if that is not known
     * @param secondsLeft until it is done at this rate; null if that is not known
     * @param stopping whether it was asked to end and has not yet
     */
    record View(
            String id,
            String kind,
            String title,
            String scenario,
            String state,
            boolean stopping,
            int done,
            int total,
            double perSecond,
            @Nullable Long secondsLeft,
            String message,
            String created,
            List<Task.PartView> parts,
            JobOrder order) {}

    synchronized View view() {
        int now = Math.min(total, done.get());
        double rate = 0;
        Long left = null;
        if (state == State.RUNNING && now > doneBefore) {
            rate = (now - doneBefore) / Math.max(1e-3, elapsed());
            left = Math.round((total - now) / rate);
        }
        return new View(
                id,
                order().kindOrNone(),
                title(),
                order().scenarioName(),
                state.name().toLowerCase(Locale.ROOT),
                stopping && state == State.RUNNING,
                now,
                total,
                Math.round(rate * 100) / 100.0,
                left,
                message,
                asked.created(),
                parts,
                order());
    }
}
