package org.armistice.rules.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.armistice.model.fact.FactType;
import org.armistice.model.fact.Field;
import org.armistice.model.fact.RefField;
import org.armistice.rules.typed.Condition;
import org.armistice.rules.typed.Expression;
import org.armistice.rules.typed.Test;
import org.jspecify.annotations.Nullable;

/**
 * The facts of a watch that earlier ones lead to: by a reference, or since they are there for a pair of them. They are found when
 * the watch is looked at. Were they joined, Drools would keep all facts of their type in mind, all places and all alignments, for the
 * few that are led to.
 */
final class Reached {
    private final List<Condition.Match> matches = new ArrayList<>();
    private final Map<Integer, List<Test>> tests;
    private final Predicate<Test> isJoin;
    /** By slot, the reference that leads there from an earlier fact. */
    private final Map<Integer, Expression.FieldValue> followed = new HashMap<>();
    /** The slots of facts that are there for a pair of earlier ones. */
    private final Set<Integer> paired = new HashSet<>();

    /**
     * @param conditions the first ones of a watch, all patterns
     * @param tests of each pattern, by its slot
     * @param isJoin whether a test speaks of nothing but references, choices and flags of facts that are not named
     */
    Reached(List<Condition> conditions, Map<Integer, List<Test>> tests, Predicate<Test> isJoin) {
        this.tests = tests;
        this.isJoin = isJoin;
        for (Condition condition : conditions) {
            if (condition instanceof Condition.Match match && match.id() == null) {
                matches.add(match);
            }
        }
        find();
        while (followed.keySet().removeIf(this::isNeeded) | paired.removeIf(this::isNeeded)) {
            // Whoever is joined after all may need others in turn.
        }
    }

    boolean contains(int slot) {
        return followed.containsKey(slot) || paired.contains(slot);
    }

    private void find() {
        Set<Integer> before = new HashSet<>();
        for (Condition.Match match : matches) {
            int slot = match.variable().slot();
            Expression.FieldValue way = way(match);
            if (way != null && before.contains(way.slot())) {
                followed.put(slot, way);
            } else if (isPaired(match, before)) {
                paired.add(slot);
            }
            before.add(slot);
        }
    }

    private List<Test> of(Condition.Match match) {
        return tests.getOrDefault(match.variable().slot(), List.of());
    }

    /**
     * The way to a fact to which a reference leads, whatever else is asked of it. Null if there is none, and if references of facts
     * that have nothing to do with each other must lead there: that is for Drools to find.
     */
    private Expression.@Nullable FieldValue way(Condition.Match match) {
        List<Expression.FieldValue> ways = of(match).stream()
                .map(test -> way(match.variable().slot(), test))
                .filter(Objects::nonNull)
                .toList();
        return ways.stream().map(way -> root(way.slot())).distinct().count() == 1 ? ways.get(0) : null;
    }

    /** The fact from which references lead to another, which it is itself perhaps. */
    private int root(int slot) {
        Expression.FieldValue way = followed.get(slot);
        return way == null ? slot : root(way.slot());
    }

    /** {@code own is other's reference}: the way from the other; null for any other test. */
    static Expression.@Nullable FieldValue way(int own, Test test) {
        if (test instanceof Test.Comparison comparison && comparison.comparator() == Test.Comparator.EQUAL) {
            Expression.FieldValue way = way(own, comparison.left(), comparison.right());
            return way != null ? way : way(own, comparison.right(), comparison.left());
        }
        return null;
    }

    private static Expression.@Nullable FieldValue way(int own, Expression mine, Expression other) {
        return mine instanceof Expression.SlotValue self
                        && self.slot() == own
                        && other instanceof Expression.FieldValue value
                        && value.field() instanceof RefField<?>
                        && value.slot() != own
                ? value
                : null;
    }

    /**
     * Whether a pattern says for which pair of earlier facts its own is, and either asks nothing else, so that it filters nothing, or
     * could not be joined without one that is reached.
     */
    private boolean isPaired(Condition.Match match, Set<Integer> before) {
        FactType<?> type = match.variable().type();
        if (type == null || !type.isPair()) {
            return false;
        }
        Set<Field> told = new HashSet<>();
        boolean more = false;
        boolean needs = false;
        for (Test test : of(match)) {
            Field member = member(match.variable().slot(), test, before);
            if (member == null) {
                more = true;
            } else {
                told.add(member);
            }
            needs |= isJoin.test(test) && aliased(test) == null;
        }
        return told.containsAll(Set.of(type.pairFirst(), type.pairSecond())) && (needs || !more);
    }

    /** {@code own's reference is another}, or is what another refers to: the reference; null for any other test. */
    private static @Nullable Field member(int own, Test test, Set<Integer> before) {
        if (!(test instanceof Test.Comparison equal) || equal.comparator() != Test.Comparator.EQUAL) {
            return null;
        }
        Field member = member(own, equal.left(), equal.right(), before);
        return member != null ? member : member(own, equal.right(), equal.left(), before);
    }

    private static @Nullable Field member(int own, Expression mine, Expression other, Set<Integer> before) {
        boolean isKnown = other instanceof Expression.SlotValue fact && before.contains(fact.slot())
                || other instanceof Expression.FieldValue reference
                        && reference.field() instanceof RefField<?>
                        && before.contains(reference.slot());
        return isKnown && mine instanceof Expression.FieldValue read && read.slot() == own ? read.field() : null;
    }

    /** Whether a fact that is joined can be joined by nothing but this one, in another way than by the reference that leads to this one. */
    private boolean isNeeded(int slot) {
        for (Condition.Match match : matches) {
            if (!contains(match.variable().slot()) && needs(match, slot) && !isJoinedOtherwise(match)) {
                return true;
            }
        }
        return false;
    }

    private boolean needs(Condition.Match match, int slot) {
        for (Test test : of(match)) {
            Set<Integer> slots = slots(test);
            if (isJoin.test(test) && slots.contains(slot) && aliased(test) == null) {
                return true;
            }
        }
        return false;
    }

    private boolean isJoinedOtherwise(Condition.Match match) {
        return of(match).stream()
                .anyMatch(test -> isJoin.test(test) && slots(test).size() > 1 && aliased(test) != null);
    }

    private static Set<Integer> slots(Test test) {
        Set<Integer> slots = new HashSet<>();
        test.slots(slots::add);
        return slots;
    }

    /** The test with reached facts replaced by the references that lead to them; null if it must see such a fact itself. */
    @Nullable
    Test aliased(Test test) {
        if (slots(test).stream().noneMatch(this::contains)) {
            return test;
        } else if (test instanceof Test.Comparison comparison) {
            Expression left = aliased(comparison.left());
            Expression right = aliased(comparison.right());
            return left == null || right == null ? null : new Test.Comparison(left, comparison.comparator(), right);
        } else if (test instanceof Test.AnyOf any) {
            List<Test> aliased = aliased(any.tests());
            return aliased == null ? null : new Test.AnyOf(aliased);
        } else if (test instanceof Test.AllOf all) {
            List<Test> aliased = aliased(all.tests());
            return aliased == null ? null : new Test.AllOf(aliased);
        } else if (test instanceof Test.Not not) {
            Test aliased = aliased(not.test());
            return aliased == null ? null : new Test.Not(aliased);
        }
        return null;
    }

    private @Nullable List<Test> aliased(List<Test> several) {
        List<Test> aliased = new ArrayList<>();
        for (Test test : several) {
            Test same = aliased(test);
            if (same == null) {
                return null;
            }
            aliased.add(same);
        }
        return aliased;
    }

    private @Nullable Expression aliased(Expression expression) {
        Set<Integer> slots = new HashSet<>();
        expression.slots(slots::add);
        if (slots.stream().noneMatch(this::contains)) {
            return expression;
        }
        Expression.FieldValue way =
                expression instanceof Expression.SlotValue value ? followed.get(value.slot()) : null;
        return way == null || contains(way.slot()) ? null : way;
    }
}
