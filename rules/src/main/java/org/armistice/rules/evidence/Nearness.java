package org.armistice.rules.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.armistice.model.fact.Fact;
import org.armistice.rules.evidence.Steps.Part;
import org.armistice.rules.evidence.Steps.Step;
import org.armistice.rules.reference.Durations;
import org.armistice.rules.reference.Search;
import org.armistice.rules.typed.Clock;
import org.armistice.rules.typed.Condition;
import org.armistice.rules.typed.Condition.Match;
import org.armistice.rules.typed.Condition.Total;
import org.armistice.rules.typed.Test;
import org.armistice.rules.wording.Clause;
import org.jspecify.annotations.Nullable;

/**
 * Looks for the facts for which one alternative comes nearest to holding: with the fewest failed clauses, and of those
 * with the smallest gap. It tries the most promising facts first and gives up a line of search as soon as it is no nearer
 * than what has been found.
 */
final class Nearness {
    /** More combinations than this are not looked at. */
    private static final int MOST_TRIED = 50_000;

    /** Nor is more looked at once so many facts have been tried on the way, unless somebody says how many: some combinations ask of all facts. */
    static final long MOST_FACTS = 2_000_000;

    private final Search search;
    private final Durations durations;
    private final Steps steps;
    private final int[] failures;
    private final Object[] bindings;
    /** How far {@link Search#tried} may go. */
    private final long most;

    /** For each step on the way, the clauses that it has made fail. */
    private final List<List<Integer>> trail = new ArrayList<>();

    private int failed;
    private double gap;
    private int tried;
    private int leastFailed = Integer.MAX_VALUE;
    private double leastGap;
    private Object @Nullable [] nearest;

    /**
     * @param bindings what is bound beforehand; as many slots as the rule has
     * @param mostFacts how many facts are tried at most, once something has been found
     */
    Nearness(Search search, Durations durations, Steps steps, Object[] bindings, long mostFacts) {
        this.search = search;
        this.durations = durations;
        this.steps = steps;
        this.failures = new int[steps.clauses().size()];
        this.bindings = bindings.clone();
        this.most = search.tried() + mostFacts;
    }

    /** The bindings that come nearest, or null if there are no facts that are meant. */
    Object @Nullable [] find() {
        go(0);
        return nearest;
    }

    double gap() {
        return leastGap;
    }

    /** Whether everything was looked at. */
    boolean isExhaustive() {
        return !isEnough();
    }

    private boolean isEnough() {
        return tried >= MOST_TRIED || search.tried() > most;
    }

    private boolean isNoNearer() {
        return failed > leastFailed || failed == leastFailed && gap >= leastGap;
    }

    private void go(int at) {
        tried++;
        if (isNoNearer() || isEnough() && nearest != null) {
            return;
        }
        if (at == steps.all().size()) {
            finish();
            return;
        }
        Step step = steps.all().get(at);
        if (step.binds() instanceof Match match) {
            goOn(match, step, at);
        } else if (step.binds() instanceof Total total) {
            int slot = total.result().slot();
            Object before = bindings[slot];
            bindings[slot] = isBound(Steps.outer(total)) ? search.total(total, bindings) : null;
            weigh(step, at);
            bindings[slot] = before;
        } else {
            weigh(step, at);
        }
    }

    /** A fact that may be meant, and what speaks against it. */
    private record Candidate(@Nullable Fact fact, int failed, double gap) {}

    private void goOn(Match match, Step step, int at) {
        int slot = match.variable().slot();
        Object before = bindings[slot];
        List<Candidate> candidates = new ArrayList<>();
        for (Fact fact : search.candidates(match, bindings)) {
            if (isEnough() && !candidates.isEmpty()) {
                break;
            }
            bindings[slot] = fact;
            if (allHold(step.must())) {
                int failedBefore = failed;
                double gapBefore = gap;
                add(step);
                candidates.add(new Candidate(fact, failed, gap));
                undo(failedBefore, gapBefore);
            }
        }
        if (candidates.isEmpty()) {
            bindings[slot] = null;
            if (before == null) {
                fail(step.clause(), 1);
                weigh(step, at);
                failures[step.clause()]--;
                failed -= failures[step.clause()] == 0 ? 1 : 0;
                gap--;
            }
        } else {
            candidates.sort(Comparator.comparingInt(Candidate::failed).thenComparingDouble(Candidate::gap));
            for (Candidate candidate : candidates) {
                bindings[slot] = candidate.fact();
                weigh(step, at);
            }
        }
        bindings[slot] = before;
    }

    private boolean allHold(List<Test> tests) {
        for (Test test : tests) {
            if (!isBound(Steps.slots(test)) || !test.holds(bindings)) {
                return false;
            }
        }
        return true;
    }

    private void weigh(Step step, int at) {
        int failedBefore = failed;
        double gapBefore = gap;
        add(step);
        go(at + 1);
        undo(failedBefore, gapBefore);
    }

    private void add(Step step) {
        List<Integer> failing = new ArrayList<>(0);
        for (Part part : step.parts()) {
            double width = width(part);
            if (width >= 0) {
                fail(part.clause(), width);
                failing.add(part.clause());
            }
        }
        trail.add(failing);
    }

    private void undo(int failedBefore, double gapBefore) {
        trail.remove(trail.size() - 1).forEach(clause -> failures[clause]--);
        failed = failedBefore;
        gap = gapBefore;
    }

    private void fail(int clause, double width) {
        failed += failures[clause]++ == 0 ? 1 : 0;
        gap += width;
    }

    /** How far a part is from holding; negative if it holds. */
    private double width(Part part) {
        if (!isBound(part.needs())) {
            return 1;
        }
        Condition condition = part.condition();
        if (condition instanceof Condition.Check check) {
            return check.test().holds(bindings) ? -1 : Gap.width(Gap.of(check.test(), bindings));
        }
        return search.exists(List.of(condition), bindings) ? -1 : 1;
    }

    private void finish() {
        int failedBefore = failed;
        double gapBefore = gap;
        for (Clause clause : steps.clauses()) {
            Clock clock = clause.clock();
            if (clock != null) {
                addDuration(clock);
            }
        }
        if (!isNoNearer()) {
            leastFailed = failed;
            leastGap = gap;
            nearest = bindings.clone();
        }
        failed = failedBefore;
        gap = gapBefore;
    }

    private void addDuration(Clock clock) {
        if (!isBound(Steps.needs(clock))) {
            failed++;
            gap++;
            return;
        }
        Durations.Held held = durations.held(clock, bindings);
        if (!held.isEnough()) {
            failed++;
            gap += held.needed() <= 0 ? 1 : Math.min(1, (held.needed() - held.held()) / (double) held.needed());
        }
    }

    private boolean isBound(Iterable<Integer> slots) {
        for (int slot : slots) {
            if (bindings[slot] == null) {
                return false;
            }
        }
        return true;
    }
}
