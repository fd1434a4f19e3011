package org.armistice.rules.drools;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.armistice.model.event.Phase;
import org.armistice.model.fact.Fact;
import org.armistice.model.fact.Field;
import org.armistice.model.fact.World;
import org.armistice.rules.register.Register;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.KieSession;

/**
 * What one session of Drools has been told. Each fact comes in by the facets whose gates it passes, and a change is told
 * to those facets alone that watch the field.
 */
final class Intake {
    private static final byte UNKNOWN = 0;
    private static final byte NO = 1;
    private static final byte YES = 2;
    private static final byte CHANGED = 3;

    private final World world;
    /** [number of the fact type] */
    private @Nullable Gatehouse[] gatehouses = new Gatehouse[32];
    /** By the id of a parameter, the gatehouses where a gate reads it. */
    private final Map<String, List<Gatehouse>> readers = new HashMap<>();

    /** [index of the fact] whether a gate reads it as its parameter, as far as it has been asked, and whether it has changed */
    private byte[] isParameter = new byte[256];

    private final List<Fact> changed = new ArrayList<>();
    private long[] dirty = new long[256];
    /** The phases of whose facets something has been told since they were last looked at. */
    private final Set<Phase> stirred = EnumSet.noneOf(Phase.class);

    private final List<Fact> parametersChanged = new ArrayList<>();

    Intake(List<GatehousePlan> plans, KieSession session, World world, Register register) {
        this.world = world;
        for (GatehousePlan plan : plans) {
            Gatehouse gatehouse =
                    new Gatehouse(plan, session, world, register, facet -> stirred.addAll(facet.phases()));
            int type = plan.type().number();
            if (type >= gatehouses.length) {
                gatehouses = Arrays.copyOf(gatehouses, type + 32);
            }
            gatehouses[type] = gatehouse;
            for (String id : plan.parameters().keySet()) {
                readers.computeIfAbsent(id, i -> new ArrayList<>()).add(gatehouse);
            }
        }
    }

    private @Nullable Gatehouse gatehouse(Fact fact) {
        int type = fact.type().number();
        return type < gatehouses.length ? gatehouses[type] : null;
    }

    void added(Fact fact) {
        Gatehouse gatehouse = gatehouse(fact);
        if (gatehouse != null) {
            gatehouse.added(fact);
        }
        note(fact);
    }

    void removed(Fact fact) {
        Gatehouse gatehouse = gatehouse(fact);
        if (gatehouse != null) {
            gatehouse.removed(fact);
        }
        note(fact);
    }

    void changed(Fact fact, long fields) {
        Gatehouse gatehouse = gatehouse(fact);
        if (gatehouse != null && gatehouse.minds(fields)) {
            int index = fact.index();
            if (index >= dirty.length) {
                dirty = Arrays.copyOf(dirty, Math.max(index + 1, 2 * dirty.length));
            }
            if (dirty[index] == 0) {
                changed.add(fact);
            }
            dirty[index] |= fields;
        }
        note(fact);
    }

    /** Tells Drools all that has changed, each change once. */
    void tell() {
        for (Fact fact : changed) {
            long fields = dirty[fact.index()];
            dirty[fact.index()] = 0;
            Gatehouse gatehouse = gatehouse(fact);
            if (gatehouse != null) {
                gatehouse.changed(fact, fields);
            }
        }
        changed.clear();
        for (Fact parameter : parametersChanged) {
            isParameter[parameter.index()] = YES;
            for (Gatehouse reader : readers.getOrDefault(parameter.getId(), List.of())) {
                reader.parameterChanged(parameter.getId(), world);
            }
        }
        parametersChanged.clear();
    }

    /** Whether Drools has been told anything that concerns the rules of a phase since this was last asked. */
    boolean hasStirred(Phase phase) {
        return stirred.remove(phase);
    }

    private void note(Fact fact) {
        int index = fact.index();
        if (index >= isParameter.length) {
            isParameter = Arrays.copyOf(isParameter, Math.max(index + 1, 2 * isParameter.length));
        }
        if (isParameter[index] == UNKNOWN) {
            isParameter[index] = readers.containsKey(fact.getId()) ? YES : NO;
        }
        if (isParameter[index] == YES) {
            isParameter[index] = CHANGED;
            parametersChanged.add(fact);
        }
    }

    static long bits(Collection<Field> fields) {
        long bits = 0;
        for (Field field : fields) {
            bits |= field.bit();
        }
        return bits;
    }
}
