package org.armistice.workbench.exercise;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.armistice.exercise.plan.Exercise;
import org.armistice.exercise.plan.Role;
import org.armistice.exercise.record.Entry;
import org.armistice.exercise.record.Move;
import org.armistice.exercise.session.Refused;
import org.armistice.exercise.session.Session;
import org.armistice.exercise.sight.Eyes;
import org.armistice.exercise.sight.News;
import org.armistice.exercise.state.State;
import org.armistice.model.fact.World;
import org.armistice.simulator.narrative.Story;
import org.armistice.simulator.setup.Prepared;
import org.armistice.workbench.exercise.seat.Seat;
import org.armistice.workbench.exercise.seat.Seats;
import org.armistice.workbench.exercise.view.Audience;
import org.armistice.workbench.exercise.view.Hush;
import org.armistice.workbench.exercise.view.OfferView;
import org.armistice.workbench.exercise.view.RoleView;
import org.armistice.workbench.exercise.view.Seeing;
import org.armistice.workbench.exercise.view.Stage;
import org.armistice.workbench.outline.Outlines;
import org.armistice.workbench.run.StoryLine;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * An exercise that is played on this workbench: its session, who sits where, and what each role is shown. What a role is shown is
 * made once for all who sit there, and kept until it changes.
 */
final class Table implements AutoCloseable {
    private final String id;
    private final Card card;
    private final Seats seats;
    private final Session session;
    /** Before the first day; never written. */
    private final World start;

    private final Screening screening;
    private final Outlines outlines;
    private final Audience audience;

    /** Tells one start of the program from another, as counts begin anew. */
    private final String begun = HexFormat.of().toHexDigits(System.nanoTime());

    private final Map<String, Integer> counts = new ConcurrentHashMap<>();
    private final Map<String, Kept> kept = new ConcurrentHashMap<>();
    private final Object signal = new Object();
    private volatile @Nullable News news;

    /** Something that was made for a role, and for which version or reels. */
    private record Kept(Object of, byte[] bytes) {}

    private Table(String id, Card card, Seats seats, Session session, Screening screening, Outlines outlines) {
        this.id = id;
        this.card = card;
        this.seats = seats;
        this.session = session;
        this.start = session.prepared().scenario().createWorld();
        this.screening = screening;
        this.outlines = outlines;
        this.audience = new Audience(session.exercise());
        session.listen(this::note);
    }

    /** What a table needs to know of a place where it stands. */
    record Surroundings(Prepared prepared, Clock clock, Outlines outlines) {}

    static Table create(String id, Path folder, Card card, Exercise exercise, long seed, Surroundings at) {
        Screening screening = new Screening(exercise);
        Session session = Session.create(folder, exercise, at.prepared(), seed, at.clock(), screening);
        Seats seats =
                Seats.create(folder, exercise.roles().stream().map(Role::id).toList());
        card.write(folder);
        return new Table(id, card, seats, session, screening, at.outlines());
    }

    /** Goes on with one that is kept. */
    static Table open(String id, Path folder, Card card, Seats seats, Surroundings at) {
        Exercise exercise = Session.exerciseIn(folder, at.prepared());
        Screening screening = new Screening(exercise);
        Session session = Session.open(folder, exercise, at.prepared(), at.clock(), screening);
        return new Table(id, card, seats, session, screening, at.outlines());
    }

    String id() {
        return id;
    }

    Card card() {
        return card;
    }

    Seats seats() {
        return seats;
    }

    Session session() {
        return session;
    }

    Exercise exercise() {
        return session.exercise();
    }

    boolean isSolo(String role) {
        return !role.equals(Seat.WATCHING) && card.solo().equals(role);
    }

    /** Whether all turns have been played. */
    boolean isOver() {
        synchronized (session) {
            return session.state().isDebrief();
        }
    }

    /** Whether a role may look at the debrief: when it is shown to all, and whoever has played alone to the end. */
    boolean showsDebrief(String role) {
        synchronized (session) {
            return session.state().isShown() || isSolo(role) && session.state().isDebrief();
        }
    }

    private void note(Entry entry) {
        List<String> whom = new ArrayList<>(List.of(Role.TEACHER, Seat.WATCHING));
        exercise().roles().forEach(role -> whom.add(role.id()));
        for (String role : whom) {
            if (role.equals(Role.TEACHER) || audience.isFor(role, entry, session.state())) {
                counts.merge(role, 1, Integer::sum);
            }
        }
        wake();
    }

    /** Tells all who listen to look whether something concerns them. */
    void wake() {
        synchronized (signal) {
            signal.notifyAll();
        }
    }

    /** Something that is no move changed for the teacher, such as who sits where. */
    void noteForTeacher() {
        counts.merge(Role.TEACHER, 1, Integer::sum);
        wake();
    }

    /** Another text whenever something has changed for a role, or for the teacher; it says nothing else. */
    String version(String role) {
        return begun + "-" + counts.getOrDefault(role, 0);
    }

    /**
     * Waits until the version is another one, or some time has gone by.
     *
     * @param may whether to go on waiting, asked whenever the table is woken
     */
    void await(String role, String version, long milliseconds, BooleanSupplier may) throws InterruptedException {
        long end = System.nanoTime() + milliseconds * 1_000_000;
        synchronized (signal) {
            long left = milliseconds;
            while (version(role).equals(version) && left > 0 && may.getAsBoolean()) {
                signal.wait(left);
                left = (end - System.nanoTime()) / 1_000_000;
            }
        }
    }

    /** Somebody takes a seat that people have not taken yet: from then on they decide, and not the rules. */
    void seat(String role, String name) {
        synchronized (session) {
            State state = session.state();
            boolean first = !state.seats().containsKey(role);
            session.submit(new Move.Seated(role, name));
            if (first && !state.isDebrief() && !state.people().contains(role)) {
                session.submit(new Move.Controlled(role, true));
            }
        }
    }

    /** A move of a role. What it must not see it cannot choose either. */
    void move(String role, Move move, String request) {
        synchronized (session) {
            if (isSolo(role) && Solo.allows(move)) {
                run(move, request);
                return;
            }
            if (move instanceof Move.Chosen chosen && chosen.role().equals(role)) {
                checkSeen(role, chosen);
            }
            session.submit(role, move, request);
        }
    }

    private void checkSeen(String role, Move.Chosen chosen) {
        List<OfferView> offers = new Seeing(session, role, hush(role)).offers();
        OfferView offer = offers.stream()
                .filter(o -> o.id().equals(chosen.decision()))
                .findFirst()
                .orElseThrow(() -> new Refused("this role has no such decision in this turn."));
        for (Move.Pick pick : chosen.picks()) {
            OfferView.ChoiceView choice =
                    offer.find(pick).orElseThrow(() -> new Refused("there is no such option in this turn."));
            if (!choice.hindrance().isEmpty()) {
                throw new Refused("'" + choice.title() + "' cannot be chosen: " + choice.hindrance());
            }
        }
    }

    /** A move of the teacher, or of somebody alone. */
    void run(Move move, String request) {
        synchronized (session) {
            Screening.Reels before = screening.reels();
            screening.goOn(move instanceof Move.Closed);
            try {
                session.submit(move, request);
            } catch (RuntimeException e) {
                screening.restore(before);
                throw e;
            } finally {
                screening.goOn(false);
            }
            if (screening.reels() != before) {
                news = null;
            }
        }
    }

    /** All but map and news, as JSON. */
    byte[] view(String role) {
        synchronized (session) {
            String version = version(role);
            return kept(role + "/view", version, () -> json(roleView(role, version)));
        }
    }

    RoleView roleView(String role, String version) {
        return new Seeing(session, role, hush(role))
                .view(version, screening.reels().tag(), isSolo(role), showsDebrief(role));
    }

    private Hush hush(String role) {
        Eyes eyes = eyes();
        return new Hush(
                eyes.sight(eyes.days(), role), start, session.played().run().world());
    }

    private Eyes eyes() {
        return screening.reels().eyes();
    }

    /** The film of what a role sees, as JSON, with where the places are. */
    byte[] film(String role) {
        synchronized (session) {
            Screening.Reels reels = screening.reels();
            return kept(role + "/film", reels, () -> {
                Map<String, Object> shown = new LinkedHashMap<>();
                shown.put(
                        "stage",
                        Stage.of(
                                session.prepared().scenario(),
                                session.played().run().world(),
                                eyes(),
                                role,
                                outlines));
                shown.put(
                        "film",
                        Objects.requireNonNull(reels.cameras().get(role))
                                .film(session.prepared().scenario().firstDay()));
                return json(shown);
            });
        }
    }

    /** The film of everything, as JSON. */
    byte[] wholeFilm() {
        synchronized (session) {
            Screening.Reels reels = screening.reels();
            return kept(
                    Role.TEACHER + "/film",
                    reels,
                    () -> json(reels.whole().film(session.prepared().scenario().firstDay())));
        }
    }

    /** Another text whenever something was played anew. */
    String played() {
        return screening.reels().tag();
    }

    /** All that is worth telling, as JSON, as the workbench tells it of any run. */
    byte[] story() {
        synchronized (session) {
            return kept(
                    Role.TEACHER + "/story",
                    screening.reels(),
                    () -> json(Story.of(session.prepared(), session.played().run(), false).stream()
                            .map(StoryLine::of)
                            .toList()));
        }
    }

    /** What a role hears, as JSON. */
    byte[] news(String role) {
        synchronized (session) {
            return kept(role + "/news", screening.reels(), () -> {
                News told = news;
                if (told == null) {
                    told = new News(session.played());
                    news = told;
                }
                return json(told.of(role, eyes(), 1, session.played().run().days()).stream()
                        .map(Heard::of)
                        .toList());
            });
        }
    }

    private byte[] kept(String what, Object of, Supplier<byte[]> making) {
        Kept known = kept.get(what);
        if (known == null || !known.of().equals(of)) {
            known = new Kept(of, making.get());
            kept.put(what, known);
        }
        return known.bytes();
    }

    static byte[] json(Object tree) {
        return JsonMapper.shared().writeValueAsBytes(tree);
    }

    @Override
    public void close() {
        session.close();
        wake();
    }
}
