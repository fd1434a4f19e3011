package org.armistice.rules.drools;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.armistice.model.fact.FactType;

/** How the facets of one type share their gates: the same in all sessions. Gates and doors have numbers from 0. */
final class GatehousePlan {
    private final FactType<?> type;
    private final List<Facet> facets;
    private final List<GatePlan> gates;
    /** [door][word] a bit for each gate that must be open */
    private final long[][] gatesOf;
    /** [gate] the doors that it belongs to */
    private final int[][] doorsOf;
    /** [ordinal of the field] the gates that read it */
    private final int[][] readersOf;
    /** By the id of a parameter, the gates that read it. */
    private final Map<String, int[]> parameters = new LinkedHashMap<>();
    /** Doors at which changes of joined fields are told. */
    private final int[] updating;

    private final long asked;
    private final long joined;

    /** @param facets of one type, at least one; one for each door */
    GatehousePlan(List<Facet> facets) {
        this.facets = List.copyOf(facets);
        type = facets.get(0).type();
        Map<Facet.Gate, Integer> numbers = new LinkedHashMap<>();
        facets.forEach(facet -> facet.gates().forEach(gate -> numbers.putIfAbsent(gate, numbers.size())));
        gates = numbers.keySet().stream().map(GatePlan::new).toList();
        gatesOf = new long[facets.size()][words()];
        for (int door = 0; door < gatesOf.length; door++) {
            for (Facet.Gate gate : facets.get(door).gates()) {
                int number = numbers.getOrDefault(gate, 0);
                gatesOf[door][number >> 6] |= 1L << number;
            }
        }
        doorsOf = new int[gates.size()][];
        for (int i = 0; i < doorsOf.length; i++) {
            int gate = i;
            doorsOf[i] = IntStream.range(0, gatesOf.length)
                    .filter(door -> (gatesOf[door][gate >> 6] & 1L << gate) != 0)
                    .toArray();
        }
        readersOf = new int[Long.SIZE][];
        for (int i = 0; i < readersOf.length; i++) {
            long bit = 1L << i;
            readersOf[i] = gates(gate -> (gate.reads() & bit) != 0);
        }
        List<String> ids =
                gates.stream().flatMap(gate -> gate.parameters().stream()).toList();
        ids.forEach(id -> parameters.put(id, gates(gate -> gate.parameters().contains(id))));
        asked = gates.stream().mapToLong(GatePlan::reads).reduce(0, (a, b) -> a | b);
        updating = IntStream.range(0, facets.size())
                .filter(door -> !facets.get(door).watched().isEmpty())
                .toArray();
        joined =
                facets.stream().mapToLong(facet -> Intake.bits(facet.watched())).reduce(0, (a, b) -> a | b);
    }

    /** A plan for each type of which there are facets. */
    static List<GatehousePlan> of(Facets facets) {
        List<GatehousePlan> plans = new ArrayList<>();
        facets.byType().values().forEach(ofType -> plans.add(new GatehousePlan(ofType)));
        return plans;
    }

    private int[] gates(Predicate<GatePlan> meant) {
        return IntStream.range(0, gates.size())
                .filter(gate -> meant.test(gates.get(gate)))
                .toArray();
    }

    FactType<?> type() {
        return type;
    }

    /** One for each door. */
    List<Facet> facets() {
        return facets;
    }

    List<GatePlan> gates() {
        return gates;
    }

    /** How many numbers it takes to have a bit for each gate. */
    int words() {
        return (gates.size() + 63) >> 6;
    }

    /** A bit for each gate that must be open. */
    long[] gatesOf(int door) {
        return gatesOf[door];
    }

    int[] doorsOf(int gate) {
        return doorsOf[gate];
    }

    /** @param field its ordinal */
    int[] readersOf(int field) {
        return readersOf[field];
    }

    /** By the ids of the facts with which gates compare, the gates that do. */
    Map<String, int[]> parameters() {
        return parameters;
    }

    /** Doors at which changes of joined fields are told. */
    int[] updating() {
        return updating;
    }

    /** Bits of the fields that gates read. */
    long asked() {
        return asked;
    }

    /** Bits of the fields that are joined. */
    long joined() {
        return joined;
    }
}
