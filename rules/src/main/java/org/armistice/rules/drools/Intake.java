package org.armistice.rules.drools;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.armistice.model.fact.Fact;
import org.armistice.model.fact.FactType;
import org.armistice.model.fact.Field;
import org.armistice.model.fact.World;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.EntryPoint;
import org.kie.api.runtime.rule.FactHandle;

/**
 * What one session of Drools has been told. Each fact comes in by the facets whose gates it passes, and a change is told
 * to those facets alone that watch the field.
 */
final class Intake {
    private static final FactHandle[] NONE = {};

    /** A facet in this session. Of several fields that share a bit a change of one passes for a change of all. */
    private record Door(Facet facet, EntryPoint entry, Gatekeeper[] gates, long reads, long watched) {
        boolean admits(Fact fact) {
            for (Gatekeeper gate : gates) {
                if (!gate.admits(fact)) {
                    return false;
                }
            }
            return facet.concerns(fact);
        }

        Set<String> parameters() {
            Set<String> parameters = new HashSet<>();
            facet.gates().forEach(gate -> parameters.addAll(gate.parameters()));
            return parameters;
        }
    }

    /** A gate with the facts that are its parameters. */
    private static final class Gatekeeper {
        private final Facet.Gate gate;
        private final Object[] bindings;
        private boolean complete;

        Gatekeeper(Facet.Gate gate, World world) {
            this.gate = gate;
            this.bindings = new Object[gate.parameters().size() + 1];
            bind(world);
        }

        final void bind(World world) {
            complete = true;
            for (int i = 1; i < bindings.length; i++) {
                Fact parameter = world.find(gate.parameters().get(i - 1)).orElse(null);
                complete &= parameter != null;
                bindings[i] = parameter;
            }
        }

        boolean admits(Fact fact) {
            bindings[0] = fact;
            return complete && gate.test().holds(bindings);
        }
    }

    private final World world;
    private final Map<FactType<?>, Door[]> doors = new HashMap<>();
    private final List<Fact> changed = new ArrayList<>();
    private @Nullable FactHandle[][] handles = new FactHandle[256][];
    private long[] dirty = new long[256];
    /** By the id of a parameter, the types and places of the doors whose gates read it. */
    private final Map<String, Map<FactType<?>, List<Integer>>> readers = new HashMap<>();

    private final Set<String> parametersChanged = new LinkedHashSet<>();

    Intake(Facets facets, KieSession session, World world) {
        this.world = world;
        Map<Facet.Gate, Gatekeeper> gates = new HashMap<>();
        facets.byType()
                .forEach((type, ofType) -> doors.put(
                        type,
                        ofType.stream()
                                .map(facet -> new Door(
                                        facet,
                                        session.getEntryPoint(facet.entryPoint()),
                                        facet.gates().stream()
                                                .map(gate -> gates.computeIfAbsent(gate, g -> new Gatekeeper(g, world)))
                                                .toArray(Gatekeeper[]::new),
                                        bits(facet.fields()),
                                        bits(facet.watched())))
                                .toArray(Door[]::new)));
        doors.forEach((type, ofType) -> {
            for (int i = 0; i < ofType.length; i++) {
                int place = i;
                ofType[i]
                        .parameters()
                        .forEach(parameter -> readers.computeIfAbsent(parameter, p -> new HashMap<>())
                                .computeIfAbsent(type, t -> new ArrayList<>())
                                .add(place));
            }
        });
    }

    private static long bits(Collection<Field> fields) {
        long bits = 0;
        for (Field field : fields) {
            bits |= bit(field);
        }
        return bits;
    }

    private static long bit(Field field) {
        return 1L << field.ordinal();
    }

    void added(Fact fact) {
        Door[] ofType = doors.get(fact.type());
        if (ofType == null) {
            return;
        }
        int index = fact.index();
        if (index >= handles.length) {
            handles = Arrays.copyOf(handles, Math.max(index + 1, 2 * handles.length));
            dirty = Arrays.copyOf(dirty, handles.length);
        }
        FactHandle[] ofFact = new FactHandle[ofType.length];
        handles[index] = ofFact;
        for (int i = 0; i < ofType.length; i++) {
            if (ofType[i].admits(fact)) {
                ofFact[i] = ofType[i].entry().insert(fact);
            }
        }
        note(fact);
    }

    void removed(Fact fact) {
        FactHandle[] ofFact = handles(fact);
        for (int i = 0; i < ofFact.length; i++) {
            if (ofFact[i] != null) {
                doors(fact)[i].entry().delete(ofFact[i]);
            }
        }
        if (ofFact.length > 0) {
            handles[fact.index()] = null;
        }
        note(fact);
    }

    void changed(Fact fact, Collection<Field> fields) {
        if (handles(fact).length > 0) {
            int index = fact.index();
            if (dirty[index] == 0) {
                changed.add(fact);
            }
            dirty[index] |= bits(fields);
        }
        note(fact);
    }

    /** Tells Drools all that has changed, each change once. */
    void tell() {
        for (Fact fact : changed) {
            long fields = dirty[fact.index()];
            dirty[fact.index()] = 0;
            FactHandle[] ofFact = handles(fact);
            Door[] ofType = doors(fact);
            for (int i = 0; i < ofFact.length; i++) {
                if ((ofType[i].reads() & fields) != 0) {
                    tell(fact, ofType[i], ofFact, i, (ofType[i].watched() & fields) != 0);
                }
            }
        }
        changed.clear();
        parametersChanged.forEach(this::recheck);
        parametersChanged.clear();
    }

    private void note(Fact fact) {
        if (readers.containsKey(fact.getId())) {
            parametersChanged.add(fact.getId());
        }
    }

    private static void tell(Fact fact, Door door, @Nullable FactHandle[] ofFact, int at, boolean update) {
        FactHandle handle = ofFact[at];
        boolean admitted = door.admits(fact);
        if (handle == null) {
            if (admitted) {
                ofFact[at] = door.entry().insert(fact);
            }
        } else if (!admitted) {
            door.entry().delete(handle);
            ofFact[at] = null;
        } else if (update) {
            door.entry().update(handle, fact);
        }
    }

    /** A parameter has changed, and with it perhaps what passes the gates that read it. */
    private void recheck(String parameter) {
        readers.getOrDefault(parameter, Map.of()).forEach((type, places) -> {
            Door[] ofType = doors.getOrDefault(type, new Door[0]);
            for (int place : places) {
                for (Gatekeeper gate : ofType[place].gates()) {
                    gate.bind(world);
                }
                for (Fact fact : world.list(type)) {
                    FactHandle[] ofFact = handles(fact);
                    if (ofFact.length > 0) {
                        tell(fact, ofType[place], ofFact, place, false);
                    }
                }
            }
        });
    }

    private FactHandle[] handles(Fact fact) {
        FactHandle[] ofFact = fact.index() < handles.length ? handles[fact.index()] : null;
        return ofFact == null ? NONE : ofFact;
    }

    private Door[] doors(Fact fact) {
        Door[] ofType = doors.get(fact.type());
        if (ofType == null) {
            throw new IllegalStateException("no rule reads a " + fact.type());
        }
        return ofType;
    }
}
