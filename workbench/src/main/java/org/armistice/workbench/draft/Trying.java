package org.armistice.workbench.draft;

import io.javalin.http.Context;
import io.javalin.http.ServiceUnavailableResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.LongStream;
import org.armistice.model.problem.BadInput;
import org.armistice.model.problem.Position;
import org.armistice.model.problem.Problem;
import org.armistice.model.scenario.Scenario;
import org.armistice.rules.language.Rulebooks;
import org.armistice.rules.match.MatchFailure;
import org.armistice.rules.revision.Meaning;
import org.armistice.rules.revision.Revision;
import org.armistice.simulator.Simulation;
import org.armistice.simulator.account.RunFailure;
import org.armistice.simulator.outcome.Baseline;
import org.armistice.simulator.outcome.Gauges;
import org.armistice.simulator.outcome.Indicator;
import org.armistice.simulator.outcome.Pairing;
import org.armistice.simulator.outcome.Sampling;
import org.armistice.simulator.setup.NamedOutcomes;
import org.armistice.workbench.rulebook.Library;
import org.armistice.workbench.rulebook.Volume;
import org.armistice.workbench.server.Work;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a draft changes in what runs do: each seed is run under the saved text and under the draft with the same luck. What is
 * found so far is sent after every few pairs, a line of JSON each time.
 */
final class Trying {
    private static final int USUAL = 100;
    private static final int MOST_RUNS = 1000;
    private static final int AT_ONCE = 1;
    private static final Duration PREPARING = Duration.ofSeconds(60);
    private static final Duration MOST_OF_A_RUN = Duration.ofMinutes(1);
    private static final Duration MOST_TIME = Duration.ofMinutes(10);
    private static final Duration SHOWN_AGAIN = Duration.ofMillis(250);

    private final Library library;
    private final Work work;
    private final Semaphore free = new Semaphore(AT_ONCE);
    private final JsonMapper json = JsonMapper.shared();
    private final AtomicBoolean playsAhead = new AtomicBoolean();
    private @Nullable Saved saved;

    Trying(Library library, Work work) {
        this.library = library;
        this.work = work;
    }

    /** The rules of a scenario as they are saved, with what is known of their runs from the draft that was tried before. */
    private record Saved(String scenario, String stamp, Rulebooks.Checked checked, Baseline runs) {
        boolean isOf(String name, String now) {
            return scenario.equals(name) && stamp.equals(now);
        }
    }

    /** Both versions, ready to be run. */
    private record Pair(Saved saved, Simulation draft, Meaning.Difference meaning, Tried.Begun begun) {}

    /**
     * Answers with lines of JSON until all pairs are played, the client leaves, or the time is up.
     *
     * @param runs how many pairs, 100 unless given
     * @param seed the first one, 1 unless given
     * @throws BadInput if the draft or the saved rules have mistakes
     * @throws ServiceUnavailableResponse if another draft is being tried
     */
    void answer(Context answer, Volume volume, String text, @Nullable Integer runs, @Nullable Long seed) {
        int count = runs == null ? USUAL : runs;
        if (count < 1 || count > MOST_RUNS) {
            throw new BadInput(new Problem(
                    Position.ofFile("runs"), "from 1 to " + MOST_RUNS + " pairs are played, not " + count + "."));
        }
        if (!free.tryAcquire()) {
            throw new ServiceUnavailableResponse("Another draft is being tried. Wait for it, or stop it.");
        }
        try {
            long begun = System.nanoTime();
            Pair pair = work.done(PREPARING, () -> prepare(volume, text, count));
            answer.contentType("application/x-ndjson");
            OutputStream out = answer.res().getOutputStream();
            send(out, pair.begun);
            play(pair, seed == null ? 1 : seed, count, begun, out);
        } catch (IOException e) {
            // The client has left; nobody wants the rest.
        } finally {
            free.release();
        }
    }

    /**
     * Expects a draft to be tried, as somebody has opened its rulebook to write in it: plays the runs under the saved text on a
     * thread beside, so that no more than those under the draft are left to be played. Does nothing if that is done or under way.
     */
    void expect(Volume volume) {
        if (isDone(volume.scenario()) || !playsAhead.compareAndSet(false, true)) {
            return;
        }
        Work.threads("expecting").newThread(() -> playAhead(volume.scenario())).start();
    }

    private boolean isDone(String scenario) {
        Saved known = known();
        return known != null
                && known.isOf(scenario, library.stamp(scenario))
                && LongStream.rangeClosed(1, USUAL).allMatch(known.runs::knows);
    }

    private void playAhead(String scenario) {
        try {
            Saved now = saved(scenario);
            for (long seed = 1; seed <= USUAL && isStillExpected(now); seed++) {
                now.runs.know(seed);
            }
        } catch (BadInput | MatchFailure | RunFailure e) {
            // Whoever tries a draft will be told.
        } finally {
            playsAhead.set(false);
        }
    }

    /** A draft that is tried meanwhile plays what is missing itself. */
    private boolean isStillExpected(Saved now) {
        return now == known() && free.availablePermits() > 0 && !work.isClosed();
    }

    private synchronized @Nullable Saved known() {
        return saved;
    }

    /** How many runs of the saved text are known. */
    int knownRuns() {
        Saved known = known();
        return known == null ? 0 : known.runs.known();
    }

    private Pair prepare(Volume volume, String text, int count) {
        Saved old = saved(volume.scenario());
        Scenario scenario = library.scenario(volume.scenario());
        Rulebooks.Checked draft =
                Simulation.check(scenario, library.with(volume, text).withoutTests());
        Meaning.Difference meaning = Revision.inMeaning(old.checked, draft);
        List<Changed> changes = Changed.between(volume, volume.text(), text, old.checked.tables(), draft.tables());
        Simulation simulation = limited(Simulation.of(scenario, draft));
        Tried.Begun begun = new Tried.Begun(
                "begun",
                meaning.isEmpty() ? 0 : count,
                old.runs.known(),
                simulation.settings().days(),
                changes,
                meaning.rules(),
                meaning.parameters(),
                meaning.processes());
        return new Pair(old, simulation, meaning, begun);
    }

    private synchronized Saved saved(String name) {
        // What is changed after this moment is noticed the next time.
        String stamp = library.stamp(name);
        Saved known = saved;
        if (known == null || !known.isOf(name, stamp)) {
            Scenario scenario = library.scenario(name);
            Rulebooks.Checked checked =
                    Simulation.check(scenario, Rulebooks.of(scenario).withoutTests());
            Gauges gauges = NamedOutcomes.of(scenario, checked.questions()).gauges(scenario.createWorld());
            known = new Saved(name, stamp, checked, new Baseline(limited(Simulation.of(scenario, checked)), gauges));
            saved = known;
        }
        return known;
    }

    private static Simulation limited(Simulation simulation) {
        return simulation.with(simulation.settings().withTimeLimit(MOST_OF_A_RUN));
    }

    private void play(Pair pair, long seed, int count, long begun, OutputStream out) throws IOException {
        int wanted = pair.begun.runs();
        long until = System.nanoTime() + MOST_TIME.toNanos();
        Showing showing = new Showing(pair.saved.runs.gauges().all(), wanted, begun, out);
        try {
            if (wanted > 0) {
                Baseline.Contender draft = pair.saved.runs.against(pair.draft, pair.meaning);
                Sampling sampling =
                        new Sampling(seed, wanted, () -> {}, () -> showing.isUnseen() || System.nanoTime() - until > 0);
                FutureTask<List<Long>> playing = new FutureTask<>(() -> sampling.each(each -> {
                    know(pair.saved, each);
                    showing.add(pair.saved.runs.pair(each, draft));
                    return each;
                }));
                Work.threads("trying").newThread(playing).start();
                showing.whileGoingOn(playing);
            }
            showing.end();
        } catch (ExecutionException e) {
            // Whoever reads the lines has been told that it begins, and is told that it ends.
            Throwable cause = e.getCause();
            String why = cause == null ? null : cause.getMessage();
            send(out, new Tried.Failed("failed", why == null ? String.valueOf(cause) : why));
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    /** The draft may be what mends it, so that it is said which of the two fails. */
    private static void know(Saved saved, long seed) {
        try {
            saved.runs.know(seed);
        } catch (RunFailure | MatchFailure e) {
            throw new RunFailure(
                    "The rules as they are saved fail, so that no draft can be set against them. Seed " + seed + ", "
                            + e.getMessage(),
                    e);
        }
    }

    /** Sends what the pairs have shown so far. Those who play never wait for those who read. */
    private final class Showing {
        private final SortedMap<Long, Pairing.Pair> pairs = new TreeMap<>();
        private final List<Indicator> indicators;
        private final int wanted;
        private final long begun;
        private final OutputStream out;
        private int shown;
        private volatile boolean unseen;

        Showing(List<Indicator> indicators, int wanted, long begun, OutputStream out) {
            this.indicators = indicators;
            this.wanted = wanted;
            this.begun = begun;
            this.out = out;
        }

        /** Whether the client has left. */
        boolean isUnseen() {
            return unseen;
        }

        synchronized void add(Pairing.Pair pair) {
            pairs.put(pair.seed(), pair);
            notifyAll();
        }

        /** Sends what is new until all is played; if the client leaves, waits for what is under way. */
        void whileGoingOn(Future<?> playing) throws IOException, ExecutionException, InterruptedException {
            boolean goesOn = true;
            try {
                while (goesOn) {
                    if (hasMore()) {
                        show("going on");
                    }
                    goesOn = goesOn(playing);
                }
            } catch (IOException left) {
                unseen = true;
                playing.get();
                throw left;
            } catch (InterruptedException closing) {
                unseen = true;
                throw closing;
            }
        }

        private boolean goesOn(Future<?> playing) throws ExecutionException, InterruptedException {
            try {
                playing.get(shown == 0 ? 1 : SHOWN_AGAIN.toMillis(), TimeUnit.MILLISECONDS);
                return false;
            } catch (TimeoutException stillPlaying) {
                return true;
            }
        }

        private synchronized boolean hasMore() throws InterruptedException {
            if (pairs.size() == shown) {
                wait(SHOWN_AGAIN.toMillis());
            }
            boolean more = pairs.size() > shown;
            shown = pairs.size();
            return more;
        }

        /** All is played, or the time was up before. */
        void end() throws IOException {
            show(played() < wanted ? "stopped" : "done");
        }

        private synchronized int played() {
            return pairs.size();
        }

        private void show(String state) throws IOException {
            Pairing pairing;
            synchronized (this) {
                pairing = new Pairing(List.copyOf(pairs.values()), indicators);
            }
            send(out, Tried.of(state, pairing, wanted, seconds(begun)));
        }
    }

    private static double seconds(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }

    private void send(OutputStream out, Object line) throws IOException {
        out.write((json.writeValueAsString(line) + "\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
