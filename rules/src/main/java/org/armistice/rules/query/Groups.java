package org.armistice.rules.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.armistice.rules.typed.Condition;
import org.armistice.rules.typed.Expression;
import org.jspecify.annotations.Nullable;

/** The groups of a set of rules. Those that ask the same are one, whatever rules they stand in. */
public final class Groups {
    /** A group that is about more facts is hardly ever asked the same twice. */
    private static final int MOST_ABOUT = 4;

    private final Map<Shape, Group> byShape = new HashMap<>();
    private final List<Group> all = new ArrayList<>();
    private final Map<String, Integer> names = new HashMap<>();
    private final Traits traits = new Traits();

    /**
     * A group as it is asked.
     *
     * @param about the asker's slots of the facts that it is about
     * @param wanted the asker's slots for the facts that it hands over
     */
    record Asked(Group group, int[] about, int[] wanted) {}

    /** What groups have in common that ask the same. */
    private record Shape(boolean once, List<Integer> wanted, int about, List<Condition> conditions) {}

    /** For what is looked at besides groups. */
    public Scope scope() {
        return new Scope(traits);
    }

    /** The traits for which facts are looked at. */
    public Traits traits() {
        return traits;
    }

    /** A small number for the id of a fact that conditions name. */
    int number(String id) {
        Integer known = names.putIfAbsent(id, names.size());
        return known == null ? names.size() - 1 : known;
    }

    /** All that have been asked for, by their numbers. */
    public List<Group> all() {
        return Collections.unmodifiableList(all);
    }

    /**
     * The group of some conditions.
     *
     * @param of what is made of each way; null if it is enough to know whether there is one
     * @param facts slots that hold facts when it is asked
     * @return null if what it comes to depends on more than facts, or is found without a search
     */
    @Nullable
    Asked find(List<Condition> conditions, @Nullable Expression of, Collection<Integer> facts) {
        Set<Integer> bound = new LinkedHashSet<>();
        Set<Integer> about = new LinkedHashSet<>();
        walk(conditions, bound, about);
        about.removeAll(bound);
        Set<Integer> wanted = new LinkedHashSet<>();
        if (of != null) {
            of.slots(wanted::add);
            wanted.removeAll(facts);
        }
        if (about.size() > MOST_ABOUT || !facts.containsAll(about) || !areMatched(wanted, conditions)) {
            return null;
        }
        List<Integer> order = new ArrayList<>(about);
        order.addAll(bound);
        int[] kept = wanted.stream().mapToInt(order::indexOf).toArray();
        List<Condition> moved =
                conditions.stream().map(c -> c.moved(order::indexOf)).toList();
        Group group = group(moved, about.size(), order.size(), kept, of == null);
        return group == null ? null : new Asked(group, ints(about), ints(wanted));
    }

    private @Nullable Group group(List<Condition> conditions, int about, int slots, int[] wanted, boolean once) {
        Shape shape = new Shape(once, Arrays.stream(wanted).boxed().toList(), about, conditions);
        Group known = byShape.get(shape);
        if (known != null) {
            return known;
        }
        Scope scope = scope();
        Set<Integer> bound = Set.copyOf(range(about));
        Query query = Query.of(conditions, bound, this, scope);
        if (!query.isSearch()) {
            return null;
        }
        Group group = new Group(all.size(), about, slots, wanted, once, query, scope, scope.read(range(about)));
        all.add(group);
        byShape.put(shape, group);
        return group;
    }

    private static List<Integer> range(int size) {
        return IntStream.range(0, size).boxed().toList();
    }

    private static int[] ints(Collection<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Notes the slots that conditions bind, and all that they speak of. */
    private static void walk(List<Condition> conditions, Set<Integer> bound, Set<Integer> spoken) {
        for (Condition condition : conditions) {
            if (condition instanceof Condition.Match match) {
                bound.add(match.variable().slot());
                match.tests().forEach(test -> test.slots(spoken::add));
            } else if (condition instanceof Condition.Total total) {
                walk(total.source(), bound, spoken);
                total.of().slots(spoken::add);
                bound.add(total.result().slot());
            } else if (condition instanceof Condition.Check check) {
                check.test().slots(spoken::add);
            } else if (condition instanceof Condition.Present present) {
                walk(present.conditions(), bound, spoken);
            } else if (condition instanceof Condition.Absent absent) {
                walk(absent.conditions(), bound, spoken);
            }
        }
    }

    private static boolean areMatched(Set<Integer> slots, List<Condition> conditions) {
        Set<Integer> matched = new LinkedHashSet<>();
        for (Condition condition : conditions) {
            if (condition instanceof Condition.Match match) {
                matched.add(match.variable().slot());
            }
        }
        return matched.containsAll(slots);
    }
}
