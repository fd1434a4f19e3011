package org.armistice.rules.evidence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.armistice.model.fact.Field;
import org.armistice.rules.language.clause.Weaver;
import org.armistice.rules.typed.Clock;
import org.armistice.rules.typed.Condition;
import org.armistice.rules.typed.Condition.Match;
import org.armistice.rules.typed.Condition.Total;
import org.armistice.rules.typed.Expression;
import org.armistice.rules.typed.Test;
import org.armistice.rules.wording.Clause;
import org.jspecify.annotations.Nullable;

/**
 * The clauses of one alternative in the order in which a search goes through them: what binds a fact or number in the order
 * of the text, every test as soon as all that it speaks of is bound.
 */
final class Steps {
    /** A clause's part that can fail on its own. */
    record Part(int clause, Condition condition, Set<Integer> needs) {}

    /**
     * One step.
     *
     * @param binds a match or total, or null at the beginning
     * @param clause to which that belongs
     * @param must tests that a fact must satisfy to be meant at all
     * @param parts what is looked at when it is bound
     */
    record Step(@Nullable Condition binds, int clause, List<Test> must, List<Part> parts) {}

    private final List<Clause> clauses;
    private final Predicate<Field> fixed;
    private final List<Step> steps = new ArrayList<>();

    /**
     * @param bindings what is bound beforehand; null in all other slots
     * @param also what must hold besides, of any facts that come into question
     * @param fixed fields that never change: a fact that is not right in one of them is not meant
     */
    Steps(List<Clause> clauses, Object[] bindings, List<Test> also, Predicate<Field> fixed) {
        this.clauses = clauses;
        this.fixed = fixed;
        Set<Integer> known = new HashSet<>();
        for (int slot = 0; slot < bindings.length; slot++) {
            if (bindings[slot] != null) {
                known.add(slot);
            }
        }
        List<Part> waiting = new ArrayList<>();
        List<Test> waitingTests = new ArrayList<>(also);
        List<Step> binding = new ArrayList<>();
        for (int i = 0; i < clauses.size(); i++) {
            for (Condition condition : clauses.get(i).conditions()) {
                if (condition instanceof Match match) {
                    boolean isGiven = known.contains(match.variable().slot());
                    binding.add(step(match, i, isGiven, waiting));
                } else if (condition instanceof Total) {
                    binding.add(new Step(condition, i, List.of(), new ArrayList<>()));
                } else {
                    waiting.add(new Part(i, condition, outer(condition)));
                }
            }
        }
        Step first = new Step(null, -1, new ArrayList<>(), new ArrayList<>());
        steps.add(first);
        place(first, known, waiting, waitingTests);
        for (Step step : binding) {
            boolean isGiven = !known.add(slot(step));
            place(step, known, waiting, waitingTests);
            if (!isGiven) {
                insistOnWhatIsFixed(step);
            }
            steps.add(step);
        }
    }

    /** @param isGiven whether the fact is one that is asked about, for which everything may fail */
    private void insistOnWhatIsFixed(Step step) {
        int slot = slot(step);
        step.parts()
                .removeIf(part -> part.condition() instanceof Condition.Check check
                        && check.test() instanceof Test.Comparison comparison
                        && comparison.comparator() == Test.Comparator.EQUAL
                        && comparison.left() instanceof Expression.FieldValue read
                        && read.slot() == slot
                        && fixed.test(read.field())
                        && step.must().add(check.test()));
    }

    private static Step step(Match match, int clause, boolean isGiven, List<Part> waiting) {
        List<Test> must = new ArrayList<>();
        for (Test test : match.tests()) {
            if (!isGiven && match.isLink(test)) {
                must.add(test);
            } else {
                Condition check = new Condition.Check(test);
                waiting.add(new Part(clause, check, outer(check)));
            }
        }
        return new Step(match, clause, must, new ArrayList<>());
    }

    private static int slot(Step step) {
        return step.binds() instanceof Total total
                ? total.result().slot()
                : ((Match) Objects.requireNonNull(step.binds())).variable().slot();
    }

    private static void place(Step step, Set<Integer> known, List<Part> waiting, List<Test> waitingTests) {
        waiting.removeIf(part -> known.containsAll(part.needs()) && step.parts().add(part));
        waitingTests.removeIf(
                test -> known.containsAll(slots(test)) && step.must().add(test));
    }

    static Set<Integer> slots(Test test) {
        Set<Integer> slots = new HashSet<>();
        test.slots(slots::add);
        return slots;
    }

    /** The slots of a condition that it does not bind itself. */
    static Set<Integer> outer(Condition condition) {
        Set<Integer> slots = new HashSet<>(Weaver.slotsOf(condition));
        if (condition instanceof Total total) {
            total.of().slots(slots::add);
        }
        slots.removeAll(bound(condition));
        return slots;
    }

    private static Set<Integer> bound(Condition condition) {
        Set<Integer> bound = new HashSet<>();
        if (condition instanceof Match match) {
            bound.add(match.variable().slot());
        } else if (condition instanceof Total total) {
            bound.add(total.result().slot());
            total.source().forEach(c -> bound.addAll(bound(c)));
        } else if (condition instanceof Condition.Absent absent) {
            absent.conditions().forEach(c -> bound.addAll(bound(c)));
        } else if (condition instanceof Condition.Present present) {
            present.conditions().forEach(c -> bound.addAll(bound(c)));
        }
        return bound;
    }

    /** The slots that a clock's state depends on. */
    static Set<Integer> needs(Clock clock) {
        Set<Integer> needs = new HashSet<>();
        clock.watch().variables().forEach(v -> needs.add(v.slot()));
        clock.days().slots(needs::add);
        if (clock.window() != null) {
            clock.window().slots(needs::add);
        }
        return needs;
    }

    List<Clause> clauses() {
        return clauses;
    }

    List<Step> all() {
        return steps;
    }
}
