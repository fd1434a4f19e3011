package org.armistice.rules.mutation;

import org.armistice.rules.typed.Expression;
import org.armistice.rules.typed.Test;

/** What is done to the parts that come from the same words. */
sealed interface Change {
    /** The parts are left out; so is what only they needed. */
    record Drop() implements Change {}

    /** One side of an {@code or} is left out. */
    record DropSide() implements Change {}

    /** A number changes by an amount. */
    record Shift(long amount) implements Change {
        Expression of(Expression number) {
            return number instanceof Expression.Literal literal
                    ? new Expression.Literal(literal.constant() + amount)
                    : new Expression.Combined(Expression.Operator.PLUS, number, new Expression.Literal(amount));
        }
    }

    /** A value becomes another. */
    record Become(long value) implements Change {}

    /** A comparison takes in its limit, or no longer does. */
    record Turn() implements Change {
        static boolean applies(Test.Comparator comparator) {
            return comparator != Test.Comparator.EQUAL && comparator != Test.Comparator.NOT_EQUAL;
        }

        Test of(Test.Comparison comparison) {
            Test.Comparator turned = switch (comparison.comparator()) {
                case LESS -> Test.Comparator.AT_MOST;
                case AT_MOST -> Test.Comparator.LESS;
                case MORE -> Test.Comparator.AT_LEAST;
                case AT_LEAST -> Test.Comparator.MORE;
                default -> comparison.comparator();
            };
            return new Test.Comparison(comparison.left(), turned, comparison.right());
        }
    }
}
