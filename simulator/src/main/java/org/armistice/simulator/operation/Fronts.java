package org.armistice.simulator.operation;

import java.util.List;
import java.util.function.IntSupplier;
import org.armistice.model.event.Phase;
import org.armistice.model.fact.Field;
import org.armistice.model.faction.Faction;
import org.armistice.model.force.Force;
import org.armistice.model.operation.Front;
import org.armistice.model.operation.Sector;
import org.armistice.model.quantity.Fixed;
import org.armistice.simulator.process.Lists;
import org.armistice.simulator.process.Moment;
import org.armistice.simulator.process.Process;

/**
 * How the two sides of each front compare: the combat power of each side's forces at the places of the sector, the
 * power of the stronger per power of the weaker, and which is which.
 */
public final class Fronts implements Process {
    private static final Field[] SIDES = {
        Force.PLACE, Force.FACTION, Front.FIRST_SIDE, Front.SECOND_SIDE, Sector.FRONT, Sector.PLACE
    };

    private final Lists<Force> firstForces = new Lists<>();
    private final Lists<Force> secondForces = new Lists<>();
    private long sidesSeen = -1;
    private long powersSeen = -1;

    @Override
    public String name() {
        return "fronts";
    }

    @Override
    public List<Phase> phases() {
        return List.of(Phase.OPERATIONS);
    }

    @Override
    public boolean measure() {
        return true;
    }

    @Override
    public void run(Moment moment) {
        long sides = moment.version(SIDES);
        long powers = moment.version(Force.COMBAT_POWER);
        if (sides != sidesSeen) {
            muster(moment);
        }
        if (sides != sidesSeen || powers != powersSeen) {
            for (Front front : moment.list(Front.TYPE)) {
                compare(moment, front, firstForces.of(front), secondForces.of(front));
            }
        }
        sidesSeen = sides;
        powersSeen = powers;
    }

    /** Finds the forces on both sides of each front. */
    private void muster(Moment moment) {
        firstForces.clear();
        secondForces.clear();
        Sectors sectors = new Sectors(moment.world());
        for (Force force : moment.list(Force.TYPE)) {
            Faction faction = force.getFaction();
            for (Front front : sectors.fronts(force.getPlace())) {
                if (faction != null && faction == front.getFirstSide()) {
                    firstForces.add(front, force);
                }
                if (faction != null && faction == front.getSecondSide()) {
                    secondForces.add(front, force);
                }
            }
        }
    }

    private static void compare(Moment moment, Front front, List<Force> firstForces, List<Force> secondForces) {
        Faction first = front.getFirstSide();
        Faction second = front.getSecondSide();
        long firstPower = power(firstForces);
        long secondPower = power(secondForces);
        IntSupplier firstEvent = () -> event(moment, firstForces);
        IntSupplier secondEvent = () -> event(moment, secondForces);
        IntSupplier event = () -> Math.max(firstEvent.getAsInt(), secondEvent.getAsInt());
        long ratio = Fixed.dividedBy(Math.max(firstPower, secondPower), Math.min(firstPower, secondPower));
        Faction stronger = firstPower > secondPower ? first : second;
        Faction weaker = stronger == first ? second : first;
        boolean equal = firstPower == secondPower;
        moment.derive(front, Front.FIRST_POWER, firstPower, firstEvent);
        moment.derive(front, Front.SECOND_POWER, secondPower, secondEvent);
        moment.derive(front, Front.FORCE_RATIO, ratio, event);
        moment.derive(front, Front.STRONGER_SIDE, equal ? null : stronger, event);
        moment.derive(front, Front.WEAKER_SIDE, equal ? null : weaker, event);
    }

    private static long power(List<Force> forces) {
        long power = 0;
        for (Force force : forces) {
            power = Math.addExact(power, Math.max(0, force.getCombatPower()));
        }
        return power;
    }

    private static int event(Moment moment, List<Force> forces) {
        int event = 0;
        for (Force force : forces) {
            event = Math.max(event, moment.latest(force, Force.COMBAT_POWER, Force.PLACE));
        }
        return event;
    }
}
