package org.armistice.rules.typed;

import java.util.List;
import org.armistice.model.fact.FactType;
import org.armistice.model.fact.Field;
import org.armistice.model.fact.NumberField;
import org.jspecify.annotations.Nullable;

/** A change that a rule proposes. Targets are slots that the rule's condition, or an earlier creation, binds. */
public sealed interface Effect {
    /** The field takes a value. */
    record Become(int slot, Field field, Expression value) implements Effect {}

    /**
     * The number rises, or falls by a negative amount.
     *
     * @param relative the amount is a share of the field's present value
     */
    record Rise(int slot, NumberField field, Expression amount, boolean relative) implements Effect {}

    /** An amount moves from one number to another; nothing is lost or made. */
    record Move(int fromSlot, NumberField from, int toSlot, NumberField to, Expression amount) implements Effect {}

    /**
     * A new fact comes into the world.
     *
     * @param result what later effects of the same rule call it
     */
    record Create(Variable result, FactType<?> type, List<Start> starts) implements Effect {
        public Create {
            starts = List.copyOf(starts);
        }
    }

    /** A field of a new fact. */
    record Start(Field field, Expression value) {}

    /** The fact leaves the world. */
    record Remove(int slot) implements Effect {}

    /** One of several happens, drawn in proportion to the weights. */
    record OneOf(List<Alternative> alternatives) implements Effect {
        public OneOf {
            alternatives = List.copyOf(alternatives);
        }
    }

    /**
     * What may happen, and its weight.
     *
     * @param sentence the effects as written
     * @param telling what the author would have said of them, or null
     */
    record Alternative(
            Expression weight,
            List<Effect> effects,
            Sentence sentence,
            @Nullable Telling telling) {
        public Alternative {
            effects = List.copyOf(effects);
        }

        /** With the telling that its author gives it. */
        public Alternative told(Telling said) {
            return new Alternative(weight, effects, sentence, said);
        }
    }
}
