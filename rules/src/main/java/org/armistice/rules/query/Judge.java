package org.armistice.rules.query;

import java.util.List;
import org.armistice.rules.typed.Expression;
import org.armistice.rules.typed.Test;
import org.jspecify.annotations.Nullable;

/** A {@link Test} made ready: one class for all forms, so that the JVM need not look up which it is. */
public final class Judge {
    private enum Form {
        COMPARISON,
        ANY,
        ALL,
        NOT,
        OTHER
    }

    private static final Operand NOTHING = Operand.of(new Expression.Literal(0));
    private static final Judge[] NONE = {};

    private final Form form;
    private final Operand left;
    private final Operand right;
    private final Test.Comparator comparator;
    private final Judge[] parts;
    private final @Nullable Test other;

    private Judge(
            Form form, Operand left, Test.Comparator comparator, Operand right, Judge[] parts, @Nullable Test other) {
        this.form = form;
        this.left = left;
        this.right = right;
        this.comparator = comparator;
        this.parts = parts;
        this.other = other;
    }

    public static Judge of(Test test) {
        if (test instanceof Test.Comparison comparison) {
            Operand left = Operand.of(comparison.left());
            Operand right = Operand.of(comparison.right());
            return new Judge(Form.COMPARISON, left, comparison.comparator(), right, NONE, null);
        } else if (test instanceof Test.AnyOf any) {
            return of(Form.ANY, of(any.tests()), null);
        } else if (test instanceof Test.AllOf all) {
            return of(Form.ALL, of(all.tests()), null);
        } else if (test instanceof Test.Not not) {
            return of(Form.NOT, of(List.of(not.test())), null);
        }
        return of(Form.OTHER, NONE, test);
    }

    private static Judge of(Form form, Judge[] parts, @Nullable Test other) {
        return new Judge(form, NOTHING, Test.Comparator.EQUAL, NOTHING, parts, other);
    }

    static Judge[] of(List<Test> tests) {
        return tests.stream().map(Judge::of).toArray(Judge[]::new);
    }

    /** Whether the test holds of what is bound. */
    public boolean holds(Object[] bindings) {
        return form == Form.COMPARISON
                ? comparator.holds(left.value(bindings), right.value(bindings))
                : otherwise(bindings);
    }

    private boolean otherwise(Object[] bindings) {
        return switch (form) {
            case ANY -> anyHolds(parts, bindings);
            case ALL -> allHold(parts, bindings);
            case NOT -> !parts[0].holds(bindings);
            default -> other != null && other.holds(bindings);
        };
    }

    private static boolean anyHolds(Judge[] judges, Object[] bindings) {
        for (Judge judge : judges) {
            if (judge.holds(bindings)) {
                return true;
            }
        }
        return false;
    }

    static boolean allHold(Judge[] judges, Object[] bindings) {
        for (Judge judge : judges) {
            if (!judge.holds(bindings)) {
                return false;
            }
        }
        return true;
    }
}
