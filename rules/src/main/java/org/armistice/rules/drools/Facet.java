package org.armistice.rules.drools;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.armistice.model.event.Phase;
import org.armistice.model.fact.Fact;
import org.armistice.model.fact.FactType;
import org.armistice.model.fact.Field;
import org.armistice.rules.typed.Test;
import org.jspecify.annotations.Nullable;

/**
 * One side of the facts of a type: those that pass some tests, and the fields of them that are compared with other
 * facts or go into totals. Each facet is an entry point of Drools, so that a change reaches only the patterns that read
 * what has changed.
 */
final class Facet {
    /**
     * A test of one fact alone.
     *
     * @param test slot 0 is the fact, the others are the parameters
     * @param parameters ids of the facts that it is compared with: assumptions, the calendar
     */
    record Gate(Test test, List<String> parameters) {
        Set<Field> fields() {
            Set<Field> fields = new HashSet<>();
            test.reads(read -> {
                if (read.slot() == 0) {
                    fields.add(read.field());
                }
            });
            return fields;
        }
    }

    /**
     * A watch for which it is enough that a fact comes in: there is nothing to be joined.
     *
     * @param id of the only fact meant, or null for any
     */
    record Lone(String watch, @Nullable String id) {
        boolean means(Fact fact) {
            return id == null || id.equals(fact.getId());
        }
    }

    private final FactType<?> type;
    private final String entryPoint;
    private final List<Gate> gates;
    private final Set<Field> watched;
    private final @Nullable Set<String> ids;
    private final Set<Phase> phases = EnumSet.noneOf(Phase.class);
    private final List<Lone> lone = new ArrayList<>();

    private Facet(
            FactType<?> type, String entryPoint, List<Gate> gates, Set<Field> watched, @Nullable Set<String> ids) {
        this.type = type;
        this.entryPoint = entryPoint;
        this.gates = List.copyOf(gates);
        this.watched = Set.copyOf(watched);
        this.ids = ids;
    }

    /** Every fact of a type that passes the gates. */
    static Facet of(FactType<?> type, String entryPoint, List<Gate> gates, Set<Field> watched) {
        return new Facet(type, entryPoint, gates, watched, null);
    }

    /** Facts that rules name; which, is added by {@link #name}. */
    static Facet named(FactType<?> type, String entryPoint, Set<Field> watched) {
        return new Facet(type, entryPoint, List.of(), watched, new TreeSet<>());
    }

    void name(String id) {
        if (ids != null) {
            ids.add(id);
        }
    }

    /** Adds a watch that has nothing to be joined. */
    void serve(Lone watch) {
        lone.add(watch);
    }

    /** The watches that have nothing to be joined. */
    List<Lone> lone() {
        return lone;
    }

    /** Says that Drools joins facts of it for a rule of a phase. */
    void serve(Phase phase) {
        phases.add(phase);
    }

    /** The phases for whose rules Drools joins facts of it. */
    Set<Phase> phases() {
        return phases;
    }

    FactType<?> type() {
        return type;
    }

    String entryPoint() {
        return entryPoint;
    }

    List<Gate> gates() {
        return gates;
    }

    /** The fields whose change is told while a fact stays in. */
    Set<Field> watched() {
        return watched;
    }

    /** Whether the fact may come in at all, whatever its fields say. */
    boolean concerns(Fact fact) {
        return ids == null || ids.contains(fact.getId());
    }

    /** Everything that decides which facts come in and which changes of them are told. */
    Set<Field> fields() {
        Set<Field> fields = new HashSet<>(watched);
        gates.forEach(gate -> fields.addAll(gate.fields()));
        return fields;
    }

    /**
     * The gate of a test that reads the slot {@code own} and slots of parameters; null if it reads others.
     *
     * @param parameters by slot the ids of the facts that rules name
     */
    static @Nullable Gate gate(int own, Test test, Map<Integer, String> parameters) {
        TreeSet<Integer> others = new TreeSet<>();
        test.slots(others::add);
        if (!others.remove(own) || !parameters.keySet().containsAll(others)) {
            return null;
        }
        List<Integer> order = new ArrayList<>(List.of(own));
        order.addAll(others);
        return new Gate(
                test.moved(order::indexOf), others.stream().map(parameters::get).toList());
    }

    @Override
    public String toString() {
        return entryPoint;
    }
}
