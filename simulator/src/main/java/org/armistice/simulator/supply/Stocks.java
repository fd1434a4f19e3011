package org.armistice.simulator.supply;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.armistice.model.fact.Fact;
import org.armistice.model.force.Force;
import org.armistice.model.place.Place;
import org.armistice.model.quantity.Fixed;
import org.armistice.model.supply.Depot;
import org.armistice.simulator.process.Moment;
import org.armistice.simulator.process.Watch;

/**
 * What depots and forces have of one good in the course of a day, in millionths of a tonne. Forces are looked at again only
 * where they have changed.
 */
final class Stocks {
    private static final long NOT_KNOWN = -1;

    private final Good good;
    private final Watch<Force> forces;
    private Rates rates = Rates.NONE;
    private long surroundings = -1;
    private List<Depot> depots = List.of();
    /** [index of the fact] what a force begins the day with */
    private long[] carried = {};
    /** [index of the fact] what a force carries when it is full */
    private long[] full = {};
    /** [index of the fact] the stock after deliveries with which the day changes nothing about a force */
    private long[] settled = {};
    /** [index of the fact] of forces and depots */
    private long[] now = {};

    Stocks(Good good) {
        this.good = good;
        forces = new Watch<>(Force.TYPE, Force.STRENGTH, Force.POSTURE, good.carried, good.use, good.days);
    }

    Good good() {
        return good;
    }

    /** Begins a day with what everybody has; an unknown stock counts as none. */
    void open(Moment moment, Rates today) {
        List<Force> changed = forces.changed(moment);
        for (Force force : today.equals(rates) ? changed : moment.list(Force.TYPE)) {
            makeRoom(force);
            look(force, today);
        }
        rates = today;
        long around = moment.version(Force.PLACE, Force.FACTION, Place.HOLDER, Place.ATTACKERS);
        if (around != surroundings) {
            // Whoever is attacked uses more.
            surroundings = around;
            Arrays.fill(settled, NOT_KNOWN);
        }
        System.arraycopy(carried, 0, now, 0, now.length);
        depots = moment.list(Depot.TYPE);
        for (Depot depot : depots) {
            makeRoom(depot);
            now[depot.index()] = known(depot.read(good.stock));
        }
    }

    private void look(Force force, Rates today) {
        int index = force.index();
        carried[index] = known(force.read(good.carried));
        full[index] = Fixed.times(today.carriedDays(), Fixed.times(force.getStrength(), today.perFighter(good)));
        settled[index] = NOT_KNOWN;
    }

    private void makeRoom(Fact fact) {
        if (fact.index() >= now.length) {
            int length = 2 * fact.index() + 1;
            carried = Arrays.copyOf(carried, length);
            full = Arrays.copyOf(full, length);
            settled = Arrays.copyOf(settled, length);
            now = Arrays.copyOf(now, length);
        }
    }

    private static long known(long amount) {
        return amount == Fixed.UNKNOWN ? 0 : amount;
    }

    /** The depots that have some, ordered by id. */
    List<Depot> stocked() {
        List<Depot> stocked = new ArrayList<>(depots.size());
        for (Depot depot : depots) {
            if (get(depot) > 0) {
                stocked.add(depot);
            }
        }
        return stocked;
    }

    /** Of a depot or force. */
    long get(Fact holder) {
        return now[holder.index()];
    }

    void set(Fact holder, long amount) {
        now[holder.index()] = amount;
    }

    /** What a force carries when it is full; unknown if its strength is. */
    long full(Force force) {
        return full[force.index()];
    }

    /** Whether it is known that the day changes nothing about a force with what it has now. */
    boolean isSettled(Force force) {
        return settled[force.index()] == now[force.index()];
    }

    /** Keeps in mind that it changes nothing. */
    void settle(Force force) {
        settled[force.index()] = now[force.index()];
    }
}
