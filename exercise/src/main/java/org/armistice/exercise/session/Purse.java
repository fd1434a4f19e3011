package org.armistice.exercise.session;

import java.util.List;
import java.util.Map;
import org.armistice.exercise.plan.Exercise;
import org.armistice.exercise.plan.Option;
import org.armistice.exercise.plan.Role;
import org.armistice.exercise.record.Move;
import org.armistice.exercise.state.State;

/** What a role has left to spend. */
final class Purse {
    private Purse() {}

    /** In the turn that is open, before what is chosen in it. */
    static int before(Exercise exercise, State state, Role role) {
        int points = role.points().start() + (state.turn() - 1) * role.points().eachTurn();
        for (int turn = 1; turn < state.turn(); turn++) {
            points -= cost(exercise, state.orders(turn, role.id()).picks());
        }
        return points;
    }

    static int cost(Exercise exercise, Map<String, List<Move.Pick>> picks) {
        return picks.entrySet().stream()
                .mapToInt(e -> e.getValue().stream()
                        .mapToInt(pick -> exercise.decision(e.getKey())
                                .flatMap(d -> d.option(pick.option()))
                                .map(Option::cost)
                                .orElse(0))
                        .sum())
                .sum();
    }
}
