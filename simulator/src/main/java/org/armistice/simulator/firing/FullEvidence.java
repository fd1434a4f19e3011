package org.armistice.simulator.firing;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.armistice.rules.evidence.Evidence;
import org.armistice.rules.evidence.Finding;
import org.armistice.rules.match.Standing;
import org.armistice.simulator.account.Slot;
import org.armistice.simulator.effect.Ledger;

/** All fields that were read, those that went into totals and those of witnesses among them. */
public final class FullEvidence implements org.armistice.simulator.firing.Evidence {
    private final Evidence evidence;

    public FullEvidence(Evidence evidence) {
        this.evidence = evidence;
    }

    @Override
    public List<Slot> of(Standing standing, Ledger ledger) {
        Set<Slot> slots = new LinkedHashSet<>();
        for (Finding finding : evidence.of(standing)) {
            if (finding instanceof Finding.Reading reading) {
                slots.add(ledger.slot(reading.fact(), reading.field()));
            } else if (finding instanceof Finding.Sum sum) {
                sum.contributions().forEach(r -> slots.add(ledger.slot(r.fact(), r.field())));
            }
        }
        return List.copyOf(slots);
    }
}
