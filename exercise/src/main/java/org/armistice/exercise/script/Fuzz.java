package org.armistice.exercise.script;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import org.armistice.exercise.plan.Exercise;
import org.armistice.exercise.plan.Inject;
import org.armistice.exercise.plan.Role;
import org.armistice.exercise.record.Move;
import org.armistice.exercise.session.Offer;
import org.armistice.exercise.session.Session;
import org.armistice.exercise.state.State;
import org.armistice.simulator.folder.Folders;
import org.armistice.simulator.setup.Prepared;

/** Plays an exercise many times by chance, and looks for what cannot be meant. */
public final class Fuzz {
    private final Exercise exercise;
    private final Prepared prepared;
    private final Map<String, Integer> open = new TreeMap<>();
    private final Map<String, Integer> came = new TreeMap<>();
    private final Map<String, Integer> stuck = new TreeMap<>();
    private final List<Crash> crashes = new ArrayList<>();
    private int games;

    public Fuzz(Exercise exercise, Prepared prepared) {
        this.exercise = exercise;
        this.prepared = prepared;
    }

    /** A game that could not be played to its end. @param seed that plays it again */
    public record Crash(long seed, int turn, Throwable why) {}

    /**
     * What was seen.
     *
     * @param open in how many games each option, as {@code decision/option}, could be chosen at some time
     * @param came in how many games each inject came by itself
     * @param stuck in how many games a role, as {@code role in turn N}, was played by people and could decide nothing
     */
    public record Seen(
            int games,
            Map<String, Integer> open,
            Map<String, Integer> came,
            Map<String, Integer> stuck,
            List<Crash> crashes) {
        public Seen {
            open = Map.copyOf(open);
            came = Map.copyOf(came);
            stuck = new TreeMap<>(stuck);
            crashes = List.copyOf(crashes);
        }
    }

    /**
     * Plays.
     *
     * @param first the seed of the first game; the others follow
     * @param each told after each game how many there were
     */
    public Seen play(int count, long first, IntConsumer each) {
        for (int i = 0; i < count; i++) {
            game(first + i);
            each.accept(i + 1);
        }
        return new Seen(games, open, came, stuck, crashes);
    }

    private void game(long seed) {
        games++;
        Path folder = temporary();
        int turn = 0;
        try (Session session = Session.create(
                folder.resolve("game"), exercise, prepared, seed, Clock.systemUTC(), course -> () -> {})) {
            Random random = new Random(seed);
            Chancer chancer = new Chancer(session, random);
            Map<String, Boolean> seenOpen = new TreeMap<>();
            while (!session.state().isDebrief()) {
                turn = session.state().turn();
                chancer.seat();
                for (Role role : exercise.roles()) {
                    if (session.state().people().contains(role.id())) {
                        List<Offer> offers = session.offers(role.id());
                        note(role, offers, session.state(), seenOpen);
                        if (!session.state().orders(turn, role.id()).confirmed()) {
                            chancer.play(role, offers);
                        }
                    }
                }
                if (!chancer.teach()) {
                    session.submit(new Move.Closed(turn));
                }
            }
            session.submit(new Move.Ended());
            seenOpen.keySet().forEach(key -> open.merge(key, 1, Integer::sum));
            for (Inject inject : exercise.injects()) {
                if (session.state().hasCome(inject.id())) {
                    came.merge(inject.id(), 1, Integer::sum);
                }
            }
        } catch (RuntimeException | StackOverflowError e) {
            crashes.add(new Crash(seed, turn, e));
        } finally {
            Folders.deleteIfPossible(folder);
        }
    }

    private void note(Role role, List<Offer> offers, State state, Map<String, Boolean> seenOpen) {
        boolean any = false;
        for (Offer offer : offers) {
            for (Offer.Choice choice : offer.choices()) {
                if (choice.isOpen()) {
                    any = true;
                    seenOpen.put(offer.decision().id() + "/" + choice.option().id(), true);
                }
            }
        }
        boolean talks = exercise.accords().stream()
                .anyMatch(a -> a.concerns(role.id()) && a.opens() <= state.turn() && !state.isInForce(a));
        if (!any && !talks) {
            stuck.merge(role.id() + " in turn " + state.turn(), 1, Integer::sum);
        }
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("exercise");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
