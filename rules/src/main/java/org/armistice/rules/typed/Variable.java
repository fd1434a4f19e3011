package org.armistice.rules.typed;

import java.util.function.IntUnaryOperator;
import org.armistice.model.fact.FactType;
import org.jspecify.annotations.Nullable;

/**
 * Something that a rule binds.
 *
 * @param slot its place among the rule's bindings, unique in the whole rule with all nested groups
 * @param name as the author wrote it, or empty for one that the translation needed
 * @param type the type of the fact, or null for a number
 */
public record Variable(int slot, String name, @Nullable FactType<?> type) {
    public boolean isNamed() {
        return !name.isEmpty();
    }

    /** One without a name in another place. */
    Variable moved(IntUnaryOperator slots) {
        return new Variable(slots.applyAsInt(slot), "", type);
    }
}
