package org.armistice.rules.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.armistice.model.fact.RefField;
import org.armistice.rules.typed.Condition;
import org.armistice.rules.typed.Expression;
import org.armistice.rules.typed.Test;
import org.jspecify.annotations.Nullable;

/**
 * Finds, for a fact that is looked for, a later condition that ties it to a known one by way of a third: of all forces
 * that are hostile and next to P only those can be meant that are where a link to P begins.
 */
final class Shortcut {
    private final int slot;
    private final Set<Integer> bound;
    /** By slot: how the fact that is looked for points to what is bound there. Itself is not among them. */
    private final Map<Integer, RefField<?>> fields = new HashMap<>();

    private Shortcut(int slot, Set<Integer> bound) {
        this.slot = slot;
        this.bound = bound;
    }

    /**
     * The shorter way, if there is one.
     *
     * @param later the conditions behind that of the fact
     * @param bound slots that hold facts before it is looked for
     */
    static Access.Many of(Condition.Match match, List<Condition> later, Set<Integer> bound, Access.Many plain) {
        return new Shortcut(match.variable().slot(), bound).across(later, plain).orElse(plain);
    }

    private Optional<Access.Many> across(List<Condition> later, Access.Many plain) {
        for (Condition condition : later) {
            List<Condition> asked =
                    condition instanceof Condition.Present present ? present.conditions() : List.of(condition);
            for (Condition one : asked) {
                if (one instanceof Condition.Match match && match.id() == null) {
                    Access.Many found = across(match, plain);
                    if (found != null) {
                        return Optional.of(found);
                    }
                }
            }
            if (condition instanceof Condition.Match match) {
                follow(match);
            }
        }
        return Optional.empty();
    }

    /** Notes where a match does nothing but follow a reference of the fact. */
    private void follow(Condition.Match match) {
        for (Test test : match.tests()) {
            if (test instanceof Test.Comparison equal && equal.comparator() == Test.Comparator.EQUAL) {
                int own = match.variable().slot();
                if (!follow(own, equal.left(), equal.right())) {
                    follow(own, equal.right(), equal.left());
                }
            }
        }
    }

    private boolean follow(int own, Expression mine, Expression other) {
        boolean follows = mine instanceof Expression.SlotValue self
                && self.slot() == own
                && other instanceof Expression.FieldValue from
                && from.slot() == slot
                && from.field() instanceof RefField<?>;
        if (follows && other instanceof Expression.FieldValue from && from.field() instanceof RefField<?> field) {
            fields.put(own, field);
        }
        return follows;
    }

    /** A joint points to something known, and to the fact or to what the fact points to. */
    private Access.@Nullable Many across(Condition.Match joint, Access.Many plain) {
        Access.Pointer near = null;
        RefField<?> far = null;
        RefField<?> by = null;
        for (Test test : joint.tests()) {
            if (test instanceof Test.Comparison equal && equal.comparator() == Test.Comparator.EQUAL) {
                int own = joint.variable().slot();
                Access.Pointer pointer = pointer(own, equal, bound);
                near = near == null ? pointer : near;
                Access.Pointer towards = pointer(own, equal, Set.of(slot));
                if (towards != null) {
                    far = towards.field();
                    by = towards.by();
                }
                Access.Pointer followed = pointer(own, equal, fields.keySet());
                if (followed != null && followed.by() == null) {
                    far = followed.field();
                    by = fields.get(followed.slot());
                }
            }
        }
        return near == null || far == null ? null : new Access.Across(near, far, by, plain);
    }

    private static Access.@Nullable Pointer pointer(int own, Test.Comparison equal, Set<Integer> to) {
        Access.Pointer pointer = Access.pointer(own, equal.left(), equal.right(), to);
        return pointer != null ? pointer : Access.pointer(own, equal.right(), equal.left(), to);
    }
}
