package org.armistice.rules.wording;

import java.util.List;
import org.armistice.model.problem.Span;
import org.armistice.rules.typed.Clock;
import org.armistice.rules.typed.Condition;
import org.jspecify.annotations.Nullable;

/**
 * One clause of a rule's condition, as its author wrote it.
 *
 * @param kind what it is
 * @param span where it stands
 * @param text as written
 * @param conditions what it asks for, in the order of the text; they see what the clauses before it bind. Of a duration,
 *     what its days are calculated from
 * @param sides what stands on each side of its {@code or}, if it is one of tests alone; empty otherwise
 * @param clock of a duration, else null
 */
public record Clause(
        Kind kind,
        Span span,
        String text,
        List<Condition> conditions,
        List<Clause> sides,
        @Nullable Clock clock) {
    /** What a clause is. */
    public enum Kind {
        /** Something that must hold. */
        CONDITION,
        /** {@code except when}: something that must not hold. Its conditions hold where it does not. */
        EXCEPTION,
        /** How long the clauses before it must have held. */
        DURATION,
        /** What chance and effects name must be there. */
        NEEDED
    }

    public Clause {
        conditions = List.copyOf(conditions);
        sides = List.copyOf(sides);
    }
}
