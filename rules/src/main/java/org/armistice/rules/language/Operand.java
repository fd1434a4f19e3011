package org.armistice.rules.language;

import org.armistice.model.fact.FactType;
import org.armistice.model.fact.Field;
import org.armistice.rules.typed.Expression;
import org.jspecify.annotations.Nullable;

/**
 * Something that a sentence speaks of.
 *
 * @param expression its value
 * @param type what kind of value
 * @param body what must hold for it to exist
 * @param slot the slot of the fact that it is, or of the fact whose field it is; -1 for neither
 * @param field the field that it is, or null
 */
record Operand(
        Expression expression,
        Type type,
        Body body,
        int slot,
        @Nullable Field field) {
    static Operand value(Expression expression, Type type, Body body) {
        return new Operand(expression, type, body, -1, null);
    }

    static Operand fact(int slot, FactType<?> type, Body body) {
        return new Operand(new Expression.SlotValue(slot), new Type.Fact(type), body, slot, null);
    }

    @Nullable
    FactType<?> factType() {
        return type instanceof Type.Fact fact ? fact.type() : null;
    }

    Operand with(Body newBody) {
        return new Operand(expression, type, newBody, slot, field);
    }
}
