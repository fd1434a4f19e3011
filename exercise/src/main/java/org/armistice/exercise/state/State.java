package org.armistice.exercise.state;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.armistice.exercise.plan.Accord;
import org.armistice.exercise.plan.Exercise;
import org.armistice.exercise.record.Entry;
import org.armistice.exercise.record.Move;
import org.jspecify.annotations.Nullable;

/** What an exercise has come to, move by move. */
public final class State {
    private final Exercise exercise;
    private Board board;
    private final Map<Integer, Board> opened = new HashMap<>();
    private final List<Entry> said = new ArrayList<>();
    private final List<Move.Assessed> assessments = new ArrayList<>();
    private final Map<String, List<String>> seats = new TreeMap<>();
    private boolean playing;
    private boolean ended;
    private boolean shown;
    private long until;

    /** What a step back to an earlier turn undoes. */
    private static final class Board {
        int turn = 1;
        final Map<Integer, Map<String, Orders>> orders = new TreeMap<>();
        final List<Put> injected = new ArrayList<>();
        final Set<String> held = new TreeSet<>();
        final Map<String, Negotiation> negotiations = new LinkedHashMap<>();
        final Map<String, Integer> inForceSince = new LinkedHashMap<>();
        final List<Request> requests = new ArrayList<>();
        /** By turn, which roles people decide for from then on. */
        final Map<Integer, Set<String>> people = new TreeMap<>();

        Board copy() {
            Board copy = new Board();
            copy.turn = turn;
            orders.forEach((t, byRole) -> {
                Map<String, Orders> roles = new TreeMap<>();
                byRole.forEach((role, o) -> roles.put(role, o.copy()));
                copy.orders.put(t, roles);
            });
            copy.injected.addAll(injected);
            copy.held.addAll(held);
            negotiations.forEach((id, n) -> copy.negotiations.put(id, new Negotiation(n)));
            copy.inForceSince.putAll(inForceSince);
            copy.requests.addAll(requests);
            people.forEach((t, roles) -> copy.people.put(t, new TreeSet<>(roles)));
            return copy;
        }
    }

    /** What a role has decided in a turn. */
    public static final class Orders {
        private final Map<String, List<Move.Pick>> picks = new LinkedHashMap<>();
        private boolean confirmed;

        public Map<String, List<Move.Pick>> picks() {
            return Map.copyOf(picks);
        }

        public boolean confirmed() {
            return confirmed;
        }

        private Orders copy() {
            Orders copy = new Orders();
            copy.picks.putAll(picks);
            copy.confirmed = confirmed;
            return copy;
        }
    }

    /** An inject that came. @param turn that was open */
    public record Put(int turn, int number, Move.Injected inject) {}

    /**
     * Something that a role wanted to do which no decision offers.
     *
     * @param number from 1
     * @param ruling null as long as the teacher has not ruled
     * @param ruledIn the turn that was open when the teacher ruled
     */
    public record Request(int number, int turn, String role, String text, Move.@Nullable Ruled ruling, int ruledIn) {}

    public State(Exercise exercise) {
        this.exercise = exercise;
        board = new Board();
        exercise.accords().forEach(a -> board.negotiations.put(a.id(), new Negotiation(a)));
        board.people.put(1, new TreeSet<>());
        opened.put(1, board.copy());
    }

    /** Follows a move; entries come in the order of their numbers. */
    public void apply(Entry entry) {
        Move move = entry.move();
        if (move instanceof Move.Seated seated) {
            seats.computeIfAbsent(seated.role(), r -> new ArrayList<>()).add(seated.name());
        } else if (move instanceof Move.Chosen chosen) {
            Orders orders = ordersOf(chosen.role());
            if (chosen.picks().isEmpty()) {
                orders.picks.remove(chosen.decision());
            } else {
                orders.picks.put(chosen.decision(), chosen.picks());
            }
        } else if (move instanceof Move.Confirmed confirmed) {
            ordersOf(confirmed.role()).confirmed = confirmed.confirmed();
        } else if (move instanceof Move.Said) {
            said.add(entry);
        } else if (move instanceof Move.Injected injected) {
            board.injected.add(new Put(board.turn, entry.number(), injected));
            board.held.remove(injected.inject());
        } else if (move instanceof Move.Held held) {
            if (held.held()) {
                board.held.add(held.inject());
            } else {
                board.held.remove(held.inject());
            }
        } else if (move instanceof Move.Asked asked) {
            board.requests.add(new Request(board.requests.size() + 1, board.turn, asked.role(), asked.text(), null, 0));
        } else if (move instanceof Move.Ruled ruled) {
            Request request = board.requests.get(ruled.asked() - 1);
            board.requests.set(
                    ruled.asked() - 1,
                    new Request(request.number(), request.turn(), request.role(), request.text(), ruled, board.turn));
        } else if (move instanceof Move.Controlled controlled) {
            control(controlled);
        } else if (move instanceof Move.Assessed assessed) {
            assessments.removeIf(a ->
                    a.criterion().equals(assessed.criterion()) && a.assessed().equals(assessed.assessed()));
            assessments.add(assessed);
        } else if (!negotiated(move)) {
            turned(move);
        }
    }

    private void control(Move.Controlled controlled) {
        Set<String> roles = board.people.computeIfAbsent(board.turn, t -> new TreeSet<>(people()));
        if (controlled.byPeople()) {
            roles.add(controlled.whom());
        } else {
            roles.remove(controlled.whom());
        }
    }

    private boolean negotiated(Move move) {
        if (move instanceof Move.Proposed proposed) {
            negotiation(proposed.accord())
                    .propose(proposed.role(), proposed.clause(), proposed.wording(), proposed.text());
        } else if (move instanceof Move.Agreed agreed) {
            negotiation(agreed.accord())
                    .answer(
                            agreed.role(),
                            agreed.clause(),
                            new Negotiation.Answer(agreed.agrees(), agreed.reservation()));
        } else if (move instanceof Move.Signed signed) {
            negotiation(signed.accord()).sign(signed.role());
            noteForce(signed.accord());
        } else if (move instanceof Move.Ratified ratified) {
            negotiation(ratified.accord()).ratify(ratified.role(), ratified.ratifies());
            noteForce(ratified.accord());
        } else {
            return false;
        }
        return true;
    }

    private void noteForce(String accord) {
        if (negotiation(accord).isInForce()) {
            board.inForceSince.putIfAbsent(accord, board.turn);
        }
    }

    private void turned(Move move) {
        if (move instanceof Move.Extended extended) {
            until = extended.until();
        } else if (move instanceof Move.Closed) {
            playing = true;
        } else if (move instanceof Move.Opened turn) {
            playing = false;
            until = 0;
            board.turn = turn.turn();
            opened.put(turn.turn(), board.copy());
        } else if (move instanceof Move.SteppedBack back) {
            playing = false;
            shown = false;
            until = 0;
            Board before = opened.get(back.turn());
            if (before != null) {
                Set<String> people = people();
                board = before.copy();
                board.people.put(board.turn, new TreeSet<>(people));
            }
        } else if (move instanceof Move.Shown show) {
            shown = show.shown();
        } else if (move instanceof Move.Ended) {
            ended = true;
        }
    }

    private Orders ordersOf(String role) {
        return board.orders.computeIfAbsent(board.turn, t -> new TreeMap<>()).computeIfAbsent(role, r -> new Orders());
    }

    /** The turn that is open, from 1; one more than there are in the debrief. */
    public int turn() {
        return board.turn;
    }

    /** Whether a turn has been closed whose days are still to be played. */
    public boolean isPlaying() {
        return playing;
    }

    public boolean isDebrief() {
        return board.turn > exercise.turns().size();
    }

    public boolean isEnded() {
        return ended;
    }

    /** Whether roles are shown the debrief: never while turns are left that it could give away. */
    public boolean isShown() {
        return shown && isDebrief();
    }

    /** When the turn is to be closed, in seconds of the epoch; 0 for no such time. */
    public long until() {
        return until;
    }

    /** Which turns have been open, so that one can go back to them. */
    public Set<Integer> openedTurns() {
        TreeSet<Integer> turns = new TreeSet<>(opened.keySet());
        turns.removeIf(t -> t > board.turn);
        return turns;
    }

    /** What a role has decided in a turn; nothing if it has not. */
    public Orders orders(int turn, String role) {
        return board.orders.getOrDefault(turn, Map.of()).getOrDefault(role, new Orders());
    }

    /** How often an option was chosen before a turn. */
    public int timesChosen(String role, String decision, String option, int before) {
        return (int) board.orders.entrySet().stream()
                .filter(e -> e.getKey() < before)
                .map(e -> e.getValue().get(role))
                .filter(o -> o != null)
                .flatMap(o -> o.picks.getOrDefault(decision, List.of()).stream())
                .filter(p -> p.option().equals(option))
                .count();
    }

    /** What came in from outside, in order. */
    public List<Put> injected() {
        return List.copyOf(board.injected);
    }

    public boolean hasCome(String inject) {
        return board.injected.stream().anyMatch(p -> p.inject().inject().equals(inject));
    }

    public boolean isHeld(String inject) {
        return board.held.contains(inject);
    }

    /** @throws IllegalArgumentException if there is no such text */
    public Negotiation negotiation(String accord) {
        return Optional.ofNullable(board.negotiations.get(accord))
                .orElseThrow(() -> new IllegalArgumentException("no accord '" + accord + "'"));
    }

    /** The turns in which texts came into force, by their ids. */
    public Map<String, Integer> inForceSince() {
        return Map.copyOf(board.inForceSince);
    }

    /** Whether a text has come into force. */
    public boolean isInForce(Accord accord) {
        return board.inForceSince.containsKey(accord.id());
    }

    public List<Request> requests() {
        return List.copyOf(board.requests);
    }

    /** The roles that people decide for in the turn that is open. */
    public Set<String> people() {
        return people(board.turn);
    }

    /** The roles that people decide for in a turn. */
    public Set<String> people(int turn) {
        Set<String> latest = Set.of();
        for (Map.Entry<Integer, Set<String>> entry : board.people.entrySet()) {
            if (entry.getKey() <= turn) {
                latest = entry.getValue();
            }
        }
        return Set.copyOf(latest);
    }

    /** Names of those who took a seat, by role. */
    public Map<String, List<String>> seats() {
        Map<String, List<String>> copy = new TreeMap<>();
        seats.forEach((role, names) -> copy.put(role, List.copyOf(names)));
        return copy;
    }

    /** All messages, also those of turns that were played again. */
    public List<Entry> said() {
        return List.copyOf(said);
    }

    public List<Move.Assessed> assessments() {
        return List.copyOf(assessments);
    }
}
