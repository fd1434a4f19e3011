package org.armistice.exercise.debrief;

import java.util.ArrayList;
import java.util.List;
import org.armistice.exercise.plan.Decision;
import org.armistice.exercise.plan.Exercise;
import org.armistice.exercise.plan.Option;
import org.armistice.exercise.record.Entry;
import org.armistice.exercise.record.Move;
import org.armistice.exercise.session.Refused;
import org.armistice.exercise.state.State;

/**
 * Another way in which a decision could have been made.
 *
 * @param decision its id
 * @param picks what is chosen instead; nothing if empty
 */
public record Otherwise(int turn, String decision, List<Move.Pick> picks) {
    public Otherwise {
        picks = List.copyOf(picks);
    }

    /** @throws Refused if the exercise has nothing of the kind */
    Decision of(Exercise exercise) {
        Decision found =
                exercise.decision(decision).orElseThrow(() -> new Refused("there is no decision '" + decision + "'."));
        if (!exercise.decisions(found.role(), turn).contains(found)) {
            throw new Refused("'" + found.title() + "' is no decision of turn " + turn + ".");
        }
        if (picks.size() > found.most()) {
            throw new Refused("at most " + found.most() + " can be chosen.");
        }
        for (Move.Pick pick : picks) {
            Option option = found.option(pick.option())
                    .orElseThrow(() -> new Refused("there is no option '" + pick.option() + "'."));
            if ((option.each() == null) != pick.fact().isEmpty()) {
                throw new Refused("'" + option.title() + "' is chosen "
                        + (option.each() == null ? "for nothing in particular." : "for something in particular."));
            }
        }
        return found;
    }

    /** What the exercise had come to, had it been so: it is chosen just before the turn was closed for the last time. */
    State state(Exercise exercise, List<Entry> entries) {
        Decision decided = of(exercise);
        List<Entry> all = new ArrayList<>(entries);
        int at = closed(entries, turn);
        all.add(
                at,
                new Entry(
                        entries.get(at).number(),
                        entries.get(at).at(),
                        turn,
                        new Move.Chosen(decided.role(), decision, picks),
                        ""));
        State state = new State(exercise);
        all.forEach(state::apply);
        return state;
    }

    /**
     * Where a turn was closed for the last time.
     *
     * @throws Refused if it has not been closed
     */
    static int closed(List<Entry> entries, int turn) {
        for (int i = entries.size() - 1; i >= 0; i--) {
            if (entries.get(i).move() instanceof Move.Closed closed && closed.turn() == turn) {
                return i;
            }
        }
        throw new Refused("turn " + turn + " has not been played.");
    }
}
