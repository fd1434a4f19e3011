package org.armistice.rules.query;

import java.util.Objects;
import org.armistice.model.fact.Fact;
import org.armistice.model.fact.Field;
import org.armistice.rules.typed.Expression;
import org.jspecify.annotations.Nullable;

/** An {@link Expression} made ready: one class for all forms, so that the JVM need not look up which it is. */
final class Operand {
    private final long constant;
    private final int slot;
    private final @Nullable Field field;
    private final @Nullable Combination combined;

    private record Combination(Expression.Operator operator, Operand left, Operand right) {}

    private Operand(long constant, int slot, @Nullable Field field, @Nullable Combination combined) {
        this.constant = constant;
        this.slot = slot;
        this.field = field;
        this.combined = combined;
    }

    static Operand of(Expression expression) {
        if (expression instanceof Expression.Literal literal) {
            return new Operand(literal.constant(), -1, null, null);
        } else if (expression instanceof Expression.FieldValue value) {
            return new Operand(0, value.slot(), value.field(), null);
        } else if (expression instanceof Expression.SlotValue value) {
            return new Operand(0, value.slot(), null, null);
        }
        Expression.Combined both = (Expression.Combined) expression;
        return new Operand(0, -1, null, new Combination(both.operator(), of(both.left()), of(both.right())));
    }

    /** Whether it is a constant, a field or what is bound, and not combined of others. */
    boolean isPlain() {
        return combined == null;
    }

    /** Where the fact or number is bound; -1 for a constant. */
    int slot() {
        return slot;
    }

    /** The field that is read; null for a constant and for what is bound. */
    @Nullable
    Field field() {
        return field;
    }

    /** What it is if nothing is bound that it depends on. */
    long constant() {
        return constant;
    }

    /** The value of what is plain. */
    static long plain(int slot, @Nullable Field field, long constant, Object[] bindings) {
        if (field != null) {
            return ((Fact) bindings[slot]).read(field);
        } else if (slot >= 0) {
            return bindings[slot] instanceof Fact fact ? fact.index() : (Long) Objects.requireNonNull(bindings[slot]);
        }
        return constant;
    }

    long value(Object[] bindings) {
        return combined == null
                ? plain(slot, field, constant, bindings)
                : combined.operator()
                        .apply(combined.left().value(bindings), combined.right().value(bindings));
    }
}
