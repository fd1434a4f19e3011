package org.armistice.rules.language.clause;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.armistice.rules.typed.Condition;
import org.armistice.rules.typed.Expression;
import org.armistice.rules.typed.Test;
import org.armistice.rules.typed.Variable;
import org.jspecify.annotations.Nullable;

/**
 * What has been read of a condition so far: alternatives, any of which may hold. Tests stand on their own in it; the
 * {@link Weaver} puts them where they belong.
 */
public record Body(List<Alternative> alternatives) {
    /** A condition nobody can fail. */
    public static final Body EMPTY = new Body(List.of(new Alternative(List.of(), List.of())));

    private static final int MOST_ALTERNATIVES = 16;

    /** Conditions of which all must hold, with clocks on some of them. */
    public record Alternative(List<Condition> conditions, List<Duration> clocks) {}

    /** A clock before its watch has a name. */
    public record Duration(
            List<Condition> conditions,
            List<Variable> variables,
            Expression days,
            @Nullable Expression window) {}

    public static Body of(Condition condition) {
        return new Body(List.of(new Alternative(List.of(condition), List.of())));
    }

    public static Body ofAll(List<Condition> conditions) {
        return new Body(List.of(new Alternative(conditions, List.of())));
    }

    public static Body of(Test test) {
        return of(new Condition.Check(test));
    }

    /** Every condition of every alternative. */
    public List<Condition> conditions() {
        return alternatives.stream().flatMap(a -> a.conditions().stream()).toList();
    }

    public boolean hasClocks() {
        return alternatives.stream().anyMatch(a -> !a.clocks().isEmpty());
    }

    public boolean tooMany() {
        return alternatives.size() > MOST_ALTERNATIVES;
    }

    public Body and(Condition condition) {
        return and(of(condition));
    }

    /** Both hold. A clock of the second runs only while the first holds too. */
    public Body and(Body other) {
        if (other == EMPTY) {
            return this;
        }
        List<Alternative> both = new ArrayList<>();
        for (Alternative left : alternatives) {
            for (Alternative right : other.alternatives) {
                List<Duration> clocks = new ArrayList<>(left.clocks());
                for (Duration clock : right.clocks()) {
                    clocks.add(new Duration(
                            joined(left.conditions(), clock.conditions()),
                            clock.variables(),
                            clock.days(),
                            clock.window()));
                }
                both.add(new Alternative(joined(left.conditions(), right.conditions()), clocks));
            }
        }
        return new Body(both);
    }

    /**
     * One of them holds. Tests are joined into one test, with the parameters and dates that they speak of before it;
     * anything else makes alternatives.
     */
    public Body or(Body other) {
        List<Test> left = testsOf(this);
        List<Test> right = testsOf(other);
        if (left.isEmpty() || right.isEmpty()) {
            return new Body(joined(alternatives, other.alternatives));
        }
        List<Condition> both = new ArrayList<>();
        for (Condition condition : joined(conditions(), other.conditions())) {
            if (condition instanceof Condition.Match match) {
                // Another object: it belongs to the words of both, and no longer to those of one.
                both.add(new Condition.Match(match.variable(), match.id(), match.tests()));
            }
        }
        both.add(new Condition.Check(new Test.AnyOf(List.of(all(left), all(right)))));
        return ofAll(both);
    }

    /** The tests of a body that consists of nothing else than these and facts that are always there, or none. */
    private static List<Test> testsOf(Body body) {
        if (body.alternatives.size() != 1 || body.hasClocks()) {
            return List.of();
        }
        List<Test> tests = new ArrayList<>();
        for (Condition condition : body.alternatives.get(0).conditions()) {
            if (condition instanceof Condition.Check check) {
                tests.add(check.test());
            } else if (!(condition instanceof Condition.Match match
                    && match.isAlwaysThere()
                    && match.tests().isEmpty())) {
                return List.of();
            }
        }
        return tests;
    }

    private static Test all(List<Test> tests) {
        return tests.size() == 1 ? tests.get(0) : new Test.AllOf(tests);
    }

    /**
     * The same truth without alternatives: what they have in common, and not all of the rest fail. What the rest binds is
     * not seen outside.
     */
    public Body folded() {
        if (alternatives.size() == 1) {
            return this;
        }
        List<Condition> common = common();
        List<Condition> noneOfTheRest = new ArrayList<>();
        for (Alternative alternative : alternatives) {
            List<Condition> rest = without(common, alternative.conditions());
            if (rest.isEmpty()) {
                return ofAll(common);
            }
            noneOfTheRest.add(new Condition.Absent(rest));
        }
        return ofAll(joined(common, List.of(new Condition.Absent(noneOfTheRest))));
    }

    /**
     * What stands in all alternatives, apart from patterns that more than one fact may fit, and what speaks of these: how many
     * ways there are must not depend on whether there are alternatives.
     */
    private List<Condition> common() {
        List<Condition> everywhere = alternatives.get(0).conditions();
        for (Alternative alternative : alternatives) {
            everywhere = without(without(alternative.conditions(), everywhere), everywhere);
        }
        List<Condition> common = new ArrayList<>();
        Set<Integer> left = new HashSet<>();
        for (Condition condition : everywhere) {
            boolean speaksOfLeft = !Collections.disjoint(Weaver.slotsOf(condition), left);
            if (condition instanceof Condition.Match match && !isOne(match, everywhere, left)) {
                left.add(match.variable().slot());
            } else if (!speaksOfLeft) {
                common.add(condition);
            } else if (condition instanceof Condition.Total total) {
                left.add(total.result().slot());
            }
        }
        return common;
    }

    /** Whether at most one fact can fit a pattern, as others say of it that speak of no slot that is left. */
    private static boolean isOne(Condition.Match match, List<Condition> others, Set<Integer> left) {
        if (match.id() != null) {
            return true;
        }
        Set<Expression> linked = new HashSet<>();
        for (Condition other : others) {
            if (other instanceof Condition.Check check
                    && match.isLink(check.test())
                    && Collections.disjoint(Weaver.slotsOf(check), left)) {
                Test.Comparison link = (Test.Comparison) check.test();
                if (link.left() instanceof Expression.SlotValue) {
                    return true;
                }
                linked.add(link.left());
            }
        }
        return linked.size() == 2;
    }

    /** The same objects left out: what is common comes from the same words. */
    private static List<Condition> without(List<Condition> some, List<Condition> all) {
        Set<Condition> leftOut = Collections.newSetFromMap(new IdentityHashMap<>());
        leftOut.addAll(some);
        return all.stream().filter(condition -> !leftOut.contains(condition)).toList();
    }

    /** There is some way to make it hold. */
    public Body present() {
        List<Alternative> wrapped = new ArrayList<>();
        for (Alternative alternative : alternatives) {
            wrapped.add(new Alternative(List.of(new Condition.Present(alternative.conditions())), List.of()));
        }
        return new Body(wrapped);
    }

    /** There is no way to make it hold. */
    public Body absent() {
        List<Condition> none = new ArrayList<>();
        for (Alternative alternative : alternatives) {
            none.add(new Condition.Absent(alternative.conditions()));
        }
        return new Body(List.of(new Alternative(none, List.of())));
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        List<T> all = new ArrayList<>(first.size() + second.size());
        all.addAll(first);
        all.addAll(second);
        return all;
    }
}
