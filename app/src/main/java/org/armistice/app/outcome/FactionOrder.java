package org.armistice.app.outcome;

import java.util.Comparator;
import java.util.List;
import org.armistice.model.fact.World;
import org.armistice.model.faction.Faction;
import org.armistice.model.faction.Role;

/** The order in which factions get their colours: that of the workbench, so that whoever looks at both sees the same. */
public final class FactionOrder {
    private FactionOrder() {}

    /** Parties to the conflict, then all others, both in the order of their ids. */
    public static List<Faction> of(World start) {
        return start.list(Faction.TYPE).stream()
                .sorted(Comparator.comparing((Faction f) -> f.getRole() != Role.PARTY))
                .toList();
    }
}
