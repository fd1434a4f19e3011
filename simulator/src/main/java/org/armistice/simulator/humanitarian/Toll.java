package org.armistice.simulator.humanitarian;

import java.util.List;
import org.armistice.model.event.Phase;
import org.armistice.model.faction.Faction;
import org.armistice.model.quantity.Fixed;
import org.armistice.simulator.effect.Chronicle.Matter;
import org.armistice.simulator.process.Moment;
import org.armistice.simulator.process.Process;

/**
 * How many of the fighters that a faction lost are dead: harm.killed-share of those lost in the fighting of the day, on
 * the ground and from the air. Those who lay down their arms when a place has fallen count as lost, and not as killed: they
 * do so in the phase control, after this.
 */
public final class Toll implements Process {
    @Override
    public String name() {
        return "toll";
    }

    @Override
    public List<Phase> phases() {
        return List.of(Phase.COMBAT);
    }

    @Override
    public List<String> parameters() {
        return List.of("harm.killed-share");
    }

    @Override
    public void run(Moment moment) {
        for (Faction faction : moment.list(Faction.TYPE)) {
            long lost = moment.chronicle().sum(faction, Matter.LOSSES, moment.day(), 1);
            if (lost > 0) {
                moment.quiet(faction)
                        .rise(faction, Faction.KILLED, Fixed.times(lost, moment.parameter("harm.killed-share")));
            }
        }
    }
}
