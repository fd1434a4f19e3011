package org.armistice.rules.language.clause;

import java.util.ArrayList;
import java.util.List;
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

    /** One of them holds. Tests alone are joined into one test; anything else makes alternatives. */
    public Body or(Body other) {
        List<Test> left = testsOf(this);
        List<Test> right = testsOf(other);
        if (!left.isEmpty() && !right.isEmpty()) {
            return of(new Test.AnyOf(List.of(all(left), all(right))));
        }
        return new Body(joined(alternatives, other.alternatives));
    }

    /** The tests of a body that consists of nothing else, or none. */
    private static List<Test> testsOf(Body body) {
        if (body.alternatives.size() != 1 || body.hasClocks()) {
            return List.of();
        }
        List<Test> tests = new ArrayList<>();
        for (Condition condition : body.alternatives.get(0).conditions()) {
            if (!(condition instanceof Condition.Check check)) {
                return List.of();
            }
            tests.add(check.test());
        }
        return tests;
    }

    private static Test all(List<Test> tests) {
        return tests.size() == 1 ? tests.get(0) : new Test.AllOf(tests);
    }

    /** The same truth without alternatives: not all of them fail. What they bind is not seen outside. */
    public Body folded() {
        return alternatives.size() == 1
                ? this
                : of(new Condition.Absent(absent().alternatives.get(0).conditions()));
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
