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
    private final @Nullable Turning turning;

    private Judge(
            Form form,
            Operand left,
            Test.Comparator comparator,
            Operand right,
            Judge[] parts,
            @Nullable Test other,
            @Nullable Turning turning) {
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
        this.turning = turning;
    }

    public static Judge of(Test test) {
        return of(test, new Scope(null));
    }

    /** @param scope knows which slots hold facts that are named */
    static Judge of(Test test, Scope scope) {
        if (test instanceof Test.Comparison comparison) {
            Operand left = Operand.of(comparison.left());
            Operand right = Operand.of(comparison.right());
            Turning turning = Turning.of(comparison, scope);
            Form form = turning == null && left.isPlain() && right.isPlain() ? Form.PLAIN : Form.COMPARISON;
            return new Judge(form, left, comparison.comparator(), right, NONE, null, turning);
        } else if (test instanceof Test.AnyOf any) {
            return of(Form.ANY, of(any.tests(), scope), null);
        } else if (test instanceof Test.AllOf all) {
            return of(Form.ALL, of(all.tests(), scope), null);
        } else if (test instanceof Test.Not not) {
            return of(Form.NOT, of(List.of(not.test()), scope), null);
        }
        return of(Form.OTHER, NONE, test);
    }

    private static Judge of(Form form, Judge[] parts, @Nullable Test other) {
        return new Judge(form, NOTHING, Test.Comparator.EQUAL, NOTHING, parts, other, null);
    }

    static Judge[] of(List<Test> tests, Scope scope) {
        return tests.stream().map(test -> of(test, scope)).toArray(Judge[]::new);
    }

    /**
     * Whether the test holds of what is bound.
     *
     * @param reads is told until when comparisons with dates of named facts come out the same
     */
    public boolean holds(Object[] bindings, Reads reads) {
        return form == Form.PLAIN
                ? comparator.holds(
                        Operand.plain(leftSlot, leftField, leftConstant, bindings),
                        Operand.plain(rightSlot, rightField, rightConstant, bindings))
                : otherwise(bindings, reads);
    }

    private boolean otherwise(Object[] bindings, Reads reads) {
        return switch (form) {
            case COMPARISON -> compares(bindings, reads);
            case ANY -> anyHolds(parts, bindings, reads);
            case ALL -> allHold(parts, bindings, reads);
            case NOT -> !parts[0].holds(bindings, reads);
            default -> other != null && other.holds(bindings);
        };
    }

    private boolean compares(Object[] bindings, Reads reads) {
        long mine = left.value(bindings);
        long theirs = right.value(bindings);
        if (turning != null) {
            turning.tell(mine, theirs, bindings, reads);
        }
        return comparator.holds(mine, theirs);
    }

    private static boolean anyHolds(Judge[] judges, Object[] bindings, Reads reads) {
        for (Judge judge : judges) {
            if (judge.holds(bindings, reads)) {
                return true;
            }
        }
        return false;
    }

    static boolean allHold(Judge[] judges, Object[] bindings, Reads reads) {
        for (Judge judge : judges) {
            if (!judge.holds(bindings, reads)) {
                return false;
            }
        }
        return true;
    }
}
