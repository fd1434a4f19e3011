package org.armistice.rules.typed;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to know of a state: whether something is so, or how much it is.
 *
 * @param text as asked
 * @param alternatives conditions, any set of which may hold
 * @param slots how many slots its bindings need
 * @param value the number that is asked for, null if it is asked whether
 */
public record Question(
        String text,
        List<List<Condition>> alternatives,
        int slots,
        @Nullable Expression value) {
    public Question {
        alternatives = alternatives.stream().map(List::copyOf).toList();
    }
}
