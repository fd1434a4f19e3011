package org.armistice.benchmarks.slice.evrete;

import java.util.HashMap;
import java.util.Map;
import org.armistice.model.fact.Fact;
import org.armistice.model.fact.World;
import org.evrete.api.FactHandle;
import org.evrete.api.StatefulSession;

/** The joins of one phase in one run, in a session of their own, as Evrete has no agenda groups. */
final class EvretePhase implements AutoCloseable {
    private final EvreteRules rules;
    private final StatefulSession session;
    private final Joined joined = new Joined();
    private final Map<Fact, FactHandle> handles = new HashMap<>();

    EvretePhase(EvreteRules rules, World world) {
        this.rules = rules;
        session = rules.knowledge().newStatefulSession();
        session.set(JoinWriter.JOINED, joined);
        world.all().forEach(this::added);
    }

    void added(Fact fact) {
        if (rules.seen().containsKey(fact.type())) {
            handles.put(fact, session.insert(fact));
        }
    }

    void removed(Fact fact) {
        FactHandle handle = handles.remove(fact);
        if (handle != null) {
            session.delete(handle);
            joined.forget(fact);
        }
    }

    /** Evrete knows no fields: a fact is updated if any field that is read has changed. */
    void changed(Fact fact, long fields) {
        Long seen = rules.seen().get(fact.type());
        if (seen != null && (seen & fields) != 0) {
            session.update(handles.get(fact), fact);
            joined.forget(fact);
        }
    }

    /** What holds now. */
    Joined fire() {
        session.fire();
        return joined;
    }

    @Override
    public void close() {
        session.close();
    }
}
