package org.armistice.workbench.exercise.view;

import java.util.List;
import org.armistice.exercise.plan.Exercise;
import org.armistice.exercise.record.Entry;
import org.armistice.exercise.record.Move;
import org.armistice.exercise.state.State;

/** Says for whom a move is. The teacher is told of all. */
public final class Audience {
    private final Exercise exercise;

    public Audience(Exercise exercise) {
        this.exercise = exercise;
    }

    /**
     * Whether something changes for a role by a move.
     *
     * @param role its id, or {@link org.armistice.workbench.exercise.seat.Seat#WATCHING}
     * @param state after the move
     */
    public boolean isFor(String role, Entry entry, State state) {
        Move move = entry.move();
        if (move instanceof Move.Said said) {
            return hears(role, said);
        } else if (move instanceof Move.Injected injected) {
            return hears(role, injected);
        } else if (move instanceof Move.Proposed proposed) {
            return atTable(role, proposed.accord());
        } else if (move instanceof Move.Agreed agreed) {
            return atTable(role, agreed.accord());
        } else if (move instanceof Move.Signed signed) {
            return atTable(role, signed.accord());
        } else if (move instanceof Move.Ratified ratified) {
            return atTable(role, ratified.accord());
        } else if (move instanceof Move.Ruled ruled) {
            return state.requests().get(ruled.asked() - 1).role().equals(role);
        } else if (move instanceof Move.Controlled controlled) {
            return controlled.whom().equals(role);
        } else if (move instanceof Move.Held || move instanceof Move.Assessed) {
            return false;
        } else if (move instanceof Move.Seated
                || move instanceof Move.Chosen
                || move instanceof Move.Confirmed
                || move instanceof Move.Asked) {
            return move.role().equals(role);
        }
        return true;
    }

    private boolean atTable(String role, String accord) {
        return exercise.accord(accord).filter(a -> a.concerns(role)).isPresent();
    }

    static boolean hears(String role, Move.Said said) {
        return said.role().equals(role) || isTo(role, said.to());
    }

    static boolean hears(String role, Move.Injected injected) {
        return !injected.text().isEmpty() && isTo(role, injected.to());
    }

    private static boolean isTo(String role, List<String> to) {
        return to.isEmpty() || to.contains(role);
    }
}
