package org.armistice.exercise.plan;

import java.util.List;
import java.util.Optional;

/**
 * Something that a role decides in a turn.
 *
 * @param role whose it is
 * @param question what is to be decided
 * @param most how many of the options can be chosen in one turn, at least 1
 * @param firstTurn in which it can be made
 * @param lastTurn in which it can be made
 * @param options at least one; to choose none is always possible
 * @param expected what the author expects, for the teacher
 * @param hints for one who plays alone
 */
public record Decision(
        String id,
        String role,
        String title,
        String question,
        int most,
        int firstTurn,
        int lastTurn,
        List<Option> options,
        String expected,
        List<Hint> hints) {
    public Decision {
        hints = List.copyOf(hints);
        options = List.copyOf(options);
    }

    public Optional<Option> option(String wanted) {
        return options.stream().filter(o -> o.id().equals(wanted)).findFirst();
    }
}
