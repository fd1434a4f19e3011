package org.armistice.rules.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.armistice.model.fact.RefField;
import org.armistice.rules.typed.Condition;
import org.armistice.rules.typed.Expression;
import org.armistice.rules.typed.Test;
import org.jspecify.annotations.Nullable;

/**
 * Finds, for a fact that is looked for, later conditions that tie it to a known one by way of a third: of all forces that are
 * hostile and next to P only those can be meant that are where a link to P begins. Where one of several conditions must hold,
 * each of them must tie it.
 */
final class Shortcut {
    private final int slot;
    private final Set<Integer> bound;
    /** By slot: how the fact that is looked for points to what is bound there. Itself is not among them. */
    private final Map<Integer, RefField<?>> fields;
    /** By slot: how a fact that is known points to what is bound there. */
    private final Map<Integer, Expression.FieldValue> known;

    private Shortcut(
            int slot, Set<Integer> bound, Map<Integer, RefField<?>> fields, Map<Integer, Expression.FieldValue> known) {
        this.slot = slot;
        this.bound = bound;
        this.fields = new HashMap<>(fields);
        this.known = new HashMap<>(known);
    }

    /**
     * The shortest way.
     *
     * @param later the conditions behind that of the fact
     * @param bound slots that hold facts before it is looked for
     */
    static Access.Many of(Condition.Match match, List<Condition> later, Set<Integer> bound, Access.Many plain) {
        Shortcut shortcut = new Shortcut(match.variable().slot(), bound, Map.of(), Map.of());
        List<Access.Many> ways = new ArrayList<>();
        for (Test test : match.tests()) {
            Access.Many way = test instanceof Test.AnyOf ? shortcut.pointing(test) : null;
            if (way != null) {
                ways.add(way);
            }
        }
        ways.addAll(shortcut.ways(later));
        return ways.isEmpty() ? plain : new Access.Shortest(plain, List.copyOf(ways));
    }

    /** Each leads to all facts for which all of some conditions can hold. */
    private List<Access.Many> ways(List<Condition> all) {
        List<Access.Many> ways = new ArrayList<>();
        for (Condition condition : all) {
            if (condition instanceof Condition.Match match && match.id() == null) {
                Access.Many across = across(match);
                if (across != null) {
                    ways.add(across);
                }
                follow(match);
            } else if (condition instanceof Condition.Present present) {
                ways.addAll(within(present.conditions()));
            } else if (condition instanceof Condition.Absent absent) {
                Access.Many either = either(absent.conditions());
                if (either != null) {
                    ways.add(either);
                }
            }
        }
        return ways;
    }

    /** What is bound within is not seen outside. */
    private List<Access.Many> within(List<Condition> all) {
        return new Shortcut(slot, bound, fields, known).ways(all);
    }

    /** Of conditions of which one must fail: such as are absent in turn, and tests. Null if one can fail otherwise. */
    private Access.@Nullable Many either(List<Condition> none) {
        List<Access.Many> ways = new ArrayList<>();
        for (Condition condition : none) {
            if (condition instanceof Condition.Absent absent) {
                List<Access.Many> some = within(absent.conditions());
                if (some.isEmpty()) {
                    return null;
                }
                ways.add(some.get(0));
            } else if (condition instanceof Condition.Match match && match.isAlwaysThere()) {
                for (Test test : match.tests()) {
                    Access.Many way = test instanceof Test.Not not ? pointing(not.test()) : null;
                    if (way == null) {
                        return null;
                    }
                    ways.add(way);
                }
            } else {
                return null;
            }
        }
        return ways.isEmpty() ? null : new Access.Either(List.copyOf(ways));
    }

    /** Leads to all facts of which a test can hold; null if it does not say to what they point. */
    private Access.@Nullable Many pointing(Test test) {
        if (test instanceof Test.Comparison equal && equal.comparator() == Test.Comparator.EQUAL) {
            Access.Pointer pointer = pointer(slot, equal, bound);
            return pointer == null ? null : new Access.Pointing(List.of(pointer));
        } else if (test instanceof Test.AllOf all) {
            return all.tests().stream()
                    .map(this::pointing)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
        } else if (test instanceof Test.AnyOf any) {
            List<Access.Many> ways = new ArrayList<>();
            for (Test one : any.tests()) {
                Access.Many way = pointing(one);
                if (way == null) {
                    return null;
                }
                ways.add(way);
            }
            return new Access.Either(List.copyOf(ways));
        }
        return null;
    }

    /** Notes where a match does nothing but follow a reference. */
    private void follow(Condition.Match match) {
        int own = match.variable().slot();
        for (Test test : match.tests()) {
            if (test instanceof Test.Comparison equal && equal.comparator() == Test.Comparator.EQUAL) {
                follow(own, equal.left(), equal.right());
                follow(own, equal.right(), equal.left());
            }
        }
    }

    private void follow(int own, Expression mine, Expression other) {
        if (mine instanceof Expression.SlotValue self
                && self.slot() == own
                && other instanceof Expression.FieldValue from
                && from.field() instanceof RefField<?> field) {
            if (from.slot() == slot) {
                fields.put(own, field);
            } else if (bound.contains(from.slot())) {
                known.put(own, from);
            }
        }
    }

    /** A joint points to something known, and to the fact or to what the fact points to. */
    private Access.@Nullable Many across(Condition.Match joint) {
        Access.Pointer near = null;
        RefField<?> far = null;
        RefField<?> by = null;
        for (Test test : joint.tests()) {
            if (test instanceof Test.Comparison equal && equal.comparator() == Test.Comparator.EQUAL) {
                int own = joint.variable().slot();
                near = near == null ? near(own, equal) : near;
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
        return near == null || far == null ? null : new Access.Across(near, far, by);
    }

    /** To what is bound, or to what a fact points that is. */
    private Access.@Nullable Pointer near(int own, Test.Comparison equal) {
        Access.Pointer pointer = pointer(own, equal, bound);
        if (pointer != null) {
            return pointer;
        }
        Access.Pointer followed = pointer(own, equal, known.keySet());
        if (followed == null || followed.by() != null) {
            return null;
        }
        Expression.FieldValue from = known.get(followed.slot());
        return from != null && from.field() instanceof RefField<?> by
                ? new Access.Pointer(followed.field(), from.slot(), by)
                : null;
    }

    private static Access.@Nullable Pointer pointer(int own, Test.Comparison equal, Set<Integer> to) {
        Access.Pointer pointer = Access.pointer(own, equal.left(), equal.right(), to);
        return pointer != null ? pointer : Access.pointer(own, equal.right(), equal.left(), to);
    }
}
