package org.armistice.rules.drools;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.armistice.model.calendar.Calendar;
import org.armistice.model.fact.NumberField;
import org.armistice.model.quantity.Fixed;
import org.armistice.rules.typed.Condition;
import org.armistice.rules.typed.Expression;
import org.armistice.rules.typed.Test;
import org.armistice.rules.typed.Variable;

/**
 * The conditions of a watch as Drools evaluates them with the least work: the same matches, out of patterns, totals and
 * checks alone. See docs/decisions/0009-facets.md.
 *
 * <ul>
 *   <li>What must not be there, and what must, is counted (docs/decisions/0004-counts-instead-of-not.md).
 *   <li>Alternatives, which arrive as a group of nothing but opposites, become one test of several counts.
 *   <li>A test of a fact that stands at a later pattern moves to the fact.
 *   <li>A number that changes daily is read where it is needed, from the same fact bound once more, so that its change
 *       does not pass through the conditions in between.
 * </ul>
 */
final class Plan {
    /** Slots from here on are ours; rules have far fewer. */
    private static final int FIRST_SLOT = 1_000_000;

    private int nextSlot = FIRST_SLOT;
    private final Map<Integer, Variable> variables = new HashMap<>();

    List<Condition> of(List<Condition> conditions) {
        List<Condition> plan = new ArrayList<>();
        for (Condition condition : gathered(conditions)) {
            if (condition instanceof Condition.Match match) {
                variables.put(match.variable().slot(), match.variable());
                plan.add(late(match, plan));
            } else if (condition instanceof Condition.Total total) {
                plan.add(late(new Condition.Total(total.result(), total.fold(), of(total.source()), total.of())));
            } else if (condition instanceof Condition.Check) {
                plan.add(condition);
            } else {
                plan.add(new Condition.Check(counted(condition, plan)));
            }
        }
        return plan;
    }

    /** The test that says the same as a group, after the counts that it needs have been added to the plan. */
    private Test counted(Condition condition, List<Condition> plan) {
        if (condition instanceof Condition.Absent absent) {
            return new Test.Not(counted(absent.conditions(), plan));
        }
        if (condition instanceof Condition.Present present) {
            return counted(present.conditions(), plan);
        }
        throw new IllegalStateException("not a group: " + condition);
    }

    private Test counted(List<Condition> group, List<Condition> plan) {
        if (isOfGroups(group)) {
            List<Test> all = new ArrayList<>(((Condition.Match) group.get(0)).tests());
            group.subList(1, group.size()).forEach(part -> all.add(counted(part, plan)));
            return new Test.AllOf(all);
        }
        Variable count = new Variable(nextSlot++, "", null);
        plan.add(new Condition.Total(count, Condition.Fold.COUNT, of(group), new Expression.Literal(Fixed.ONE)));
        return new Test.Comparison(
                new Expression.SlotValue(count.slot()), Test.Comparator.MORE, new Expression.Literal(0));
    }

    /** Whether a group binds nothing but the calendar, of which there is always one, and goes on with groups. */
    private static boolean isOfGroups(List<Condition> group) {
        if (group.size() < 2
                || !(group.get(0) instanceof Condition.Match first)
                || first.variable().type() != Calendar.TYPE) {
            return false;
        }
        int anchor = first.variable().slot();
        boolean[] read = new boolean[1];
        first.tests().forEach(test -> test.slots(slot -> read[0] |= slot == anchor));
        return !read[0]
                && group.stream()
                        .skip(1)
                        .allMatch(part -> part instanceof Condition.Absent || part instanceof Condition.Present)
                && !reads(group.subList(1, group.size()), anchor);
    }

    private static boolean reads(List<Condition> conditions, int slot) {
        for (Condition condition : conditions) {
            Set<Integer> slots = new HashSet<>();
            boolean inside = false;
            if (condition instanceof Condition.Match match) {
                match.tests().forEach(test -> test.slots(slots::add));
            } else if (condition instanceof Condition.Check check) {
                check.test().slots(slots::add);
            } else if (condition instanceof Condition.Total total) {
                total.of().slots(slots::add);
                inside = reads(total.source(), slot);
            } else if (condition instanceof Condition.Absent absent) {
                inside = reads(absent.conditions(), slot);
            } else if (condition instanceof Condition.Present present) {
                inside = reads(present.conditions(), slot);
            }
            if (inside || slots.contains(slot)) {
                return true;
            }
        }
        return false;
    }

    /** The same conditions with each test at the one fact that it is about, if that is bound here. */
    private static List<Condition> gathered(List<Condition> conditions) {
        Set<Integer> named = new HashSet<>();
        Map<Integer, List<Test>> tests = new HashMap<>();
        for (Condition condition : conditions) {
            if (condition instanceof Condition.Match match) {
                tests.put(match.variable().slot(), new ArrayList<>());
                if (match.id() != null) {
                    named.add(match.variable().slot());
                }
            }
        }
        for (Condition condition : conditions) {
            if (condition instanceof Condition.Match match) {
                int own = match.variable().slot();
                for (Test test : match.tests()) {
                    TreeSet<Integer> slots = new TreeSet<>();
                    test.slots(slots::add);
                    slots.removeAll(named);
                    List<Test> at = slots.size() == 1 ? tests.get(slots.first()) : null;
                    tests.getOrDefault(at == null ? own : slots.first(), List.of())
                            .add(test);
                }
            }
        }
        List<Condition> gathered = new ArrayList<>();
        for (Condition condition : conditions) {
            gathered.add(
                    condition instanceof Condition.Match match
                            ? new Condition.Match(
                                    match.variable(),
                                    match.id(),
                                    tests.getOrDefault(match.variable().slot(), List.of()))
                            : condition);
        }
        return gathered;
    }

    /** A pattern whose tests read daily numbers of facts bound long before reads them from the facts bound anew. */
    private Condition late(Condition.Match match, List<Condition> plan) {
        int own = match.variable().slot();
        int last = plan.isEmpty() || !(plan.get(plan.size() - 1) instanceof Condition.Match before)
                ? -1
                : before.variable().slot();
        Map<Integer, Integer> anew = new HashMap<>();
        List<Test> tests = new ArrayList<>();
        for (Test test : match.tests()) {
            test.reads(read -> {
                if (read.slot() != own && read.slot() != last && isDaily(read)) {
                    anew.computeIfAbsent(read.slot(), slot -> again(slot, plan));
                }
            });
        }
        for (Test test : match.tests()) {
            tests.add(test.moved(slot -> anew.getOrDefault(slot, slot)));
        }
        return new Condition.Match(match.variable(), match.id(), tests);
    }

    /** A total of a daily number reads it from the fact bound anew, after all else that it depends on. */
    private Condition late(Condition.Total total) {
        if (total.source().size() < 2) {
            return total;
        }
        int last = total.source().get(total.source().size() - 1) instanceof Condition.Match before
                ? before.variable().slot()
                : -1;
        List<Condition> source = new ArrayList<>(total.source());
        Map<Integer, Integer> anew = new HashMap<>();
        total.of().reads(read -> {
            if (read.slot() != last && isDaily(read)) {
                anew.computeIfAbsent(read.slot(), slot -> again(slot, source));
            }
        });
        return new Condition.Total(
                total.result(), total.fold(), source, total.of().moved(slot -> anew.getOrDefault(slot, slot)));
    }

    private int again(int slot, List<Condition> plan) {
        Variable variable = variables.get(slot);
        if (variable == null) {
            throw new IllegalStateException("slot " + slot + " is read before it is bound");
        }
        int anew = nextSlot++;
        plan.add(new Condition.Match(
                new Variable(anew, "", variable.type()),
                null,
                List.of(new Test.Comparison(
                        new Expression.SlotValue(anew), Test.Comparator.EQUAL, new Expression.SlotValue(slot)))));
        return anew;
    }

    private static boolean isDaily(Expression.FieldValue read) {
        return read.field() instanceof NumberField && read.field().isDerived();
    }
}
