package org.armistice.rules.drools;

import java.util.function.Consumer;
import org.armistice.model.fact.ByFact;
import org.armistice.model.fact.Fact;
import org.armistice.model.fact.World;
import org.armistice.rules.register.Register;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;

/**
 * The facets of one type in one session: which gates each fact passes, and by which facets it has come in. A gate that
 * several facets ask for is asked once, and only when something that it reads has changed.
 */
final class Gatehouse {
    /** What is known of one fact. */
    private static final class Entered {
        /** [door] whether it has come in there */
        final boolean[] in;
        /** [door] by what Drools knows it */
        final @Nullable FactHandle[] handles;

        final long[] open;

        Entered(int doors, int words) {
            in = new boolean[doors];
            handles = new FactHandle[doors];
            open = new long[words];
        }
    }

    private static final int[] NONE = {};

    private final GatehousePlan plan;
    private final Gatekeeper[] keepers;
    private final Door[] doors;
    /** Doors of which a gate has opened or closed, while one fact is dealt with. */
    private final int[] touched;

    private final boolean[] isTouched;
    private int touches;
    /** Gates by which other facts may pass, while a parameter that has changed is dealt with. */
    private final int[] turning;

    private final ByFact<Entered> entered = new ByFact<>();

    /**
     * @param register is told of what fits where there is nothing to be joined
     * @param told is told of each facet by which Drools is told something
     */
    Gatehouse(GatehousePlan plan, KieSession session, World world, Register register, Consumer<Facet> told) {
        this.plan = plan;
        keepers = new Gatekeeper[plan.gates().size()];
        for (int i = 0; i < keepers.length; i++) {
            keepers[i] = new Gatekeeper(plan.gates().get(i), world);
        }
        doors = new Door[plan.facets().size()];
        for (int i = 0; i < doors.length; i++) {
            doors[i] = new Door(plan.facets().get(i), session, plan.gatesOf(i), register, told);
        }
        touched = new int[doors.length];
        isTouched = new boolean[doors.length];
        turning = new int[keepers.length];
    }

    /** Whether a change of any of these fields can matter here. */
    boolean minds(long fields) {
        return ((plan.asked() | plan.joined()) & fields) != 0;
    }

    void added(Fact fact) {
        Entered of = new Entered(doors.length, plan.words());
        entered.put(fact, of);
        for (int i = 0; i < keepers.length; i++) {
            if (keepers[i].admits(fact)) {
                of.open[i >> 6] |= 1L << i;
            }
        }
        for (int i = 0; i < doors.length; i++) {
            if (doors[i].admits(fact, of.open)) {
                letIn(i, fact, of);
            }
        }
    }

    void removed(Fact fact) {
        Entered of = of(fact);
        if (of != null) {
            for (int i = 0; i < doors.length; i++) {
                if (of.in[i]) {
                    letOut(i, fact, of);
                }
            }
            entered.put(fact, null);
        }
    }

    /** @param fields bits of those that have changed */
    void changed(Fact fact, long fields) {
        Entered of = of(fact);
        if (of == null) {
            return;
        }
        for (long left = plan.asked() & fields; left != 0; left &= left - 1) {
            for (int gate : plan.readersOf(Long.numberOfTrailingZeros(left))) {
                ask(gate, fact, of);
            }
        }
        if ((plan.joined() & fields) != 0) {
            for (int door : plan.updating()) {
                if (!isTouched[door] && (doors[door].watched() & fields) != 0) {
                    doors[door].update(of.handles[door], fact);
                }
            }
        }
        pass(fact, of, fields);
    }

    /** A parameter has changed, and with it perhaps what passes the gates that read it. */
    void parameterChanged(String id, World world) {
        int turned = 0;
        for (int gate : plan.parameters().getOrDefault(id, NONE)) {
            if (keepers[gate].rebind(world)) {
                turning[turned++] = gate;
            }
        }
        if (turned == 0) {
            return;
        }
        for (Fact fact : world.list(plan.type())) {
            Entered of = of(fact);
            if (of != null) {
                for (int i = 0; i < turned; i++) {
                    ask(turning[i], fact, of);
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
            for (int door : plan.doorsOf(gate)) {
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
            boolean admitted = doors[door].admits(fact, of.open);
            if (admitted != of.in[door]) {
                if (admitted) {
                    letIn(door, fact, of);
                } else {
                    letOut(door, fact, of);
                }
            } else if ((doors[door].watched() & fields) != 0) {
                doors[door].update(of.handles[door], fact);
            }
        }
        touches = 0;
    }

    private void letIn(int door, Fact fact, Entered of) {
        of.in[door] = true;
        of.handles[door] = doors[door].letIn(fact);
    }

    private void letOut(int door, Fact fact, Entered of) {
        doors[door].letOut(of.handles[door], fact);
        of.in[door] = false;
        of.handles[door] = null;
    }

    private @Nullable Entered of(Fact fact) {
        return entered.get(fact);
    }
}
