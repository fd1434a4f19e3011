package org.armistice.rules.typed;

import java.util.function.Consumer;
import java.util.function.IntUnaryOperator;
import org.armistice.model.fact.Fact;
import org.armistice.model.fact.Field;
import org.armistice.model.quantity.Fixed;

/**
 * A value computed from bound variables: a number in millionths of its base unit, a date, the ordinal of a choice, 0 or
 * 1 for a flag, the index of a fact.
 */
public sealed interface Expression {
    long value(Object[] bindings);

    /** Hands over every slot that the value depends on. */
    void slots(Consumer<Integer> slots);

    /** The same expression over bindings in another order. */
    Expression moved(IntUnaryOperator slots);

    /** Hands over every field that the value reads. */
    void reads(Consumer<FieldValue> reads);

    /** A constant, {@link Fixed#UNKNOWN} for none. */
    record Literal(long constant) implements Expression {
        @Override
        public long value(Object[] bindings) {
            return constant;
        }

        @Override
        public void slots(Consumer<Integer> slots) {}

        @Override
        public Expression moved(IntUnaryOperator slots) {
            return this;
        }

        @Override
        public void reads(Consumer<FieldValue> reads) {}
    }

    /** A field of a bound fact. */
    record FieldValue(int slot, Field field) implements Expression {
        @Override
        public long value(Object[] bindings) {
            return ((Fact) bindings[slot]).read(field);
        }

        @Override
        public void slots(Consumer<Integer> slots) {
            slots.accept(slot);
        }

        @Override
        public Expression moved(IntUnaryOperator slots) {
            return new FieldValue(slots.applyAsInt(slot), field);
        }

        @Override
        public void reads(Consumer<FieldValue> reads) {
            reads.accept(this);
        }
    }

    /** A bound number, or the index of a bound fact. */
    record SlotValue(int slot) implements Expression {
        @Override
        public long value(Object[] bindings) {
            Object bound = bindings[slot];
            return bound instanceof Fact fact ? fact.index() : (Long) bound;
        }

        @Override
        public void slots(Consumer<Integer> slots) {
            slots.accept(slot);
        }

        @Override
        public Expression moved(IntUnaryOperator slots) {
            return new SlotValue(slots.applyAsInt(slot));
        }

        @Override
        public void reads(Consumer<FieldValue> reads) {}
    }

    /** Two values combined. */
    record Combined(Operator operator, Expression left, Expression right) implements Expression {
        @Override
        public long value(Object[] bindings) {
            return operator.apply(left.value(bindings), right.value(bindings));
        }

        @Override
        public void slots(Consumer<Integer> slots) {
            left.slots(slots);
            right.slots(slots);
        }

        @Override
        public Expression moved(IntUnaryOperator slots) {
            return new Combined(operator, left.moved(slots), right.moved(slots));
        }

        @Override
        public void reads(Consumer<FieldValue> reads) {
            left.reads(reads);
            right.reads(reads);
        }
    }

    /** What can be done with two values. */
    enum Operator {
        PLUS,
        MINUS,
        TIMES,
        DIVIDED_BY,
        LARGER,
        SMALLER;

        /** The result for two values, either of them perhaps unknown. */
        public long apply(long a, long b) {
            return switch (this) {
                case PLUS -> Fixed.plus(a, b);
                case MINUS -> Fixed.minus(a, b);
                case TIMES -> Fixed.times(a, b);
                case DIVIDED_BY -> Fixed.dividedBy(a, b);
                case LARGER -> a == Fixed.UNKNOWN || b == Fixed.UNKNOWN ? Fixed.UNKNOWN : Math.max(a, b);
                case SMALLER -> a == Fixed.UNKNOWN || b == Fixed.UNKNOWN ? Fixed.UNKNOWN : Math.min(a, b);
            };
        }
    }
}
