package org.armistice.rules.language.clause;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.armistice.model.calendar.Calendar;
import org.armistice.rules.typed.Condition;
import org.armistice.rules.typed.Test;
import org.armistice.rules.typed.Variable;

/**
 * Puts every test at the pattern that can first decide it, and sees to it that each group has a pattern to begin with.
 * What is left as a {@link Condition.Check} depends on a total.
 */
public final class Weaver {
    private final Scope.Slots slots;

    public Weaver(Scope.Slots slots) {
        this.slots = slots;
    }

    /** Weaves the conditions of a whole branch. */
    public List<Condition> weave(List<Condition> conditions) {
        return anchored(weaveGroup(conditions));
    }

    private List<Condition> weaveGroup(List<Condition> conditions) {
        List<Condition> woven =
                new ArrayList<>(conditions.stream().filter(Weaver::isNamed).toList());
        List<Test> early = new ArrayList<>();
        for (Condition condition : conditions) {
            if (isNamed(condition)) {
                continue;
            }
            for (Condition simple : simplified(condition)) {
                if (simple instanceof Condition.Check check) {
                    place(check.test(), woven, early);
                } else {
                    woven.add(simple);
                }
            }
        }
        return withEarly(woven, early);
    }

    /** Parameters and facts that are named come first, so that no total stands between them and a test. */
    private static boolean isNamed(Condition condition) {
        return condition instanceof Condition.Match match
                && match.id() != null
                && match.tests().isEmpty()
                && match.variable().type() != Calendar.TYPE;
    }

    /** A nested group without patterns is a test in disguise. */
    private List<Condition> simplified(Condition condition) {
        if (condition instanceof Condition.Absent absent && absent.conditions().size() == 1) {
            Condition only = absent.conditions().get(0);
            if (only instanceof Condition.Present present) {
                return simplified(new Condition.Absent(present.conditions()));
            }
            if (only instanceof Condition.Absent inner) {
                return simplified(new Condition.Present(inner.conditions()));
            }
        }
        if (condition instanceof Condition.Absent absent) {
            List<Condition> inner = weaveGroup(absent.conditions());
            return isSearch(inner) ? List.of(new Condition.Absent(anchored(inner))) : lifted(inner, true);
        }
        if (condition instanceof Condition.Present present) {
            List<Condition> inner = weaveGroup(present.conditions());
            return isSearch(inner) ? List.of(new Condition.Present(anchored(inner))) : lifted(inner, false);
        }
        if (condition instanceof Condition.Total total) {
            return List.of(new Condition.Total(
                    total.result(), total.fold(), anchored(weaveGroup(total.source())), total.of()));
        }
        return List.of(condition);
    }

    private static boolean isSearch(List<Condition> group) {
        return group.stream().anyMatch(c -> !(c instanceof Condition.Check) && !(c instanceof Condition.Total));
    }

    private static List<Condition> lifted(List<Condition> group, boolean negated) {
        List<Condition> result = new ArrayList<>();
        List<Test> tests = new ArrayList<>();
        for (Condition condition : group) {
            if (condition instanceof Condition.Check check) {
                tests.add(check.test());
            } else {
                result.add(condition);
            }
        }
        Test all = tests.size() == 1 ? tests.get(0) : new Test.AllOf(tests);
        result.add(new Condition.Check(negated ? new Test.Not(all) : all));
        return result;
    }

    private static void place(Test test, List<Condition> woven, List<Test> early) {
        Set<Integer> needed = new HashSet<>();
        test.slots(needed::add);
        for (int i = woven.size() - 1; i >= 0; i--) {
            Condition condition = woven.get(i);
            if (condition instanceof Condition.Total total
                    && needed.contains(total.result().slot())) {
                woven.add(new Condition.Check(test));
                return;
            }
            if (condition instanceof Condition.Match match
                    && needed.contains(match.variable().slot())) {
                woven.set(i, with(match, List.of(test)));
                return;
            }
        }
        early.add(test);
    }

    /** Tests of outer variables alone go to the first pattern of their group. */
    private static List<Condition> withEarly(List<Condition> woven, List<Test> early) {
        if (early.isEmpty()) {
            return woven;
        }
        for (int i = 0; i < woven.size(); i++) {
            if (woven.get(i) instanceof Condition.Match match) {
                List<Condition> result = new ArrayList<>(woven);
                result.set(i, with(match, early));
                return result;
            }
        }
        List<Condition> result = new ArrayList<>(woven);
        early.forEach(test -> result.add(new Condition.Check(test)));
        return result;
    }

    private static Condition.Match with(Condition.Match match, List<Test> more) {
        List<Test> tests = new ArrayList<>(match.tests());
        tests.addAll(more);
        return new Condition.Match(match.variable(), match.id(), tests);
    }

    /** A group that does not begin with a pattern begins with the calendar, of which there is always one. */
    private List<Condition> anchored(List<Condition> group) {
        if (!group.isEmpty() && group.get(0) instanceof Condition.Match) {
            return group;
        }
        List<Condition> result = new ArrayList<>();
        result.add(new Condition.Match(new Variable(slots.take(), "", Calendar.TYPE), "calendar", List.of()));
        result.addAll(group);
        return weaveChecksOntoAnchor(result);
    }

    private static List<Condition> weaveChecksOntoAnchor(List<Condition> group) {
        List<Condition> result = new ArrayList<>();
        Condition.Match anchor = (Condition.Match) group.get(0);
        Set<Integer> totals = new HashSet<>();
        result.add(anchor);
        for (Condition condition : group.subList(1, group.size())) {
            if (condition instanceof Condition.Total total) {
                totals.add(total.result().slot());
            }
            if (condition instanceof Condition.Check check && !reads(check.test(), totals)) {
                anchor = with(anchor, List.of(check.test()));
                result.set(0, anchor);
            } else {
                result.add(condition);
            }
        }
        return result;
    }

    private static boolean reads(Test test, Set<Integer> slots) {
        Set<Integer> needed = new HashSet<>();
        test.slots(needed::add);
        needed.retainAll(slots);
        return !needed.isEmpty();
    }

    /** The slots that a condition reads or binds, those of its nested groups among them. */
    public static Set<Integer> slotsOf(Condition condition) {
        Set<Integer> slots = new HashSet<>();
        if (condition instanceof Condition.Match match) {
            slots.add(match.variable().slot());
            match.tests().forEach(test -> test.slots(slots::add));
        } else if (condition instanceof Condition.Check check) {
            check.test().slots(slots::add);
        } else if (condition instanceof Condition.Absent absent) {
            absent.conditions().forEach(c -> slots.addAll(slotsOf(c)));
        } else if (condition instanceof Condition.Present present) {
            present.conditions().forEach(c -> slots.addAll(slotsOf(c)));
        } else if (condition instanceof Condition.Total total) {
            slots.add(total.result().slot());
            total.source().forEach(c -> slots.addAll(slotsOf(c)));
        }
        return slots;
    }
}
