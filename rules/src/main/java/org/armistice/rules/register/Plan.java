package org.armistice.rules.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.armistice.model.fact.DateField;
import org.armistice.model.fact.NumberField;
import org.armistice.rules.typed.Condition;
import org.armistice.rules.typed.Test;
import org.armistice.rules.typed.Watch;

/**
 * What of a watch is found by joining facts, and what is looked at afterwards, for each find.
 *
 * <p>Joined is who and what: tests of one fact alone, and references, choices and flags that several facts have in common.
 * How much, how many and when is looked at: numbers and dates of several facts, totals, groups of which there must be one
 * or none. Such things change daily, and are asked for once a day. See docs/decisions/0011-joined-and-looked-at.md.
 */
public final class Plan {
    private final List<Condition.Match> joined;
    private final Map<Integer, Condition.Match> named;
    private final int[] slots;
    private final List<Condition> rest;

    private Plan(
            List<Condition.Match> joined,
            Map<Integer, Condition.Match> named,
            int[] slots,
            List<Condition> rest) {
        this.joined = List.copyOf(joined);
        this.named = Map.copyOf(named);
        this.slots = slots;
        this.rest = List.copyOf(rest);
    }

    /** The usual plan. */
    public static Plan of(Watch watch) {
        return new Planning(watch.conditions()).plan();
    }

    /**
     * A plan for a watch that somebody else matches as a whole.
     *
     * @param slots what is bound then, in the order in which it is handed over
     */
    public static Plan whole(int[] slots) {
        return new Plan(List.of(), Map.of(), slots, List.of());
    }

    /** The patterns to be joined, in order, with those tests that they are to pass. */
    public List<Condition.Match> joined() {
        return joined;
    }

    /** By slot, the facts that the watch names and that are not joined; tests of single patterns may read them. */
    public Map<Integer, Condition.Match> named() {
        return named;
    }

    /** The slots that are bound when a match is handed over, in this order. */
    public int[] slots() {
        return slots;
    }

    /** What is looked at, in order. */
    List<Condition> rest() {
        return rest;
    }

    /** One plan in the making. */
    private static final class Planning {
        private final List<Condition> conditions;
        private final Map<Integer, Condition.Match> named = new HashMap<>();
        private final Set<Integer> totals = new HashSet<>();
        private final Map<Integer, List<Test>> tests = new HashMap<>();
        private final List<Condition.Match> joined = new ArrayList<>();
        private final List<Condition> rest = new ArrayList<>();

        Planning(List<Condition> conditions) {
            this.conditions = conditions;
        }

        Plan plan() {
            gather();
            for (Condition condition : conditions) {
                if (!(condition instanceof Condition.Match match)) {
                    rest.add(condition);
                } else if (match.id() != null) {
                    of(match).forEach(test -> rest.add(new Condition.Check(test)));
                } else if (rest.isEmpty()) {
                    join(match);
                } else {
                    rest.add(new Condition.Match(match.variable(), null, of(match)));
                }
            }
            if (joined.isEmpty()) {
                joined.add(firstNamed());
            }
            int[] slots =
                    joined.stream().mapToInt(match -> match.variable().slot()).toArray();
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
                        List<Test> at = about.size() == 1
                                ? tests.get(about.iterator().next())
                                : null;
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

        private void join(Condition.Match match) {
            List<Test> kept = new ArrayList<>();
            List<Test> late = new ArrayList<>();
            for (Test test : of(match)) {
                boolean alone = about(test).equals(Set.of(match.variable().slot()));
                (alone || isJoin(test) ? kept : late).add(test);
            }
            joined.add(new Condition.Match(match.variable(), null, kept));
            late.forEach(test -> rest.add(new Condition.Check(test)));
        }

        private boolean isJoin(Test test) {
            boolean[] join = {true};
            test.slots(slot -> join[0] &= !named.containsKey(slot) && !totals.contains(slot));
            test.reads(read -> join[0] &= !(read.field() instanceof NumberField || read.field() instanceof DateField));
            return join[0];
        }
    }
}
