package org.armistice.simulator.supply;

import java.util.Arrays;
import java.util.List;
import org.armistice.model.force.Force;
import org.armistice.model.quantity.Fixed;
import org.armistice.model.supply.Depot;

/** What forces get of one good in the course of a day; amounts in millionths of a tonne. */
final class Rations {
    private final Stocks stocks;
    private final Room room;
    private long reach;
    private int day;
    /** [index of the force] the day for which the others are right */
    private int[] days = {};
    /** [index of the force] what it lacked in the morning */
    private long[] lacked = {};
    /** [index of the force] what has been sent to it since */
    private long[] sent = {};

    Rations(Stocks stocks, Room room) {
        this.stocks = stocks;
        this.room = room;
    }

    /**
     * Begins a day on which nothing has been sent.
     *
     * @param reachToday kilometres in millionths beyond which less arrives
     */
    void open(int newDay, long reachToday) {
        day = newDay;
        reach = reachToday;
    }

    List<Depot> stocked() {
        return stocks.stocked();
    }

    /**
     * Sends a force what it may still have over a line.
     *
     * @return whether the depots or the roads of the line gave less than that
     */
    boolean serve(Lines.Line line) {
        Force force = line.force();
        int index = force.index();
        open(force, index);
        if (lacked[index] == 0) {
            return false;
        }
        long due = line.distance() <= reach
                ? lacked[index]
                : Fixed.times(lacked[index], Fixed.dividedBy(reach, line.distance()));
        long wanted = due - sent[index];
        for (Depot depot : line.depots()) {
            long amount = Math.min(wanted, stocks.get(depot));
            for (int route : line.routes()) {
                amount = Math.min(amount, room.on(route));
            }
            if (amount > 0) {
                send(depot, force, line, amount);
                sent[index] += amount;
                wanted -= amount;
            }
        }
        return wanted > 0;
    }

    private void open(Force force, int index) {
        if (index >= days.length) {
            days = Arrays.copyOf(days, 2 * index + 1);
            lacked = Arrays.copyOf(lacked, days.length);
            sent = Arrays.copyOf(sent, days.length);
        }
        if (days[index] != day) {
            days[index] = day;
            long full = stocks.full(force);
            lacked[index] = full == Fixed.UNKNOWN ? 0 : Math.max(0, full - stocks.get(force));
            sent[index] = 0;
        }
    }

    private void send(Depot depot, Force force, Lines.Line line, long amount) {
        long arriving = amount;
        for (int route : line.routes()) {
            room.take(route, amount);
            arriving = room.arriving(route, arriving);
        }
        stocks.set(depot, stocks.get(depot) - amount);
        stocks.set(force, stocks.get(force) + arriving);
    }
}
