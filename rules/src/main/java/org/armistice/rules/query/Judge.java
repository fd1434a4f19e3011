package org.armistice.rules.query;

import java.util.List;
import org.armistice.rules.typed.Expression;
import org.armistice.rules.typed.Test;
import org.jspecify.annotations.Nullable;

/** A {@link Test} made ready: one class for the usual forms, so that the JVM need not look up which it is. */
public final class Judge {
    private final Operand left;
    private final Operand right;
    private final Test.Comparator comparator;
    private final @Nullable Test other;

    private Judge(Operand left, Test.Comparator comparator, Operand right, @Nullable Test other) {
        this.left = left;
        this.right = right;
        this.comparator = comparator;
        this.other = other;
    }

    public static Judge of(Test test) {
        if (test instanceof Test.Comparison comparison) {
            return new Judge(
                    Operand.of(comparison.left()), comparison.comparator(), Operand.of(comparison.right()), null);
        }
        Operand none = Operand.of(new Expression.Literal(0));
        return new Judge(none, Test.Comparator.EQUAL, none, test);
    }

    static Judge[] of(List<Test> tests) {
        return tests.stream().map(Judge::of).toArray(Judge[]::new);
    }

    /** Whether the test holds of what is bound. */
    public boolean holds(Object[] bindings) {
        return other == null ? comparator.holds(left.value(bindings), right.value(bindings)) : other.holds(bindings);
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
