package org.armistice.benchmarks.slice.hand;

import org.armistice.benchmarks.slice.play.Answers;
import org.armistice.benchmarks.slice.play.Assumed;
import org.armistice.benchmarks.slice.play.Player;
import org.armistice.benchmarks.slice.play.SliceRule;
import org.armistice.model.event.Phase;
import org.armistice.model.fact.Fact;
import org.armistice.model.fact.World;
import org.armistice.model.faction.Relation;
import org.armistice.model.supply.Waypoint;

/**
 * The practical limit: the rules of the slice as somebody would write them in Java who knows all of them and nothing
 * else. Arrays and loops; of what has not changed, the result is kept.
 */
public final class HandWritten implements Player {
    private final Theatre theatre;
    private final SupplyByHand supply;
    private final ControlByHand control;

    /** Topics of which something has changed since they were looked at. */
    private int stale = Topic.ALL;

    private boolean enumerated = true;
    private boolean related = true;

    public HandWritten(World world) {
        Assumed assumed = Assumed.in(world);
        theatre = new Theatre(world);
        supply = new SupplyByHand(theatre, assumed);
        control = new ControlByHand(theatre, assumed);
    }

    @Override
    public void added(Fact fact) {
        changed(fact, -1L);
        enumerated &= Topic.readers(fact.type(), -1L) == 0;
    }

    @Override
    public void removed(Fact fact) {
        added(fact);
    }

    @Override
    public void changed(Fact fact, long fields) {
        int readers = Topic.readers(fact.type(), fields);
        if (readers == 0) {
            return;
        }
        stale |= readers;
        enumerated &= fact.type() != Waypoint.TYPE;
        related &= fact.type() != Relation.TYPE;
    }

    @Override
    public void sample(Phase phase, int day, Answers answers) {
        if (!SliceRule.PHASES.contains(phase)) {
            return;
        }
        if (!enumerated) {
            theatre.enumerate();
            enumerated = true;
        }
        if (!related) {
            theatre.relate();
            related = true;
        }
        if (phase == Phase.SUPPLY) {
            supply.sample(stale, day, answers);
            stale &= ~SupplyByHand.TOPICS;
        } else {
            control.sample(stale, day, answers);
            stale &= ~ControlByHand.TOPICS;
        }
    }

    @Override
    public void close() {}
}
