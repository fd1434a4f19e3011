package org.armistice.rules.check;

import java.util.ArrayList;
import java.util.List;
import org.armistice.rules.typed.Branch;
import org.armistice.rules.typed.Clock;
import org.armistice.rules.typed.Condition;
import org.armistice.rules.typed.Rule;
import org.armistice.rules.typed.Test;

/**
 * What one alternative of a rule asks of a state that lasts: its own condition and those of its durations.
 *
 * @param rule whose it is
 * @param conditions in an order in which each sees what it needs
 */
record Premise(Rule rule, List<Condition> conditions) {
    static Premise of(Rule rule, Branch branch) {
        List<Condition> all = new ArrayList<>(branch.watch().conditions());
        for (Clock clock : branch.clocks()) {
            all.addAll(clock.watch().conditions());
        }
        return new Premise(rule, all);
    }

    /** Facts that must be there: those of the condition itself and of what must exist. */
    List<Condition.Match> matches() {
        List<Condition.Match> matches = new ArrayList<>();
        collect(conditions, matches);
        return matches;
    }

    private static void collect(List<Condition> conditions, List<Condition.Match> matches) {
        for (Condition condition : conditions) {
            if (condition instanceof Condition.Match match) {
                matches.add(match);
            } else if (condition instanceof Condition.Present present) {
                collect(present.conditions(), matches);
            }
        }
    }

    /** Tests each of which must hold. */
    List<Test> tests() {
        List<Test> tests = new ArrayList<>();
        matches().forEach(match -> match.tests().forEach(test -> flatten(test, tests)));
        for (Condition condition : conditions) {
            if (condition instanceof Condition.Check check) {
                flatten(check.test(), tests);
            }
        }
        return tests;
    }

    private static void flatten(Test test, List<Test> tests) {
        if (test instanceof Test.AllOf all) {
            all.tests().forEach(one -> flatten(one, tests));
        } else {
            tests.add(test);
        }
    }

    /** Every test of it, also of what must not be there and of totals. */
    List<Test> allTests() {
        List<Test> tests = new ArrayList<>();
        allTests(conditions, tests);
        return tests;
    }

    /** Every test of some conditions, nested ones too. */
    static List<Test> tests(List<Condition> conditions) {
        List<Test> tests = new ArrayList<>();
        allTests(conditions, tests);
        return tests;
    }

    private static void allTests(List<Condition> conditions, List<Test> tests) {
        for (Condition condition : conditions) {
            if (condition instanceof Condition.Match match) {
                tests.addAll(match.tests());
            } else if (condition instanceof Condition.Check check) {
                tests.add(check.test());
            } else if (condition instanceof Condition.Absent absent) {
                allTests(absent.conditions(), tests);
            } else if (condition instanceof Condition.Present present) {
                allTests(present.conditions(), tests);
            } else if (condition instanceof Condition.Total total) {
                allTests(total.source(), tests);
            }
        }
    }
}
