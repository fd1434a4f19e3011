package org.armistice.rules.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.armistice.model.calendar.Assumption;
import org.armistice.model.fact.Field;
import org.armistice.model.fact.NumberField;
import org.armistice.model.quantity.Fixed;
import org.armistice.rules.typed.Expression;
import org.armistice.rules.typed.Test;
import org.jspecify.annotations.Nullable;

/** Which values the fields of a cast may have, by the comparisons with constants that must all hold. */
final class Bounds {
    private record Cell(Cast.Role role, Field field) {}

    /** From and to, both included, less some values. */
    private static final class Interval {
        private long least = Long.MIN_VALUE + 1;
        private long most = Long.MAX_VALUE;
        private final Set<Long> not = new HashSet<>();

        boolean isEmpty() {
            return least > most || least == most && not.contains(least);
        }
    }

    private final Cast cast;
    private final Map<String, Long> parameters;
    private final Map<Cell, Interval> intervals = new HashMap<>();
    private @Nullable Field contradicted;

    /** @param parameters values by id */
    Bounds(Cast cast, Map<String, Long> parameters) {
        this.cast = cast;
        this.parameters = parameters;
        for (int i = 0; i < cast.premises().size(); i++) {
            for (Test test : cast.premises().get(i).tests()) {
                add(i, test);
            }
        }
    }

    /** A field that would have to have two values at once, or null. */
    @Nullable
    Field contradicted() {
        return contradicted;
    }

    private void add(int premise, Test test) {
        if (test instanceof Test.Not not && not.test() instanceof Test.AnyOf any) {
            any.tests().forEach(one -> add(premise, new Test.Not(one)));
            return;
        }
        Test.Comparison comparison = comparison(test);
        if (comparison == null) {
            return;
        }
        add(premise, comparison.left(), comparison.comparator(), comparison.right());
        add(premise, comparison.right(), mirrored(comparison.comparator()), comparison.left());
    }

    static Test.@Nullable Comparison comparison(Test test) {
        if (test instanceof Test.Comparison comparison) {
            return comparison;
        }
        if (test instanceof Test.Not not && not.test() instanceof Test.Comparison denied) {
            boolean equality =
                    denied.comparator() == Test.Comparator.EQUAL || denied.comparator() == Test.Comparator.NOT_EQUAL;
            return equality
                    ? new Test.Comparison(denied.left(), denied.comparator().opposite(), denied.right())
                    : null;
        }
        return null;
    }

    private void add(int premise, Expression left, Test.Comparator comparator, Expression right) {
        Long constant = constant(premise, right);
        if (constant == null || !(left instanceof Expression.FieldValue read)) {
            return;
        }
        Cast.Role role = cast.role(premise, read.slot());
        if (role == null || role.type() == Assumption.TYPE) {
            return;
        }
        Interval interval = intervals.computeIfAbsent(new Cell(role, read.field()), cell -> new Interval());
        if (constant == Fixed.UNKNOWN) {
            return;
        }
        switch (comparator) {
            case EQUAL -> {
                interval.least = Math.max(interval.least, constant);
                interval.most = Math.min(interval.most, constant);
            }
            case NOT_EQUAL -> interval.not.add(constant);
            case LESS -> interval.most = Math.min(interval.most, constant - 1);
            case AT_MOST -> interval.most = Math.min(interval.most, constant);
            case MORE -> interval.least = Math.max(interval.least, constant + 1);
            case AT_LEAST -> interval.least = Math.max(interval.least, constant);
        }
        if (read.field() instanceof NumberField number && ordered(comparator)) {
            interval.least = Math.max(interval.least, number.range().least());
            interval.most = Math.min(interval.most, number.range().most());
        }
        if (interval.isEmpty() && contradicted == null) {
            contradicted = read.field();
        }
    }

    private static boolean ordered(Test.Comparator comparator) {
        return comparator != Test.Comparator.EQUAL && comparator != Test.Comparator.NOT_EQUAL;
    }

    /** The value of what no fact but a parameter decides on, or null. */
    @Nullable
    Long constant(int premise, Expression expression) {
        if (expression instanceof Expression.Literal literal) {
            return literal.constant();
        }
        if (expression instanceof Expression.FieldValue read && read.field() == Assumption.VALUE) {
            Cast.Role role = cast.role(premise, read.slot());
            return role == null || role.id() == null ? null : parameters.get(role.id());
        }
        if (expression instanceof Expression.Combined combined) {
            Long left = constant(premise, combined.left());
            Long right = constant(premise, combined.right());
            if (left == null || right == null) {
                return null;
            }
            return new Expression.Combined(
                            combined.operator(), new Expression.Literal(left), new Expression.Literal(right))
                    .value(new Object[0]);
        }
        return null;
    }

    static Test.Comparator mirrored(Test.Comparator comparator) {
        return switch (comparator) {
            case LESS -> Test.Comparator.MORE;
            case AT_MOST -> Test.Comparator.AT_LEAST;
            case MORE -> Test.Comparator.LESS;
            case AT_LEAST -> Test.Comparator.AT_MOST;
            default -> comparator;
        };
    }

    /** Whether what must hold leaves no value for which another test of the first premise fails. */
    boolean implies(Test test) {
        Test.Comparison comparison = comparison(test);
        if (comparison == null || !(comparison.left() instanceof Expression.FieldValue read)) {
            return false;
        }
        Cast.Role role = cast.role(0, read.slot());
        if (role == null) {
            return false;
        }
        Interval known = intervals.get(new Cell(role, read.field()));
        Long constant = constant(0, comparison.right());
        if (known == null || constant == null || constant == Fixed.UNKNOWN) {
            return false;
        }
        return switch (comparison.comparator()) {
            case EQUAL -> known.least == constant && known.most == constant;
            case NOT_EQUAL -> constant < known.least || constant > known.most || known.not.contains(constant);
            case LESS -> known.most < constant;
            case AT_MOST -> known.most <= constant;
            case MORE -> known.least > constant;
            case AT_LEAST -> known.least >= constant;
        };
    }
}
