package org.armistice.rules.drools;

import java.util.List;
import java.util.function.Consumer;
import org.armistice.model.fact.Fact;
import org.armistice.rules.register.Found;
import org.armistice.rules.register.Register;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.EntryPoint;
import org.kie.api.runtime.rule.FactHandle;

/**
 * A facet in one session, and the gates that must be open. Who comes in is made known to Drools if it joins facts of this
 * facet with others, and to the register if there are watches for which it is enough to have come in.
 */
final class Door {
    private final Facet facet;
    private final @Nullable EntryPoint entry;
    private final long[] gates;
    private final long watched;
    private final List<Watching> watching;
    private final Consumer<Facet> told;

    /** A watch for which it is enough to have come in. */
    private record Watching(Facet.Lone lone, Found finds) {}

    /**
     * @param gates a bit for each
     * @param told is told when Drools is told something
     */
    Door(Facet facet, KieSession session, long[] gates, Register register, Consumer<Facet> told) {
        this.facet = facet;
        this.entry = facet.phases().isEmpty() ? null : session.getEntryPoint(facet.entryPoint());
        this.gates = gates;
        this.watched = Intake.bits(facet.watched());
        this.watching = facet.lone().stream()
                .map(lone -> new Watching(lone, register.finds(lone.watch())))
                .toList();
        this.told = told;
    }

    /** Bits of the fields whose change is told while a fact stays in. */
    long watched() {
        return watched;
    }

    boolean admits(Fact fact, long[] open) {
        for (int i = 0; i < gates.length; i++) {
            if ((open[i] & gates[i]) != gates[i]) {
                return false;
            }
        }
        return facet.concerns(fact);
    }

    /** Returns by what Drools knows the fact, if it does. */
    @Nullable
    FactHandle letIn(Fact fact) {
        FactHandle handle = null;
        if (entry != null) {
            told.accept(facet);
            handle = entry.insert(fact);
        }
        for (Watching watch : watching) {
            if (watch.lone().means(fact)) {
                watch.finds().found(fact, new Object[] {fact});
            }
        }
        return handle;
    }

    void update(@Nullable FactHandle handle, Fact fact) {
        if (entry != null && handle != null) {
            told.accept(facet);
            entry.update(handle, fact);
        }
    }

    void letOut(@Nullable FactHandle handle, Fact fact) {
        if (entry != null && handle != null) {
            told.accept(facet);
            entry.delete(handle);
        }
        for (Watching watch : watching) {
            if (watch.lone().means(fact)) {
                watch.finds().ended(fact);
            }
        }
    }
}
