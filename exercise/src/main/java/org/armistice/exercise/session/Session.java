package org.armistice.exercise.session;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.armistice.exercise.adjudication.Adjudicator;
import org.armistice.exercise.adjudication.Played;
import org.armistice.exercise.plan.Exercise;
import org.armistice.exercise.plan.Inject;
import org.armistice.exercise.plan.Role;
import org.armistice.exercise.record.Entry;
import org.armistice.exercise.record.Log;
import org.armistice.exercise.record.Move;
import org.armistice.exercise.state.State;
import org.armistice.model.problem.BadInput;
import org.armistice.model.text.FileTrouble;
import org.armistice.model.whatif.WhatIf;
import org.armistice.simulator.account.RunFailure;
import org.armistice.simulator.setup.Prepared;
import org.jspecify.annotations.Nullable;

/**
 * An exercise that is played, in a folder of its own. Every move is on the disk before it counts, and what the exercise has come to
 * follows from the moves, so that a program that is killed goes on where it was.
 */
public final class Session implements AutoCloseable {
    private static final String LOG = "log.jsonl";

    /** What roles may do; all else is for the teacher. */
    private static final Set<Class<? extends Move>> OF_ROLES = Set.of(
            Move.Chosen.class,
            Move.Confirmed.class,
            Move.Said.class,
            Move.Proposed.class,
            Move.Agreed.class,
            Move.Signed.class,
            Move.Ratified.class,
            Move.Asked.class);

    private final Exercise exercise;
    private final Prepared prepared;
    private final long seed;
    private final List<String> differences;
    private final Clock clock;
    private final Log log;
    private final Adjudicator adjudicator;
    private final State state;
    private final Adjudicator.Watching watching;
    private final List<Consumer<Entry>> listeners = new CopyOnWriteArrayList<>();
    private final Map<String, Entry> requests = new HashMap<>();
    private Played played;
    private @Nullable Entry latest;

    private Session(
            Exercise exercise,
            Prepared prepared,
            long seed,
            List<String> differences,
            Clock clock,
            Log log,
            Adjudicator.Watching watching) {
        this.exercise = exercise;
        this.prepared = prepared;
        this.seed = seed;
        this.differences = List.copyOf(differences);
        this.clock = clock;
        this.log = log;
        this.watching = watching;
        this.adjudicator = new Adjudicator(exercise, prepared, seed);
        this.state = new State(exercise);
        log.entries().forEach(this::follow);
        this.played = adjudicator.play(state, state.turn() - 1, watching);
        if (state.isPlaying()) {
            playTurn();
        }
    }

    /**
     * Begins an exercise.
     *
     * @param folder is made if it is not there
     * @param prepared the scenario of the exercise
     * @param watching looks at the world on every evening that is played
     * @throws BadInput if an exercise is played there already
     */
    public static Session create(
            Path folder, Exercise exercise, Prepared prepared, long seed, Clock clock, Adjudicator.Watching watching) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make " + folder + ": " + FileTrouble.words(e), e);
        }
        Beginning.write(folder, exercise, prepared, seed);
        return new Session(exercise, prepared, seed, List.of(), clock, Log.open(folder.resolve(LOG)), watching);
    }

    /** The id of the scenario of the exercise that is played in a folder. */
    public static String scenarioIn(Path folder) {
        return Beginning.read(folder).scenario();
    }

    /**
     * The exercise that is played in a folder, as it was when it began.
     *
     * @throws BadInput if it does not fit the scenario any more
     */
    public static Exercise exerciseIn(Path folder, Prepared prepared) {
        return Beginning.read(folder).exercise(prepared);
    }

    /**
     * Goes on with an exercise. A turn that was closed and not played is played first.
     *
     * @param prepared the scenario that {@link #scenarioIn} names
     * @throws BadInput if the exercise does not fit the scenario any more
     */
    public static Session open(Path folder, Prepared prepared, Clock clock, Adjudicator.Watching watching) {
        return open(folder, exerciseIn(folder, prepared), prepared, clock, watching);
    }

    /**
     * The same, for those who have read the exercise already.
     *
     * @param exercise that {@link #exerciseIn} reads there
     */
    public static Session open(
            Path folder, Exercise exercise, Prepared prepared, Clock clock, Adjudicator.Watching watching) {
        Beginning beginning = Beginning.read(folder);
        return new Session(
                exercise,
                prepared,
                beginning.seed(),
                beginning.differences(prepared),
                clock,
                Log.open(folder.resolve(LOG)),
                watching);
    }

    /**
     * What was done in a folder so far, for those who only look; somebody else may be playing there.
     *
     * @param prepared the scenario that {@link #scenarioIn} names
     * @throws BadInput if the exercise does not fit the scenario any more
     */
    public static Kept read(Path folder, Prepared prepared) {
        Beginning beginning = Beginning.read(folder);
        return new Kept(
                beginning.exercise(prepared),
                beginning.seed(),
                beginning.differences(prepared),
                Log.read(folder.resolve(LOG)));
    }

    /**
     * An exercise with what was done in it.
     *
     * @param differences what is not as it was when it was begun, each as a sentence without a full stop
     */
    public record Kept(Exercise exercise, long seed, List<String> differences, List<Entry> entries) {
        public Kept {
            differences = List.copyOf(differences);
            entries = List.copyOf(entries);
        }
    }

    public Exercise exercise() {
        return exercise;
    }

    public Prepared prepared() {
        return prepared;
    }

    public long seed() {
        return seed;
    }

    /**
     * What is not as it was when the exercise was begun, so that days that were played before may come out otherwise; each as a
     * sentence without a full stop.
     */
    public List<String> differences() {
        return differences;
    }

    /** What it has come to; to be looked at under the lock of this session. */
    public synchronized State state() {
        return state;
    }

    /** All moves so far. */
    public synchronized List<Entry> entries() {
        return log.entries();
    }

    /** What came of the turns before the one that is open. */
    public synchronized Played played() {
        return played;
    }

    /** Told of every move once it is on the disk, in order. */
    public void listen(Consumer<Entry> listener) {
        listeners.add(listener);
    }

    /** What a role can decide in the turn that is open; nothing in the debrief. */
    public synchronized List<Offer> offers(String role) {
        Role offered = exercise.role(role).orElseThrow(() -> new Refused("there is no role '" + role + "'."));
        return state.isDebrief()
                ? List.of()
                : Offer.of(exercise, state, offered, played.run().world());
    }

    /** What all costs that a role has chosen in the turn that is open. */
    public synchronized int spent(Role role) {
        return Purse.cost(exercise, state.orders(state.turn(), role.id()).picks());
    }

    /** What a role has to spend in the turn that is open, before what it has chosen in it. */
    public synchronized int points(Role role) {
        return Purse.before(exercise, state, role);
    }

    /**
     * Makes a move of a role.
     *
     * @throws Refused if it is not the role's to make, or not in order
     */
    public Entry submit(String role, Move move) {
        return submit(role, move, "");
    }

    /**
     * The same, once only.
     *
     * @param request under which it is asked for; what was asked for under it before is not done again
     * @throws Refused if it is not the role's to make, or not in order
     */
    public Entry submit(String role, Move move, String request) {
        if (!move.role().equals(role) || !OF_ROLES.contains(move.getClass())) {
            throw new Refused("this is not for the role '" + role + "' to do.");
        }
        return accept(move, request);
    }

    /**
     * Makes a move of the teacher, who can also do what a role can. When a turn is closed, its days are played before this
     * returns.
     *
     * @throws Refused if it is not in order
     */
    public Entry submit(Move move) {
        return submit(move, "");
    }

    /**
     * The same, once only.
     *
     * @param request under which it is asked for; what was asked for under it before is not done again
     * @throws Refused if it is not in order
     */
    public Entry submit(Move move, String request) {
        if (move instanceof Move.Opened) {
            throw new Refused("a turn is opened when the one before is closed.");
        }
        return accept(move, request);
    }

    private synchronized Entry accept(Move move, String request) {
        Entry before = requests.get(request);
        if (before != null) {
            return before;
        }
        new Referee(exercise, state, played.run().world()).check(move);
        if (move instanceof Move.Injected injected) {
            Typed.check(injected.effects(), prepared);
        } else if (move instanceof Move.Ruled ruled) {
            Typed.check(ruled.effects(), prepared);
        }
        Entry entry = write(move, request);
        if (move instanceof Move.Closed) {
            try {
                playTurn();
            } catch (RuntimeException | StackOverflowError e) {
                // It did not come to anything: asked again, it is to be tried again.
                requests.remove(request);
                throw e;
            }
        } else if (move instanceof Move.SteppedBack) {
            played = adjudicator.play(state, state.turn() - 1, watching);
        }
        return entry;
    }

    private Entry write(Move move) {
        return write(move, "");
    }

    private Entry write(Move move, String request) {
        Entry entry = new Entry(log.entries().size() + 1, clock.instant(), state.turn(), move, request);
        log.append(entry);
        follow(entry);
        listeners.forEach(l -> l.accept(entry));
        return entry;
    }

    private void follow(Entry entry) {
        state.apply(entry);
        if (!entry.request().isEmpty()) {
            requests.put(entry.request(), entry);
        }
        if (entry.move() instanceof Move.SteppedBack && latest != null && latest.move() instanceof Move.Closed) {
            requests.remove(latest.request());
        }
        latest = entry;
    }

    /** Plays the days of the turn that was closed. If they cannot be played, the turn is open again. */
    private void playTurn() {
        int turn = state.turn();
        try {
            Played now = adjudicator.play(state, turn, watching);
            for (Played.Came came : now.came()) {
                Inject inject = came.inject();
                write(new Move.Injected(
                        inject.id(),
                        came.day(),
                        inject.to(),
                        inject.from(),
                        inject.text(),
                        inject.effects().stream().map(WhatIf.Effect::text).toList()));
            }
            played = now;
            write(new Move.Opened(turn + 1));
        } catch (RunFailure | BadInput e) {
            write(new Move.SteppedBack(turn));
            throw new Refused("the days of turn " + turn + " cannot be played, so it is open again: " + e.getMessage());
        }
    }

    @Override
    public synchronized void close() {
        log.close();
    }
}
