package org.armistice.simulator.firing;

import java.util.ArrayList;
import java.util.List;
import org.armistice.model.fact.Fact;
import org.armistice.model.fact.Field;
import org.armistice.rules.evidence.Evidence;
import org.armistice.rules.match.Standing;
import org.armistice.simulator.account.Readings;
import org.armistice.simulator.account.Slot;
import org.armistice.simulator.effect.Ledger;

/** What firings rest on: all fields that their rules read, each once. */
final class Witnessed implements Evidence.Reader {
    private final Evidence evidence;
    private final Ledger ledger;
    private final List<Slot> slots = new ArrayList<>();
    private long turn;

    Witnessed(Evidence evidence, Ledger ledger) {
        this.evidence = evidence;
        this.ledger = ledger;
    }

    /** What made the standings true, in the order of their rules' conditions. */
    Readings of(List<Standing> standings) {
        turn++;
        slots.clear();
        for (Standing standing : standings) {
            evidence.of(standing, ledger.world(), this);
        }
        return Readings.of(slots);
    }

    @Override
    public void read(Fact fact, Field field) {
        Slot slot = ledger.slot(fact, field);
        if (slot.firstIn(turn)) {
            slots.add(slot);
        }
    }
}
