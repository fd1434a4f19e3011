package org.armistice.rules.evidence;

import java.util.List;
import org.armistice.model.fact.Fact;
import org.armistice.model.fact.Field;
import org.armistice.rules.typed.Condition;

/** One thing that a rule found when it looked at the world. */
public sealed interface Finding {
    /**
     * A field of a fact had a value.
     *
     * @param value as {@link Fact#read} gives it
     */
    record Reading(Fact fact, Field field, long value) implements Finding {}

    /**
     * Numbers of several facts were folded.
     *
     * @param fold how, in words, such as {@code sum} or {@code highest}
     * @param value the result in millionths, or {@link org.armistice.model.quantity.Fixed#UNKNOWN}
     * @param contributions the numbers that went in; for a mere count, what was read of the facts that were counted
     */
    record Sum(String fold, long value, List<Reading> contributions) implements Finding {
        public Sum {
            contributions = List.copyOf(contributions);
        }
    }

    /** Nothing satisfied a condition that must not hold. */
    record Absence(Condition.Absent condition) implements Finding {}
}
