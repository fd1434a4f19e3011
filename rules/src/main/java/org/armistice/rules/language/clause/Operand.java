package org.armistice.rules.language.clause;

import org.armistice.model.fact.FactType;
import org.armistice.model.fact.Field;
import org.armistice.rules.language.words.Type;
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
public record Operand(
        Expression expression,
        Type type,
        Body body,
        int slot,
        @Nullable Field field) {
    public static Operand value(Expression expression, Type type, Body body) {
        return new Operand(expression, type, body, -1, null);
    }

    public static Operand fact(int slot, FactType<?> type, Body body) {
        return new Operand(new Expression.SlotValue(slot), new Type.Fact(type), body, slot, null);
    }

    @Nullable
    public FactType<?> factType() {
        return type instanceof Type.Fact fact ? fact.type() : null;
    }

    public Operand with(Body newBody) {
        return new Operand(expression, type, newBody, slot, field);
    }
}
