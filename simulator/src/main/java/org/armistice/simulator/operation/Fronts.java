package org.armistice.simulator.operation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntSupplier;
import org.armistice.model.event.Phase;
import org.armistice.model.fact.Field;
import org.armistice.model.faction.Faction;
import org.armistice.model.force.Force;
import org.armistice.model.operation.Front;
import org.armistice.model.operation.Sector;
import org.armistice.model.place.Place;
import org.armistice.model.quantity.Fixed;
import org.armistice.simulator.process.Moment;
import org.armistice.simulator.process.Process;
import org.jspecify.annotations.Nullable;

/**
 * How the two sides of each front compare: the combat power of each side's forces at the places of the sector, the
 * power of the stronger per power of the weaker, and which is which.
 */
public final class Fronts implements Process {
    private static final Field[] INPUTS = {
        Force.COMBAT_POWER, Force.PLACE, Force.FACTION, Front.FIRST_SIDE, Front.SECOND_SIDE, Sector.FRONT, Sector.PLACE
    };

    private long seen = -1;

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
        long version = moment.version(INPUTS);
        if (version == seen) {
            return;
        }
        for (Front front : moment.list(Front.TYPE)) {
            compare(moment, front, sector(moment, front));
        }
        seen = moment.version(INPUTS);
    }

    private static void compare(Moment moment, Front front, Set<Place> sector) {
        Faction first = front.getFirstSide();
        Faction second = front.getSecondSide();
        List<Force> firstForces = forces(moment, first, sector);
        List<Force> secondForces = forces(moment, second, sector);
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

    static Set<Place> sector(Moment moment, Front front) {
        Set<Place> places = new HashSet<>();
        for (Sector sector : moment.list(Sector.TYPE)) {
            Place place = sector.getPlace();
            if (sector.getFront() == front && place != null) {
                places.add(place);
            }
        }
        return places;
    }

    private static List<Force> forces(Moment moment, @Nullable Faction faction, Set<Place> sector) {
        List<Force> forces = new ArrayList<>();
        for (Force force : moment.list(Force.TYPE)) {
            Place place = force.getPlace();
            if (faction != null && force.getFaction() == faction && place != null && sector.contains(place)) {
                forces.add(force);
            }
        }
        return forces;
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
