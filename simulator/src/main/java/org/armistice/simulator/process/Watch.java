package org.armistice.simulator.process;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.armistice.model.fact.Fact;
import org.armistice.model.fact.FactType;
import org.armistice.model.fact.Field;
import org.armistice.simulator.effect.Ledger;

/** Tells in which facts of a type some fields have changed since it was last asked. */
public final class Watch<T extends Fact> {
    private final FactType<T> type;
    private final Field[] fields;
    /** [field] its version when it was last asked */
    private final long[] seen;

    private final BitSet noted = new BitSet();
    private boolean all;

    /** @param fields of the type */
    public Watch(FactType<T> type, Field... fields) {
        this.type = type;
        this.fields = fields.clone();
        seen = new long[fields.length];
        Arrays.fill(seen, -1);
    }

    /**
     * The facts that changed or came, each once, in no order; all of them at first, when one has gone, and when so much has
     * changed that looking at all is less work.
     */
    public List<T> changed(Moment moment) {
        return changed(moment.ledger());
    }

    /** The same for whoever keeps up something beside the processes. */
    public List<T> changed(Ledger ledger) {
        List<T> changed = new ArrayList<>();
        noted.clear();
        all = false;
        for (int i = 0; i < fields.length; i++) {
            long now = ledger.version(fields[i]);
            all |= !note(ledger, fields[i], seen[i], now, changed);
            seen[i] = now;
        }
        return all ? ledger.world().list(type) : changed;
    }

    private boolean note(Ledger ledger, Field field, long from, long to, List<T> changed) {
        for (long version = from + 1; version <= to; version++) {
            Fact fact = ledger.written(field, version);
            if (fact == null) {
                return false;
            }
            if (!noted.get(fact.index())) {
                noted.set(fact.index());
                changed.add(type.factClass().cast(fact));
            }
        }
        return true;
    }

    /** Whether the last answer was all facts. */
    public boolean all() {
        return all;
    }
}
