package org.armistice.exercise.record;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.armistice.exercise.plan.Role;

/**
 * Something that a role, the teacher or the simulation does in an exercise. Whatever an exercise has come to follows from its moves
 * in their order. Roles are named by their ids; the teacher is {@link org.armistice.exercise.plan.Role#TEACHER}.
 */
public sealed interface Move {
    /** Whose move it is; the teacher's unless it says otherwise. */
    default String role() {
        return Role.TEACHER;
    }

    /** What kind of move this is, as files and pages say it: {@code chosen}. */
    default String kind() {
        return kind(getClass());
    }

    /** All kinds of moves by what they are called. */
    static Map<String, Class<? extends Move>> kinds() {
        return Stream.of(Move.class.getPermittedSubclasses())
                .map(c -> c.asSubclass(Move.class))
                .collect(Collectors.toMap(Move::kind, Function.identity()));
    }

    private static String kind(Class<? extends Move> move) {
        return move.getSimpleName().toLowerCase(Locale.ROOT);
    }

    /** Somebody took a seat. @param name as they call themselves; may be empty */
    record Seated(String role, String name) implements Move {}

    /**
     * A decision was made, and can be made again until the turn is closed.
     *
     * @param picks in place of those before; none to take it back
     */
    record Chosen(String role, String decision, List<Pick> picks) implements Move {
        public Chosen {
            picks = List.copyOf(picks);
        }
    }

    /**
     * An option that was chosen.
     *
     * @param fact for which; empty if the option is not for each of some facts
     */
    record Pick(String option, String fact) {}

    /** All decisions of a role in this turn are confirmed, or not any more. */
    record Confirmed(String role, boolean confirmed) implements Move {}

    /** A message. @param to roles or the teacher; all if empty */
    record Said(String role, List<String> to, String text) implements Move {
        public Said {
            to = List.copyOf(to);
        }
    }

    /**
     * Something was put in.
     *
     * @param inject its id; empty if the teacher made it up
     * @param day on which it happens; 0 for the first day of the turn that is open
     * @param to roles that are told; all if empty
     * @param text what they are told, as the teacher edited it
     * @param effects what happens, in the words of the rulebook language
     */
    record Injected(String inject, int day, List<String> to, String from, String text, List<String> effects)
            implements Move {
        public Injected {
            to = List.copyOf(to);
            effects = List.copyOf(effects);
        }
    }

    /** An inject is not to come by itself, or is again. */
    record Held(String inject, boolean held) implements Move {}

    /**
     * A wording for a clause was put on the table, in place of the one before.
     *
     * @param wording id of one that is at hand; empty for one of their own
     * @param text of their own
     */
    record Proposed(String role, String accord, String clause, String wording, String text) implements Move {}

    /** A party agrees to a clause as it stands, or not. @param reservation with which it agrees, or why it does not */
    record Agreed(String role, String accord, String clause, boolean agrees, String reservation) implements Move {}

    /** A party signed. */
    record Signed(String role, String accord) implements Move {}

    /** A role ratified what was signed, or refused. */
    record Ratified(String role, String accord, boolean ratifies) implements Move {}

    /** A role wants to do something that no decision offers. */
    record Asked(String role, String text) implements Move {}

    /**
     * The teacher ruled on something that a role wanted to do.
     *
     * @param asked its number, from 1
     * @param effects what comes of it, in the words of the rulebook language
     */
    record Ruled(int asked, boolean granted, String reason, List<String> effects) implements Move {
        public Ruled {
            effects = List.copyOf(effects);
        }
    }

    /** From the turn that is open on, people decide for a role, or the rules alone. @param whom the role */
    record Controlled(String whom, boolean byPeople) implements Move {}

    /** The turn is to be closed at a time. @param until in seconds of the epoch; 0 for no such time */
    record Extended(long until) implements Move {}

    /** A turn was closed: decisions stand. */
    record Closed(int turn) implements Move {}

    /** The days of the turn before were played, and a turn was opened; behind the last, the debrief. */
    record Opened(int turn) implements Move {}

    /** An earlier turn is open again as it was when it was opened; what was said stays. */
    record SteppedBack(int turn) implements Move {}

    /** The teacher assessed. @param role empty for the class @param level from 0, the least */
    record Assessed(String criterion, String assessed, int level, String note) implements Move {}

    /** The debrief is shown to all roles, or not any more. */
    record Shown(boolean shown) implements Move {}

    /** The debrief is over; nothing is changed any more. */
    record Ended() implements Move {}
}
