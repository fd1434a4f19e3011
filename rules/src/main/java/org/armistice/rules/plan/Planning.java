package org.armistice.rules.plan;

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

/** Makes one {@link Plan}. */
final class Planning {
    /** Patterns that may each have many facts for every fact before; some theatres have thousands of facts of a type. */
    private static final int MOST_MULTIPLIED = 2;

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
        int matches = unbroken();
        Reached reached = new Reached(conditions.subList(0, matches), tests, this::isJoin);
        for (int i = 0; i < conditions.size(); i++) {
            Condition condition = conditions.get(i);
            if (!(condition instanceof Condition.Match match)) {
                rest.add(condition);
            } else if (match.id() != null) {
                of(match).forEach(test -> rest.add(new Condition.Check(test)));
            } else if (i < matches && !reached.contains(match.variable().slot())) {
                join(match, reached);
            } else {
                rest.add(new Condition.Match(match.variable(), null, of(match)));
            }
        }
        if (joined.isEmpty()) {
            joined.add(firstNamed());
        }
        int[] slots = joined.stream().mapToInt(match -> match.variable().slot()).toArray();
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
                    List<Test> at =
                            about.size() == 1 ? tests.get(about.iterator().next()) : null;
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

    /**
     * How many conditions, from the first, go by before one that must be looked at for itself, or that would have Drools
     * keep more than pairs of facts.
     */
    private int unbroken() {
        int multiplied = 0;
        for (int i = 0; i < conditions.size(); i++) {
            if (!(conditions.get(i) instanceof Condition.Match match)) {
                return i;
            }
            if (match.id() == null
                    && of(match).stream()
                            .noneMatch(test -> Reached.way(match.variable().slot(), test) != null)) {
                if (multiplied > 0 && of(match).stream().noneMatch(test -> !isAlone(match, test) && isJoin(test))
                        || multiplied == MOST_MULTIPLIED) {
                    return i;
                }
                multiplied++;
            }
            if (of(match).stream().anyMatch(test -> !isAlone(match, test) && !isJoin(test))) {
                // Its own facts may be joined, but nothing behind it.
                return i + 1;
            }
        }
        return conditions.size();
    }

    private boolean isAlone(Condition.Match match, Test test) {
        return match.id() == null && about(test).equals(Set.of(match.variable().slot()));
    }

    private boolean isJoin(Test test) {
        boolean[] join = {true};
        test.slots(slot -> join[0] &= !named.containsKey(slot) && !totals.contains(slot));
        test.reads(read -> join[0] &= !(read.field() instanceof NumberField || read.field() instanceof DateField));
        return join[0];
    }

    private void join(Condition.Match match, Reached reached) {
        List<Test> kept = new ArrayList<>();
        for (Test test : of(match)) {
            Test same = isAlone(match, test) ? test : isJoin(test) ? reached.aliased(test) : null;
            if (same != null) {
                kept.add(same);
            } else {
                rest.add(new Condition.Check(test));
            }
        }
        joined.add(new Condition.Match(match.variable(), null, kept));
    }
}
