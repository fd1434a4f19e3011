package org.armistice.simulator.firing;

import java.util.List;
import org.armistice.model.fact.Fact;
import org.armistice.model.fact.Field;
import org.armistice.rules.evidence.Evidence;
import org.armistice.rules.match.Standing;
import org.armistice.simulator.account.Readings;
import org.armistice.simulator.effect.Ledger;

/** What firings rest on: all fields that their rules read, each once. */
public final class Witnessed implements Evidence.Reader {
    private final Evidence evidence;
    private final Ledger ledger;
    private final boolean explains;

    /** @param explains whether anybody wants to know; if not, nothing is noted */
    public Witnessed(Evidence evidence, Ledger ledger, boolean explains) {
        this.evidence = evidence;
        this.ledger = ledger;
        this.explains = explains;
    }

    /** What made the standings true, in the order of their rules' conditions. */
    public Readings of(List<Standing> standings) {
        if (!explains) {
            return Readings.NONE;
        }
        ledger.gathering().begin();
        for (Standing standing : standings) {
            evidence.of(standing, ledger.world(), this);
        }
        return ledger.gathering().now();
    }

    @Override
    public void read(Fact fact, Field field) {
        ledger.gathering().add(ledger.slot(fact, field));
    }
}
