package org.armistice.rules.query;

import java.util.List;
import org.armistice.model.fact.Field;
import org.armistice.rules.typed.Expression;
import org.armistice.rules.typed.Test;
import org.jspecify.annotations.Nullable;

/**
 * A {@link Test} made ready: one class for all forms, so that the JVM need not look up which it is. Nearly all compare two
 * plain values; what that takes stands in the judge itself, for it is gone through far more often than it is kept at hand.
 */
public final class Judge {
    private enum Form {
        PLAIN,
        COMPARISON,
        ANY,
        ALL,
        NOT,
        OTHER
    }

    private static final Operand NOTHING = Operand.of(new Expression.Literal(0));
    private static final Judge[] NONE = {};

    private final Form form;
    private final Test.Comparator comparator;
    private final int leftSlot;
    private final int rightSlot;
    private final @Nullable Field leftField;
    private final @Nullable Field rightField;
    private final long leftConstant;
    private final long rightConstant;
    private final Operand left;
    private final Operand right;
    private final Judge[] parts;
    private final @Nullable Test other;

    private Judge(
            Form form, Operand left, Test.Comparator comparator, Operand right, Judge[] parts, @Nullable Test other) {
        this.form = form;
        this.comparator = comparator;
        this.leftSlot = left.slot();
        this.rightSlot = right.slot();
        this.leftField = left.field();
        this.rightField = right.field();
        this.leftConstant = left.constant();
        this.rightConstant = right.constant();
        this.left = left;
        this.right = right;
        this.parts = parts;
        this.other = other;
    }

    public static Judge of(Test test) {
        if (test instanceof Test.Comparison comparison) {
            Operand left = Operand.of(comparison.left());
            Operand right = Operand.of(comparison.right());
            Form form = left.isPlain() && right.isPlain() ? Form.PLAIN : Form.COMPARISON;
            return new Judge(form, left, comparison.comparator(), right, NONE, null);
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
        return form == Form.PLAIN
                ? comparator.holds(
                        Operand.plain(leftSlot, leftField, leftConstant, bindings),
                        Operand.plain(rightSlot, rightField, rightConstant, bindings))
                : otherwise(bindings);
    }

    private boolean otherwise(Object[] bindings) {
        return switch (form) {
            case COMPARISON -> comparator.holds(left.value(bindings), right.value(bindings));
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
