package org.armistice.rules.mutation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.armistice.rules.language.clause.Body;
import org.armistice.rules.language.clause.Scope;
import org.armistice.rules.language.rule.Branches;
import org.armistice.rules.typed.Branch;
import org.armistice.rules.typed.Condition;
import org.armistice.rules.typed.Condition.Absent;
import org.armistice.rules.typed.Condition.Check;
import org.armistice.rules.typed.Condition.Match;
import org.armistice.rules.typed.Condition.Present;
import org.armistice.rules.typed.Condition.Total;
import org.armistice.rules.typed.Effect;
import org.armistice.rules.typed.Expression;
import org.armistice.rules.typed.Rule;
import org.armistice.rules.typed.Test;
import org.armistice.rules.wording.Wording;
import org.jspecify.annotations.Nullable;

/** Makes a rule anew with one change to some of its parts. */
final class Rewriting {
    private final Rule rule;
    private final Body body;
    private final Set<Object> parts;
    private final Change change;
    private final Substitution values;

    /** Slots that parts which are left out had to do with; what is bound for them alone goes too. */
    private final Set<Integer> freed = new HashSet<>();

    /** @param parts what is changed, told apart by identity */
    Rewriting(Rule rule, Wording wording, Set<Object> parts, Change change) {
        this.rule = rule;
        this.body = wording.body();
        this.parts = parts;
        this.change = change;
        this.values = new Substitution(parts, change);
    }

    /** The changed rule, or null if it is as before. */
    @Nullable
    Rule rewritten() {
        List<Body.Alternative> alternatives = new ArrayList<>();
        for (Body.Alternative alternative : body.alternatives()) {
            boolean leftOut = change instanceof Change.DropSide && holdsPart(alternative.conditions());
            if (!leftOut) {
                alternatives.add(alternative(alternative));
            }
        }
        Expression chance = rule.chance() == null || isDropped(rule.chance()) ? null : values.of(rule.chance());
        List<Effect> effects = values.of(rule.effects());
        boolean isAsBefore = alternatives.equals(body.alternatives())
                && effects.equals(rule.effects())
                && Objects.equals(chance, rule.chance());
        if (isAsBefore || alternatives.isEmpty()) {
            return null;
        }
        Scope.Slots slots = new Scope.Slots(rule.slots());
        List<Branch> branches = new Branches(rule.key(), rule.variables(), slots).of(new Body(alternatives));
        return new Rule(
                rule.key(),
                rule.name(),
                rule.position(),
                rule.phase(),
                rule.trigger(),
                branches,
                rule.variables(),
                rule.shown(),
                slots.count(),
                chance,
                effects,
                rule.sentences(),
                rule.raisedBy(),
                rule.grounds(),
                rule.exceptionTo(),
                rule.precedence(),
                rule.row(),
                rule.telling());
    }

    private boolean isDropped(Object part) {
        return change instanceof Change.Drop && parts.contains(part);
    }

    private Body.Alternative alternative(Body.Alternative alternative) {
        List<Condition> conditions = conditions(alternative.conditions());
        List<Body.Duration> clocks = new ArrayList<>();
        for (Body.Duration duration : alternative.clocks()) {
            if (!isDropped(duration.days())) {
                Expression window = duration.window() == null ? null : values.of(duration.window());
                clocks.add(new Body.Duration(
                        conditions(duration.conditions()), duration.variables(), values.of(duration.days()), window));
            }
        }
        Set<Integer> needed = new HashSet<>();
        if (rule.chance() != null) {
            rule.chance().slots(needed::add);
        }
        rule.effects().forEach(effect -> Slots.of(effect, needed));
        for (Body.Duration duration : clocks) {
            duration.days().slots(needed::add);
            if (duration.window() != null) {
                duration.window().slots(needed::add);
            }
        }
        return new Body.Alternative(
                pruned(conditions, needed),
                clocks.stream()
                        .map(d ->
                                new Body.Duration(pruned(d.conditions(), needed), d.variables(), d.days(), d.window()))
                        .filter(d -> !d.conditions().isEmpty())
                        .toList());
    }

    private List<Condition> conditions(List<Condition> conditions) {
        List<Condition> result = new ArrayList<>();
        for (Condition condition : conditions) {
            Condition changed = isDropped(condition) ? null : condition(condition);
            if (changed != null) {
                result.add(changed);
            } else {
                freed.addAll(Slots.of(condition));
            }
        }
        return result;
    }

    private @Nullable Condition condition(Condition condition) {
        if (condition instanceof Check check) {
            Test test = test(check.test());
            return test == null ? null : new Check(test);
        }
        if (condition instanceof Match match) {
            List<Test> tests = new ArrayList<>();
            for (Test test : match.tests()) {
                Test changed = test(test);
                if (changed == null) {
                    test.slots(freed::add);
                } else {
                    tests.add(changed);
                }
            }
            return new Match(match.variable(), match.id(), tests);
        }
        if (condition instanceof Total total) {
            return new Total(
                    total.result(), total.fold(), pruned(conditions(total.source()), of(total)), values.of(total.of()));
        }
        boolean absent = condition instanceof Absent;
        List<Condition> inner = absent ? ((Absent) condition).conditions() : ((Present) condition).conditions();
        if (absent && change instanceof Change.DropSide && holdsPart(inner)) {
            return null;
        }
        List<Condition> changed = pruned(conditions(inner), Set.of());
        if (changed.isEmpty() && !inner.isEmpty()) {
            return null;
        }
        return absent ? new Absent(changed) : new Present(changed);
    }

    private static Set<Integer> of(Total total) {
        Set<Integer> needed = new HashSet<>();
        total.of().slots(needed::add);
        return needed;
    }

    /** Whether one of the parts stands among these conditions, and in no group of its own that is denied. */
    private boolean holdsPart(List<Condition> conditions) {
        for (Condition condition : conditions) {
            Object part = condition instanceof Check check ? check.test() : condition;
            if (parts.contains(part) || condition instanceof Present present && holdsPart(present.conditions())) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Test test(Test test) {
        if (isDropped(test)) {
            return null;
        }
        if (test instanceof Test.Comparison comparison) {
            Test.Comparison changed = new Test.Comparison(
                    values.of(comparison.left()), comparison.comparator(), values.of(comparison.right()));
            return change instanceof Change.Turn turn && parts.contains(test) ? turn.of(changed) : changed;
        }
        if (test instanceof Test.Not not) {
            Test inner = test(not.test());
            return inner == null ? null : new Test.Not(inner);
        }
        if (test instanceof Test.AllOf all) {
            List<Test> tests = tests(all.tests());
            return tests.isEmpty() ? null : tests.size() == 1 ? tests.get(0) : new Test.AllOf(tests);
        }
        if (test instanceof Test.AnyOf any) {
            List<Test> sides =
                    any.tests().stream().filter(side -> !isLeftOut(side)).toList();
            List<Test> tests = tests(sides);
            boolean alwaysTrue = tests.size() < sides.size();
            return alwaysTrue || tests.isEmpty() ? null : tests.size() == 1 ? tests.get(0) : new Test.AnyOf(tests);
        }
        return test;
    }

    private List<Test> tests(List<Test> tests) {
        List<Test> result = new ArrayList<>();
        for (Test test : tests) {
            Test changed = test(test);
            if (changed != null) {
                result.add(changed);
            }
        }
        return result;
    }

    private boolean isLeftOut(Test side) {
        return change instanceof Change.DropSide
                && (parts.contains(side)
                        || side instanceof Test.AllOf all
                                && all.tests().stream().anyMatch(parts::contains));
    }

    /** The conditions without facts and numbers that nobody named and nothing needs any more. */
    private List<Condition> pruned(List<Condition> conditions, Set<Integer> neededOutside) {
        List<Condition> left = new ArrayList<>(conditions);
        boolean again = !freed.isEmpty();
        while (again) {
            again = false;
            for (Condition condition : List.copyOf(left)) {
                int slot = Slots.boundAlone(condition);
                boolean isFree = slot >= 0
                        && freed.contains(slot)
                        && !neededOutside.contains(slot)
                        && left.stream()
                                .noneMatch(other ->
                                        other != condition && Slots.of(other).contains(slot));
                if (isFree) {
                    left.remove(condition);
                    freed.addAll(Slots.of(condition));
                    again = true;
                }
            }
        }
        return left;
    }
}
