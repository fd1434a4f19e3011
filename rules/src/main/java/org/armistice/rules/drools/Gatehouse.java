package org.armistice.rules.drools;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.armistice.model.fact.Fact;
import org.armistice.model.fact.FactType;
import org.armistice.model.fact.World;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.EntryPoint;
import org.kie.api.runtime.rule.FactHandle;

/**
 * The facets of one type in one session: which gates each fact passes, and by which facets it has come in. A gate that
 * several facets ask for is asked once, and only when something that it reads has changed.
 */
final class Gatehouse {
    /** A facet in this session, and the gates that must be open, a bit each. */
    private static final class Door {
        final Facet facet;
        final EntryPoint entry;
        final long[] gates;
        final long watched;

        Door(Facet facet, EntryPoint entry, long[] gates) {
            this.facet = facet;
            this.entry = entry;
            this.gates = gates;
            this.watched = Intake.bits(facet.watched());
        }

        boolean admits(Fact fact, long[] open) {
            for (int i = 0; i < gates.length; i++) {
                if ((open[i] & gates[i]) != gates[i]) {
                    return false;
                }
            }
            return facet.concerns(fact);
        }
    }

    /** What is known of one fact. */
    private static final class Entered {
        final @Nullable FactHandle[] handles;
        final long[] open;

        Entered(int doors, int words) {
            handles = new FactHandle[doors];
            open = new long[words];
        }
    }

    private final FactType<?> type;
    private final Gatekeeper[] keepers;
    /** [gate] the doors that it belongs to */
    private final int[][] doorsOf;

    private final Door[] doors;
    /** Doors at which changes of joined fields are told. */
    private final int[] updating;

    /** Doors of which a gate has opened or closed, while one fact is dealt with. */
    private final int[] touched;

    private final boolean[] isTouched;
    private int touches;
    private final long minded;
    private final Map<String, int[]> readers = new HashMap<>();
    private @Nullable Entered[] entered = new Entered[64];

    Gatehouse(List<Facet> facets, KieSession session, World world) {
        type = facets.get(0).type();
        Map<Facet.Gate, Integer> numbers = new LinkedHashMap<>();
        facets.forEach(facet -> facet.gates().forEach(gate -> numbers.putIfAbsent(gate, numbers.size())));
        keepers = numbers.keySet().stream()
                .map(gate -> new Gatekeeper(gate, world))
                .toArray(Gatekeeper[]::new);
        List<List<Integer>> doorsByGate = new ArrayList<>();
        numbers.keySet().forEach(gate -> doorsByGate.add(new ArrayList<>()));
        doors = new Door[facets.size()];
        for (int i = 0; i < doors.length; i++) {
            long[] gates = new long[words()];
            for (Facet.Gate gate : facets.get(i).gates()) {
                int number = numbers.getOrDefault(gate, 0);
                gates[number >> 6] |= 1L << number;
                doorsByGate.get(number).add(i);
            }
            doors[i] =
                    new Door(facets.get(i), session.getEntryPoint(facets.get(i).entryPoint()), gates);
        }
        doorsOf = doorsByGate.stream().map(Gatehouse::ints).toArray(int[][]::new);
        List<Integer> withJoins = new ArrayList<>();
        long bits = 0;
        for (int i = 0; i < doors.length; i++) {
            bits |= doors[i].watched;
            if (doors[i].watched != 0) {
                withJoins.add(i);
            }
        }
        updating = ints(withJoins);
        touched = new int[doors.length];
        isTouched = new boolean[doors.length];
        Map<String, List<Integer>> byParameter = new HashMap<>();
        for (int i = 0; i < keepers.length; i++) {
            bits |= keepers[i].reads();
            int number = i;
            keepers[i]
                    .parameters()
                    .forEach(id -> byParameter
                            .computeIfAbsent(id, p -> new ArrayList<>())
                            .add(number));
        }
        byParameter.forEach((id, gates) -> readers.put(id, ints(gates)));
        minded = bits;
    }

    private static int[] ints(List<Integer> list) {
        return list.stream().mapToInt(Integer::intValue).toArray();
    }

    private int words() {
        return (keepers.length + 63) >> 6;
    }

    /** Ids of the facts with which gates compare. */
    Set<String> parameters() {
        return readers.keySet();
    }

    /** Whether a change of any of these fields can matter here. */
    boolean minds(long fields) {
        return (minded & fields) != 0;
    }

    void added(Fact fact) {
        int index = fact.index();
        if (index >= entered.length) {
            entered = Arrays.copyOf(entered, Math.max(index + 1, 2 * entered.length));
        }
        Entered of = new Entered(doors.length, words());
        entered[index] = of;
        for (int i = 0; i < keepers.length; i++) {
            if (keepers[i].admits(fact)) {
                of.open[i >> 6] |= 1L << i;
            }
        }
        for (int i = 0; i < doors.length; i++) {
            if (doors[i].admits(fact, of.open)) {
                of.handles[i] = doors[i].entry.insert(fact);
            }
        }
    }

    void removed(Fact fact) {
        Entered of = of(fact);
        if (of != null) {
            for (int i = 0; i < doors.length; i++) {
                FactHandle handle = of.handles[i];
                if (handle != null) {
                    doors[i].entry.delete(handle);
                }
            }
            entered[fact.index()] = null;
        }
    }

    /** @param fields bits of those that have changed */
    void changed(Fact fact, long fields) {
        Entered of = of(fact);
        if (of == null) {
            return;
        }
        for (int gate = 0; gate < keepers.length; gate++) {
            if ((keepers[gate].reads() & fields) != 0) {
                ask(gate, fact, of);
            }
        }
        for (int door : updating) {
            FactHandle handle = of.handles[door];
            if (handle != null && !isTouched[door] && (doors[door].watched & fields) != 0) {
                doors[door].entry.update(handle, fact);
            }
        }
        pass(fact, of, fields);
    }

    /** A parameter has changed, and with it perhaps what passes the gates that read it. */
    void parameterChanged(String id, World world) {
        int[] gates = readers.getOrDefault(id, new int[0]);
        for (int gate : gates) {
            keepers[gate].bind(world);
        }
        for (Fact fact : world.list(type)) {
            Entered of = of(fact);
            if (of != null) {
                for (int gate : gates) {
                    ask(gate, fact, of);
                }
                pass(fact, of, 0);
            }
        }
    }

    private void ask(int gate, Fact fact, Entered of) {
        long bit = 1L << gate;
        boolean before = (of.open[gate >> 6] & bit) != 0;
        if (keepers[gate].admits(fact) != before) {
            of.open[gate >> 6] ^= bit;
            for (int door : doorsOf[gate]) {
                if (!isTouched[door]) {
                    isTouched[door] = true;
                    touched[touches++] = door;
                }
            }
        }
    }

    /** Lets a fact come in or go out by the doors of which a gate has opened or closed. */
    private void pass(Fact fact, Entered of, long fields) {
        for (int i = 0; i < touches; i++) {
            int door = touched[i];
            isTouched[door] = false;
            FactHandle handle = of.handles[door];
            boolean admitted = doors[door].admits(fact, of.open);
            if (handle == null) {
                of.handles[door] = admitted ? doors[door].entry.insert(fact) : null;
            } else if (!admitted) {
                doors[door].entry.delete(handle);
                of.handles[door] = null;
            } else if ((doors[door].watched & fields) != 0) {
                doors[door].entry.update(handle, fact);
            }
        }
        touches = 0;
    }

    private @Nullable Entered of(Fact fact) {
        return fact.index() < entered.length ? entered[fact.index()] : null;
    }
}
