package org.armistice.rules.evidence;

import java.util.ArrayList;
import java.util.List;
import org.armistice.model.fact.Fact;
import org.armistice.model.fact.World;
import org.armistice.rules.evidence.Attempt.Gap;
import org.armistice.rules.evidence.Attempt.Outcome;
import org.armistice.rules.reference.Search;
import org.armistice.rules.typed.Branch;
import org.armistice.rules.typed.Condition;
import org.armistice.rules.typed.Condition.Check;
import org.armistice.rules.typed.Condition.Match;
import org.armistice.rules.typed.Condition.Present;
import org.armistice.rules.typed.Rule;
import org.armistice.rules.typed.Test;
import org.jspecify.annotations.Nullable;

/**
 * Tells why a rule does not hold for certain facts: line by line, up to the first that fails, and how near the world came
 * to it. Durations are not looked at.
 */
public final class WhyNot {
    private final Search search;

    public WhyNot(World world) {
        this.search = new Search(world);
    }

    /**
     * Tries every branch.
     *
     * @param bindings the facts that are asked about in their slots, null in all others; as many as the rule has slots
     * @return one attempt for each line of each branch, in order
     */
    public List<Attempt> explain(Rule rule, Object[] bindings) {
        List<Attempt> attempts = new ArrayList<>();
        for (Branch branch : rule.branches()) {
            List<Condition> conditions = branch.watch().conditions();
            int met = met(conditions, bindings);
            for (int i = 0; i < conditions.size(); i++) {
                attempts.add(i == met ? failure(branch, i, bindings) : other(branch, i, i < met));
            }
        }
        return attempts;
    }

    // How many conditions, from the first, can be satisfied together.
    private int met(List<Condition> conditions, Object[] bindings) {
        int met = 0;
        while (met < conditions.size() && search.exists(conditions.subList(0, met + 1), bindings)) {
            met++;
        }
        return met;
    }

    private static Attempt other(Branch branch, int line, boolean met) {
        Condition condition = branch.watch().conditions().get(line);
        return new Attempt(branch, condition, met ? Outcome.MET : Outcome.NOT_REACHED, null, List.of());
    }

    private Attempt failure(Branch branch, int failed, Object[] bindings) {
        Nearest nearest = nearest(branch.watch().conditions(), failed, bindings);
        return new Attempt(branch, branch.watch().conditions().get(failed), Outcome.FAILED, nearest.way, nearest.gaps);
    }

    private Nearest nearest(List<Condition> conditions, int failed, Object[] bindings) {
        Nearest nearest = new Nearest();
        Condition condition = conditions.get(failed);
        search.ways(conditions.subList(0, failed), bindings, way -> {
            if (condition instanceof Match match) {
                tryFacts(match, way, nearest);
            } else if (condition instanceof Check check) {
                nearest.offer(way, gaps(List.of(check.test()), way));
            } else if (condition instanceof Present present) {
                List<Condition> inner = present.conditions();
                nearest.offer(way, nearest(inner, met(inner, way), way).gaps);
            } else {
                nearest.offer(way, List.of());
            }
        });
        return nearest;
    }

    private void tryFacts(Match match, Object[] way, Nearest nearest) {
        Object[] tried = way.clone();
        for (Fact fact : search.candidates(match, way)) {
            tried[match.variable().slot()] = fact;
            nearest.offer(tried, gaps(match.tests(), tried));
        }
    }

    private static List<Gap> gaps(List<Test> tests, Object[] bindings) {
        List<Gap> gaps = new ArrayList<>();
        for (Test test : tests) {
            if (!test.holds(bindings)) {
                gaps.addAll(gaps(test, bindings));
            }
        }
        return gaps;
    }

    private static List<Gap> gaps(Test test, Object[] bindings) {
        if (test instanceof Test.Comparison comparison) {
            return List.of(new Gap(
                    test, comparison.left().value(bindings), comparison.right().value(bindings)));
        }
        if (test instanceof Test.AllOf all) {
            return gaps(all.tests(), bindings);
        }
        if (test instanceof Test.AnyOf any) {
            Nearest nearest = new Nearest();
            any.tests().forEach(t -> nearest.offer(bindings, gaps(t, bindings)));
            return nearest.gaps;
        }
        Test.Before before = (Test.Before) test;
        return List.of(
                new Gap(test, ((Fact) bindings[before.first()]).index(), ((Fact) bindings[before.second()]).index()));
    }

    /** The best of the ways offered: fewest gaps, then the smallest first gap, then the earliest. */
    private static final class Nearest {
        Object @Nullable [] way;
        List<Gap> gaps = List.of();

        void offer(Object[] other, List<Gap> otherGaps) {
            if (way == null || isNearer(otherGaps)) {
                way = other.clone();
                gaps = otherGaps;
            }
        }

        private boolean isNearer(List<Gap> other) {
            if (other.size() != gaps.size()) {
                return other.size() < gaps.size();
            }
            return !other.isEmpty() && width(other.get(0)) < width(gaps.get(0));
        }

        // Choices and references are equal or not; only an order has a distance.
        private static double width(Gap gap) {
            if (!(gap.test() instanceof Test.Comparison comparison)
                    || comparison.comparator() == Test.Comparator.EQUAL
                    || comparison.comparator() == Test.Comparator.NOT_EQUAL) {
                return Double.MAX_VALUE;
            }
            return Math.abs((double) gap.left() - (double) gap.right());
        }
    }
}
