package org.armistice.rules.evidence;

import java.util.List;
import org.armistice.model.fact.Fact;
import org.armistice.rules.typed.Branch;
import org.armistice.rules.typed.Condition;
import org.armistice.rules.typed.Test;
import org.jspecify.annotations.Nullable;

/**
 * How far one line of a rule's condition could be satisfied together with the lines before it.
 *
 * @param branch which alternative it belongs to
 * @param condition the line
 * @param outcome whether it can be satisfied
 * @param nearest the first line that fails: the bindings that came nearest to satisfying it, with one slot for each of
 *     the rule's variables; null where nothing could be tried, and on all other lines
 * @param gaps what was wrong with them; empty if nothing was compared
 */
public record Attempt(
        Branch branch, Condition condition, Outcome outcome, Object @Nullable [] nearest, List<Gap> gaps) {
    public Attempt {
        gaps = List.copyOf(gaps);
    }

    /** Whether a line can be satisfied. */
    public enum Outcome {
        /** Together with all lines before it. */
        MET,
        /** The first line that cannot be satisfied together with those before it. */
        FAILED,
        /** A line behind one that fails. */
        NOT_REACHED
    }

    /**
     * A test that did not hold, with the values that it saw.
     *
     * @param test one comparison; anything else only if it compares no values
     * @param left the left value, or the index of the first fact
     * @param right the right value, or the index of the second fact
     */
    public record Gap(Test test, long left, long right) {}

    /** The fact that came nearest, if this line failed to bind one. */
    public @Nullable Fact nearestFact() {
        return nearest != null && condition instanceof Condition.Match match
                ? (Fact) nearest[match.variable().slot()]
                : null;
    }
}
