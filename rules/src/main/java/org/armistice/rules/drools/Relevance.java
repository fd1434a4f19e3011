package org.armistice.rules.drools;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.armistice.model.calendar.Assumption;
import org.armistice.model.fact.Fact;
import org.armistice.model.fact.Field;
import org.armistice.model.fact.NumberField;
import org.armistice.model.fact.World;
import org.armistice.model.quantity.Fixed;
import org.armistice.rules.typed.Condition;
import org.armistice.rules.typed.Expression;
import org.armistice.rules.typed.Test;
import org.armistice.rules.typed.Watch;
import org.jspecify.annotations.Nullable;

/**
 * Which changes can matter to any rule. A field that no condition reads never does. A number that is only compared with
 * constants and parameters matters when it passes one of them; the rest of its changes need not be told.
 */
final class Relevance {
    /** The values at which a number is compared; any change matters if null. */
    private final Map<Field, long @Nullable []> thresholds = new HashMap<>();

    private Relevance() {}

    /** What the watches read, in a world whose assumptions give the parameters. */
    static Relevance of(Iterable<Watch> watches, World world) {
        Relevance relevance = new Relevance();
        Map<Field, TreeSet<Long>> compared = new HashMap<>();
        Set<Field> free = new HashSet<>();
        for (Watch watch : watches) {
            Map<Integer, Long> parameters = new HashMap<>();
            relevance.walk(watch.conditions(), parameters, world, compared, free);
        }
        compared.forEach((field, values) -> relevance.thresholds.put(
                field, values.stream().mapToLong(Long::longValue).toArray()));
        free.forEach(field -> relevance.thresholds.put(field, null));
        return relevance;
    }

    private void walk(
            Iterable<Condition> conditions,
            Map<Integer, Long> parameters,
            World world,
            Map<Field, TreeSet<Long>> compared,
            Set<Field> free) {
        for (Condition condition : conditions) {
            if (condition instanceof Condition.Match match) {
                String id = match.id();
                if (id != null && match.variable().type() == Assumption.TYPE) {
                    world.find(id).ifPresent(a -> parameters.put(match.variable().slot(), a.read(Assumption.VALUE)));
                }
                match.tests().forEach(test -> note(test, parameters, compared, free));
            } else if (condition instanceof Condition.Absent absent) {
                walk(absent.conditions(), parameters, world, compared, free);
            } else if (condition instanceof Condition.Present present) {
                walk(present.conditions(), parameters, world, compared, free);
            } else if (condition instanceof Condition.Total total) {
                walk(total.source(), parameters, world, compared, free);
                total.of().reads(read -> free.add(read.field()));
            } else if (condition instanceof Condition.Check check) {
                note(check.test(), parameters, compared, free);
            }
        }
    }

    private void note(
            Test test, Map<Integer, Long> parameters, Map<Field, TreeSet<Long>> compared, Set<Field> free) {
        if (test instanceof Test.AnyOf any) {
            any.tests().forEach(t -> note(t, parameters, compared, free));
        } else if (test instanceof Test.AllOf all) {
            all.tests().forEach(t -> note(t, parameters, compared, free));
        } else if (test instanceof Test.Not not) {
            note(not.test(), parameters, compared, free);
        } else if (test instanceof Test.Comparison comparison
                && (noteThreshold(comparison.left(), comparison.right(), parameters, compared)
                        || noteThreshold(comparison.right(), comparison.left(), parameters, compared))) {
            return;
        } else {
            test.reads(read -> free.add(read.field()));
        }
    }

    private static boolean noteThreshold(
            Expression left, Expression right, Map<Integer, Long> parameters, Map<Field, TreeSet<Long>> compared) {
        if (!(left instanceof Expression.FieldValue read) || !(read.field() instanceof NumberField)) {
            return false;
        }
        if (read.field() == Assumption.VALUE) {
            return false;
        }
        Long value = right instanceof Expression.Literal literal
                ? (Long) literal.constant()
                : right instanceof Expression.FieldValue parameter && parameter.field() == Assumption.VALUE
                        ? parameters.get(parameter.slot())
                        : null;
        if (value == null) {
            return false;
        }
        compared.computeIfAbsent(read.field(), f -> new TreeSet<>()).add(value);
        return true;
    }

    boolean isRead(Field field) {
        return thresholds.containsKey(field);
    }

    /**
     * Where a fact's field stands among the values at which it is compared. Rules cannot tell apart two values that
     * stand at the same place.
     */
    long place(Fact fact, Field field) {
        long value = fact.read(field);
        long[] at = thresholds.get(field);
        if (at == null || value == Fixed.UNKNOWN) {
            return value;
        }
        int found = Arrays.binarySearch(at, value);
        return found >= 0 ? 2L * found + 1 : -2L * (found + 1);
    }
}
