package org.armistice.rules.typed;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntUnaryOperator;
import org.armistice.model.fact.Fact;
import org.armistice.model.quantity.Fixed;

/** A yes-or-no question about bound variables; it searches nothing. */
public sealed interface Test {
    boolean holds(Object[] bindings);

    void slots(Consumer<Integer> slots);

    /** The same test over bindings in another order. */
    Test moved(IntUnaryOperator slots);

    void reads(Consumer<Expression.FieldValue> reads);

    /** Two values compared. An order that involves an unknown number never holds; equality with unknown may. */
    record Comparison(Expression left, Comparator comparator, Expression right) implements Test {
        @Override
        public boolean holds(Object[] bindings) {
            return comparator.holds(left.value(bindings), right.value(bindings));
        }

        @Override
        public void slots(Consumer<Integer> slots) {
            left.slots(slots);
            right.slots(slots);
        }

        @Override
        public Test moved(IntUnaryOperator slots) {
            return new Comparison(left.moved(slots), comparator, right.moved(slots));
        }

        @Override
        public void reads(Consumer<Expression.FieldValue> reads) {
            left.reads(reads);
            right.reads(reads);
        }
    }

    /** At least one of several. */
    record AnyOf(List<Test> tests) implements Test {
        public AnyOf {
            tests = List.copyOf(tests);
        }

        @Override
        public boolean holds(Object[] bindings) {
            for (Test test : tests) {
                if (test.holds(bindings)) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public void slots(Consumer<Integer> slots) {
            tests.forEach(t -> t.slots(slots));
        }

        @Override
        public Test moved(IntUnaryOperator slots) {
            return new AnyOf(tests.stream().map(t -> t.moved(slots)).toList());
        }

        @Override
        public void reads(Consumer<Expression.FieldValue> reads) {
            tests.forEach(t -> t.reads(reads));
        }
    }

    /** Every one of several. */
    record AllOf(List<Test> tests) implements Test {
        public AllOf {
            tests = List.copyOf(tests);
        }

        @Override
        public boolean holds(Object[] bindings) {
            for (Test test : tests) {
                if (!test.holds(bindings)) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public void slots(Consumer<Integer> slots) {
            tests.forEach(t -> t.slots(slots));
        }

        @Override
        public Test moved(IntUnaryOperator slots) {
            return new AllOf(tests.stream().map(t -> t.moved(slots)).toList());
        }

        @Override
        public void reads(Consumer<Expression.FieldValue> reads) {
            tests.forEach(t -> t.reads(reads));
        }
    }

    /** The opposite of another test. */
    record Not(Test test) implements Test {
        @Override
        public boolean holds(Object[] bindings) {
            return !test.holds(bindings);
        }

        @Override
        public void slots(Consumer<Integer> slots) {
            test.slots(slots);
        }

        @Override
        public Test moved(IntUnaryOperator slots) {
            return new Not(test.moved(slots));
        }

        @Override
        public void reads(Consumer<Expression.FieldValue> reads) {
            test.reads(reads);
        }
    }

    /** Whether one fact's id sorts before another's; settles ties in {@code the strongest of}. */
    record Before(int first, int second) implements Test {
        @Override
        public boolean holds(Object[] bindings) {
            return ((Fact) bindings[first]).getId().compareTo(((Fact) bindings[second]).getId()) < 0;
        }

        @Override
        public void slots(Consumer<Integer> slots) {
            slots.accept(first);
            slots.accept(second);
        }

        @Override
        public Test moved(IntUnaryOperator slots) {
            return new Before(slots.applyAsInt(first), slots.applyAsInt(second));
        }

        @Override
        public void reads(Consumer<Expression.FieldValue> reads) {}
    }

    /** How two values may be compared. */
    enum Comparator {
        EQUAL(Outcomes.EQUAL),
        NOT_EQUAL(Outcomes.LESS | Outcomes.MORE),
        LESS(Outcomes.LESS),
        AT_MOST(Outcomes.LESS | Outcomes.EQUAL),
        MORE(Outcomes.MORE),
        AT_LEAST(Outcomes.MORE | Outcomes.EQUAL);

        /** How one value may stand to another, a bit each. */
        private static final class Outcomes {
            static final int LESS = 1;
            static final int EQUAL = 2;
            static final int MORE = 4;
        }

        /** Those for which it holds. */
        private final int outcomes;

        /** Whether it asks which of two is more, which cannot be said of what is unknown. */
        private final boolean order;

        Comparator(int outcomes) {
            this.outcomes = outcomes;
            this.order = outcomes != Outcomes.EQUAL && outcomes != (Outcomes.LESS | Outcomes.MORE);
        }

        /** Whether two values, either of them perhaps unknown, stand like this. */
        public boolean holds(long a, long b) {
            if (order && (a == Fixed.UNKNOWN || b == Fixed.UNKNOWN)) {
                return false;
            }
            return (outcomes >> 1 + Long.compare(a, b) & 1) != 0;
        }

        /** The comparison that holds exactly when this one, between known numbers, does not. */
        public Comparator opposite() {
            return switch (this) {
                case EQUAL -> NOT_EQUAL;
                case NOT_EQUAL -> EQUAL;
                case LESS -> AT_LEAST;
                case AT_MOST -> MORE;
                case MORE -> AT_MOST;
                case AT_LEAST -> LESS;
            };
        }
    }
}
