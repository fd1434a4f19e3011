package org.armistice.simulator.effect;

import org.armistice.model.fact.Fact;
import org.armistice.model.fact.Field;
import org.armistice.model.fact.NumberField;
import org.jspecify.annotations.Nullable;

/** One effect with every variable replaced by its fact and every expression by its value. */
public sealed interface Action {
    /**
     * A field takes a value.
     *
     * @param value for a number, date, choice or flag
     * @param target for a reference; null for none
     */
    record Become(
            Fact fact, Field field, long value, @Nullable Fact target) implements Action {}

    /** A number rises, or falls by a negative amount. */
    record Rise(Fact fact, NumberField field, long amount) implements Action {}

    /** An amount moves from one number to another. */
    record Move(Fact from, NumberField fromField, Fact to, NumberField toField, long amount) implements Action {}

    /** A fact comes into the world, its first values set. */
    record Create(Fact fact) implements Action {}

    /** A fact leaves the world. */
    record Remove(Fact fact) implements Action {}
}
