package org.armistice.simulator.firing;

import java.util.List;
import org.armistice.rules.match.Standing;
import org.armistice.simulator.account.Slot;
import org.armistice.simulator.effect.Ledger;

/** Finds out what made a rule hold. */
@FunctionalInterface
public interface Evidence {
    /** The fields whose values make the standing true, each once, in the order of the rule's conditions. */
    List<Slot> of(Standing standing, Ledger ledger);
}
