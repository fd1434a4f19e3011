package org.armistice.simulator.air;

import java.util.List;
import org.armistice.model.event.Phase;
import org.armistice.model.force.Force;
import org.armistice.simulator.process.Moment;
import org.armistice.simulator.process.Process;

/**
 * The morning after. The mark of an air attack on a force is a mark of that day: it is wiped off before the next day's
 * attacks, without an event of its own. Mere bookkeeping; no equation and no unit.
 */
public final class ClearSky implements Process {
    @Override
    public String name() {
        return "clear sky";
    }

    @Override
    public List<Phase> phases() {
        return List.of(Phase.INTERVENTIONS);
    }

    @Override
    public void run(Moment moment) {
        for (Force force : moment.list(Force.TYPE)) {
            if (force.isUnderAirAttack()) {
                moment.quiet(force).become(force, Force.UNDER_AIR_ATTACK, 0);
            }
        }
    }
}
