package org.armistice.rules.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.armistice.model.fact.DateField;
import org.armistice.model.fact.FactType;
import org.armistice.model.fact.Field;
import org.armistice.model.fact.NumberField;
import org.armistice.model.fact.RefField;
import org.armistice.rules.typed.Condition;
import org.armistice.rules.typed.Expression;
import org.armistice.rules.typed.Test;
import org.jspecify.annotations.Nullable;

/** Makes one {@link Plan}. */
final class Planning {
    /** Patterns that may each have many facts for every fact before; some theatres have thousands of facts of a type. */
    private static final int MOST_MULTIPLIED = 2;

    private final List<Condition> conditions;
    private final Map<Integer, Condition.Match> named = new HashMap<>();
    private final Set<Integer> totals = new HashSet<>();
    private final Map<Integer, List<Test>> tests = new HashMap<>();
    /** By slot, the reference that leads from an earlier fact to one that need not be joined for that reason. */
    private final Map<Integer, Expression.FieldValue> followed = new LinkedHashMap<>();
    /** The slots of facts that are there for a pair of earlier ones and need not be joined for that reason. */
    private final Set<Integer> paired = new HashSet<>();

    private final List<Condition.Match> joined = new ArrayList<>();
    private final List<Condition> rest = new ArrayList<>();

    Planning(List<Condition> conditions) {
        this.conditions = conditions;
    }

    Plan plan() {
        gather();
        int matches = unbroken();
        follow(matches);
        for (int i = 0; i < conditions.size(); i++) {
            Condition condition = conditions.get(i);
            if (!(condition instanceof Condition.Match match)) {
                rest.add(condition);
            } else if (match.id() != null) {
                of(match).forEach(test -> rest.add(new Condition.Check(test)));
            } else if (i < matches && !isLeftOut(match.variable().slot())) {
                join(match);
            } else {
                rest.add(new Condition.Match(match.variable(), null, of(match)));
            }
        }
        if (joined.isEmpty()) {
            joined.add(firstNamed());
        }
        int[] slots = joined.stream().mapToInt(match -> match.variable().slot()).toArray();
        return new Plan(joined, named, slots, rest);
    }

    /** A watch of named facts alone is found by the first of them. */
    private Condition.Match firstNamed() {
        for (Condition condition : conditions) {
            if (condition instanceof Condition.Match match) {
                named.remove(match.variable().slot());
                return new Condition.Match(match.variable(), match.id(), List.of());
            }
        }
        throw new IllegalStateException("a watch without a pattern");
    }

    private List<Test> of(Condition.Match match) {
        return tests.getOrDefault(match.variable().slot(), List.of());
    }

    /** Puts each test at the one fact that it is about, if there is one, facts that are named aside. */
    private void gather() {
        for (Condition condition : conditions) {
            if (condition instanceof Condition.Match match) {
                tests.put(match.variable().slot(), new ArrayList<>());
                if (match.id() != null) {
                    named.put(match.variable().slot(), match);
                }
            } else if (condition instanceof Condition.Total total) {
                totals.add(total.result().slot());
            }
        }
        for (Condition condition : conditions) {
            if (condition instanceof Condition.Match match) {
                for (Test test : match.tests()) {
                    Set<Integer> about = about(test);
                    List<Test> at =
                            about.size() == 1 ? tests.get(about.iterator().next()) : null;
                    (at == null ? of(match) : at).add(test);
                }
            }
        }
    }

    /** The slots that a test is about, named facts aside. */
    private Set<Integer> about(Test test) {
        Set<Integer> about = new TreeSet<>();
        test.slots(about::add);
        about.removeAll(named.keySet());
        return about;
    }

    /**
     * How many conditions, from the first, go by before one that must be looked at for itself, or that would have Drools
     * keep more than pairs of facts.
     */
    private int unbroken() {
        int multiplied = 0;
        for (int i = 0; i < conditions.size(); i++) {
            if (!(conditions.get(i) instanceof Condition.Match match)) {
                return i;
            }
            if (match.id() == null
                    && of(match).stream().noneMatch(test -> way(match.variable().slot(), test) != null)) {
                if (multiplied > 0 && of(match).stream().noneMatch(test -> !isAlone(match, test) && isJoin(test))
                        || multiplied == MOST_MULTIPLIED) {
                    return i;
                }
                multiplied++;
            }
            if (of(match).stream().anyMatch(test -> !isAlone(match, test) && !isJoin(test))) {
                // Its own facts may be joined, but nothing behind it.
                return i + 1;
            }
        }
        return conditions.size();
    }

    private boolean isAlone(Condition.Match match, Test test) {
        return match.id() == null && about(test).equals(Set.of(match.variable().slot()));
    }

    private boolean isJoin(Test test) {
        boolean[] join = {true};
        test.slots(slot -> join[0] &= !named.containsKey(slot) && !totals.contains(slot));
        test.reads(read -> join[0] &= !(read.field() instanceof NumberField || read.field() instanceof DateField));
        return join[0];
    }

    private boolean isLeftOut(int slot) {
        return followed.containsKey(slot) || paired.contains(slot);
    }

    /**
     * Finds the facts to which a reference leads, and those of which nothing else is asked than that they are there for a pair,
     * so that they filter nothing: of alignments there is one for each place and faction, and Drools would keep them all in mind.
     */
    private void follow(int matches) {
        Set<Integer> before = new HashSet<>();
        for (Condition condition : conditions.subList(0, matches)) {
            if (condition instanceof Condition.Match match && match.id() == null) {
                int slot = match.variable().slot();
                Expression.FieldValue way = onlyWay(match);
                if (way != null && before.contains(way.slot())) {
                    followed.put(slot, way);
                } else if (isPaired(match, before)) {
                    paired.add(slot);
                }
                before.add(slot);
            }
        }
        while (followed.keySet().removeIf(slot -> isNeeded(slot, matches))
                | paired.removeIf(slot -> isNeeded(slot, matches))) {
            // Whoever is joined after all may need others in turn.
        }
    }

    /** Whether a pattern asks of a fact which earlier ones it is for, and nothing else. */
    private boolean isPaired(Condition.Match match, Set<Integer> before) {
        FactType<?> type = match.variable().type();
        if (type == null || !type.isPair()) {
            return false;
        }
        Set<Field> told = new HashSet<>();
        for (Test test : of(match)) {
            Field member = member(match.variable().slot(), test, before);
            if (member == null) {
                return false;
            }
            told.add(member);
        }
        return told.equals(Set.of(type.pairFirst(), type.pairSecond()));
    }

    /** {@code own's reference is another}, or what another refers to: the reference; null for any other test. */
    private static @Nullable Field member(int own, Test test, Set<Integer> before) {
        if (!(test instanceof Test.Comparison equal) || equal.comparator() != Test.Comparator.EQUAL) {
            return null;
        }
        Field member = member(own, equal.left(), equal.right(), before);
        return member != null ? member : member(own, equal.right(), equal.left(), before);
    }

    private static @Nullable Field member(int own, Expression mine, Expression other, Set<Integer> before) {
        boolean isOwn = mine instanceof Expression.FieldValue read && read.slot() == own;
        boolean isKnown = other instanceof Expression.SlotValue fact && before.contains(fact.slot())
                || other instanceof Expression.FieldValue reference
                        && reference.field() instanceof RefField<?>
                        && before.contains(reference.slot());
        return isOwn && isKnown ? ((Expression.FieldValue) mine).field() : null;
    }

    /** The way to a fact to which a reference leads, whatever else is asked of it; null if there is none or more. */
    private Expression.@Nullable FieldValue onlyWay(Condition.Match match) {
        Expression.FieldValue only = null;
        for (Test test : of(match)) {
            Expression.FieldValue way = way(match.variable().slot(), test);
            if (way != null && only != null) {
                return null;
            }
            only = way == null ? only : way;
        }
        return only;
    }

    /** {@code own is other's reference}: the way from the other; null for any other test. */
    private static Expression.@Nullable FieldValue way(int own, Test test) {
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

    /** Whether a fact that is joined is joined by this one, in another way than by the reference that leads to this one. */
    private boolean isNeeded(int slot, int matches) {
        for (Condition condition : conditions.subList(0, matches)) {
            if (condition instanceof Condition.Match match
                    && match.id() == null
                    && !isLeftOut(match.variable().slot())) {
                for (Test test : of(match)) {
                    Set<Integer> slots = new TreeSet<>();
                    test.slots(slots::add);
                    if (isJoin(test) && slots.contains(slot) && aliased(test) == null) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** The test with followed facts replaced by the references that lead to them; null if it must see such a fact itself. */
    private @Nullable Test aliased(Test test) {
        boolean[] sees = new boolean[1];
        test.reads(read -> sees[0] |= isLeftOut(read.slot()));
        if (sees[0]) {
            return null;
        }
        if (!(test instanceof Test.Comparison comparison)) {
            test.slots(slot -> sees[0] |= isLeftOut(slot));
            return sees[0] ? null : test;
        }
        Expression left = aliased(comparison.left());
        Expression right = aliased(comparison.right());
        return left == null || right == null ? null : new Test.Comparison(left, comparison.comparator(), right);
    }

    private @Nullable Expression aliased(Expression expression) {
        Set<Integer> slots = new TreeSet<>();
        expression.slots(slots::add);
        slots.removeIf(slot -> !isLeftOut(slot));
        if (slots.isEmpty()) {
            return expression;
        }
        Expression.FieldValue way =
                expression instanceof Expression.SlotValue value ? followed.get(value.slot()) : null;
        return way == null || isLeftOut(way.slot()) ? null : way;
    }

    private void join(Condition.Match match) {
        List<Test> kept = new ArrayList<>();
        for (Test test : of(match)) {
            Test same = isAlone(match, test) ? test : isJoin(test) ? aliased(test) : null;
            if (same != null) {
                kept.add(same);
            } else {
                rest.add(new Condition.Check(test));
            }
        }
        joined.add(new Condition.Match(match.variable(), null, kept));
    }
}
