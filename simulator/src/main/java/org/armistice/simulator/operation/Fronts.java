package org.armistice.simulator.operation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
    public List<String> parameters() {
        return List.of();
    }

    @Override
    public void run(Moment moment) {
        long version = moment.version(INPUTS);
        if (version == seen) {
            return;
        }
        for (Front front : moment.list(Front.TYPE)) {
            Set<Place> sector = sector(moment, front);
            Side first = side(moment, front.getFirstSide(), sector);
            Side second = side(moment, front.getSecondSide(), sector);
            compare(moment, front, first, second);
        }
        seen = moment.version(INPUTS);
    }

    private record Side(@Nullable Faction faction, long power, int event) {}

    private static void compare(Moment moment, Front front, Side first, Side second) {
        boolean equal = first.power() == second.power();
        Side stronger = first.power() >= second.power() ? first : second;
        Side weaker = stronger == first ? second : first;
        int event = Math.max(first.event(), second.event());
        moment.derive(front, Front.FIRST_POWER, first.power(), first.event());
        moment.derive(front, Front.SECOND_POWER, second.power(), second.event());
        moment.derive(front, Front.FORCE_RATIO, Fixed.dividedBy(stronger.power(), weaker.power()), event);
        moment.derive(front, Front.STRONGER_SIDE, equal ? null : stronger.faction(), event);
        moment.derive(front, Front.WEAKER_SIDE, equal ? null : weaker.faction(), event);
    }

    static Set<Place> sector(Moment moment, Front front) {
        Set<Place> places = new HashSet<>();
        for (Sector sector : moment.world().list(Sector.TYPE)) {
            Place place = sector.getPlace();
            if (sector.getFront() == front && place != null) {
                places.add(place);
            }
        }
        return places;
    }

    private static Side side(Moment moment, @Nullable Faction faction, Set<Place> sector) {
        long power = 0;
        int event = 0;
        for (Force force : moment.world().list(Force.TYPE)) {
            Place place = force.getPlace();
            if (faction != null && force.getFaction() == faction && place != null && sector.contains(place)) {
                power = Math.addExact(power, Math.max(0, force.getCombatPower()));
                event = Math.max(event, moment.latest(force, Force.COMBAT_POWER, Force.PLACE));
            }
        }
        return new Side(faction, power, event);
    }
}
