package org.armistice.rules.drools;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.armistice.model.event.Phase;
import org.armistice.model.fact.FactType;
import org.armistice.model.fact.Field;
import org.armistice.rules.typed.Condition;
import org.armistice.rules.typed.Expression;
import org.armistice.rules.typed.Test;
import org.armistice.rules.typed.Watch;
import org.drools.base.rule.EntryPointId;

/** The facets that the patterns of a set of rules need. Patterns that ask the same of a fact share one. */
final class Facets {
    private final Map<Asked, Facet> facets = new LinkedHashMap<>();

    /** What is asked of facts; {@code named} if rules mean them by their ids. */
    private record Asked(FactType<?> type, Set<Field> watched, Set<Facet.Gate> gates, boolean named) {}

    /** The facet of facts that pass the gates; {@code watched} of them is read elsewhere. */
    Facet facet(FactType<?> type, Collection<Facet.Gate> gates, Set<Field> watched) {
        Set<Facet.Gate> distinct = new HashSet<>(gates);
        return facets.computeIfAbsent(
                new Asked(type, Set.copyOf(watched), distinct, false),
                asked -> Facet.of(type, name(type), ordered(distinct), watched));
    }

    /** In an order that does not depend on that of the rules. */
    private static List<Facet.Gate> ordered(Set<Facet.Gate> gates) {
        return gates.size() < 2
                ? List.copyOf(gates)
                : gates.stream()
                        .sorted(Comparator.comparing(Facet.Gate::toString))
                        .toList();
    }

    /** The facet of a fact that is meant by its id. */
    Facet facet(FactType<?> type, String id, Set<Field> watched) {
        Facet facet = facets.computeIfAbsent(
                new Asked(type, Set.copyOf(watched), Set.of(), true), asked -> Facet.named(type, name(type), watched));
        facet.name(id);
        return facet;
    }

    private String name(FactType<?> type) {
        return type.noun() + " " + facets.size();
    }

    Collection<Facet> all() {
        return facets.values();
    }

    /** For rules that know of no facets: all facts come in by the front door, and every field that is read is watched. */
    static Facets whole(Collection<Watch> watches) {
        Map<FactType<?>, Set<Field>> read = new LinkedHashMap<>();
        watches.forEach(watch -> walk(watch.conditions(), read));
        Facets whole = new Facets();
        read.entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getKey().noun()))
                .forEach(entry -> whole.facets.put(
                        new Asked(entry.getKey(), Set.copyOf(entry.getValue()), Set.of(), false),
                        Facet.of(entry.getKey(), EntryPointId.DEFAULT.getEntryPointId(), List.of(), entry.getValue())));
        whole.all().forEach(facet -> EnumSet.allOf(Phase.class).forEach(facet::serve));
        return whole;
    }

    private static void walk(List<Condition> conditions, Map<FactType<?>, Set<Field>> read) {
        for (Condition condition : conditions) {
            if (condition instanceof Condition.Match match) {
                if (match.variable().type() != null) {
                    read.computeIfAbsent(match.variable().type(), t -> new HashSet<>());
                }
                match.tests().forEach(test -> note(test, read));
            } else if (condition instanceof Condition.Absent absent) {
                walk(absent.conditions(), read);
            } else if (condition instanceof Condition.Present present) {
                walk(present.conditions(), read);
            } else if (condition instanceof Condition.Total total) {
                walk(total.source(), read);
                total.of().reads(value -> note(value, read));
            } else if (condition instanceof Condition.Check check) {
                note(check.test(), read);
            }
        }
    }

    private static void note(Test test, Map<FactType<?>, Set<Field>> read) {
        test.reads(value -> note(value, read));
    }

    private static void note(Expression.FieldValue value, Map<FactType<?>, Set<Field>> read) {
        read.computeIfAbsent(value.field().owner(), t -> new HashSet<>()).add(value.field());
    }

    /** For each type the facets of it. */
    Map<FactType<?>, List<Facet>> byType() {
        Map<FactType<?>, List<Facet>> byType = new LinkedHashMap<>();
        facets.values()
                .forEach(facet -> byType.computeIfAbsent(facet.type(), t -> new ArrayList<>())
                        .add(facet));
        return byType;
    }
}
