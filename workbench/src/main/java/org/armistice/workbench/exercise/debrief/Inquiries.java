package org.armistice.workbench.exercise.debrief;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.armistice.exercise.debrief.Inquiry;
import org.armistice.exercise.session.Refused;
import org.armistice.workbench.server.Work;

/**
 * What is asked of exercises that is found out by playing them again and again: one thing at a time, on threads of its own, so that no
 * turn waits for it. What was found is kept as long as nothing is played anew at the table.
 */
public final class Inquiries implements AutoCloseable {
    private static final int MOST = 40;

    private final ExecutorService thread = Executors.newSingleThreadExecutor(Work.threads("exercise-inquiries"));

    /** One processor is left for turns and pages. */
    private final int threads = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);

    private final Map<String, Of> tables = new HashMap<>();

    /** Those of a table, about what was played under one tag. */
    private record Of(String played, List<Asking> all) {}

    private enum State {
        WAITING,
        RUNNING,
        DONE,
        STOPPED,
        FAILED
    }

    private static final class Asking {
        final int id;
        final Asked.Kind kind;
        final Inquiry inquiry;
        final AtomicInteger done = new AtomicInteger();
        volatile State state = State.WAITING;
        volatile boolean stopped;
        volatile String message = "";

        Asking(int id, Asked.Kind kind, Inquiry inquiry) {
            this.id = id;
            this.kind = kind;
            this.inquiry = inquiry;
        }

        void play(int threads) {
            if (stopped) {
                state = State.STOPPED;
                return;
            }
            state = State.RUNNING;
            try {
                inquiry.play(done::incrementAndGet, () -> stopped, threads);
                state = stopped ? State.STOPPED : State.DONE;
            } catch (RuntimeException | StackOverflowError e) {
                message = "It could not be played: " + e.getMessage();
                state = State.FAILED;
            }
        }

        Asked asked() {
            return new Asked(
                    id,
                    kind.name().toLowerCase(Locale.ROOT),
                    state.name().toLowerCase(Locale.ROOT),
                    Math.min(done.get(), inquiry.runs()),
                    inquiry.runs(),
                    inquiry.luck(),
                    inquiry.alternatives(),
                    message);
        }
    }

    /**
     * Asks something.
     *
     * @param table its id
     * @param played what it is asked of: another text whenever something was played anew
     * @throws Refused if too much has been asked already
     */
    public synchronized Asked ask(String table, String played, Asked.Kind kind, Inquiry inquiry) {
        Of of = of(table, played);
        if (of.all().size() >= MOST) {
            throw new Refused(
                    "that is asked " + MOST + " times already, which is the most for one course of an exercise.");
        }
        Asking asking = new Asking(of.all().size() + 1, kind, inquiry);
        of.all().add(asking);
        thread.execute(() -> asking.play(threads));
        return asking.asked();
    }

    /** All that was asked of what is played now, in order. */
    public List<Asked> list(String table, String played) {
        List<Asking> all;
        synchronized (this) {
            all = List.copyOf(of(table, played).all());
        }
        return all.stream().map(Asking::asked).toList();
    }

    /** Ends one; what it has found is kept. Nothing happens if there is none of that id. */
    public synchronized void stop(String table, String played, int id) {
        of(table, played).all().stream().filter(a -> a.id == id).forEach(a -> a.stopped = true);
    }

    /** What was asked of another course is of no use any more. */
    private Of of(String table, String played) {
        Of known = tables.get(table);
        if (known == null || !known.played().equals(played)) {
            if (known != null) {
                known.all().forEach(a -> a.stopped = true);
            }
            known = new Of(played, new ArrayList<>());
            tables.put(table, known);
        }
        return known;
    }

    @Override
    public synchronized void close() {
        tables.values().forEach(of -> of.all().forEach(a -> a.stopped = true));
        thread.shutdownNow();
    }
}
