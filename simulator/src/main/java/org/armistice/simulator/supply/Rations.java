package org.armistice.simulator.supply;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.armistice.model.force.Force;
import org.armistice.model.quantity.Fixed;
import org.armistice.model.supply.Depot;

/** What forces get of one good on one day; amounts in millionths of a tonne. */
final class Rations {
    private final Stocks stocks;
    private final long reach;
    private final Room room;
    /** What each force lacked in the morning, and what has been sent to it since. */
    private final Map<Force, long[]> lackedAndSent = new HashMap<>();

    /** @param reach kilometres in millionths beyond which less arrives */
    Rations(Stocks stocks, long reach, Room room) {
        this.stocks = stocks;
        this.reach = reach;
        this.room = room;
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
        long[] lackedAndSent = lackedAndSent(force);
        long lacked = lackedAndSent[0];
        long due = line.distance() <= reach ? lacked : Fixed.times(lacked, Fixed.dividedBy(reach, line.distance()));
        long wanted = due - lackedAndSent[1];
        for (Depot depot : line.depots()) {
            long amount = Math.min(wanted, stocks.get(depot));
            for (int route : line.routes()) {
                amount = Math.min(amount, room.on(route));
            }
            if (amount > 0) {
                send(depot, force, line, amount);
                lackedAndSent[1] += amount;
                wanted -= amount;
            }
        }
        return wanted > 0;
    }

    private long[] lackedAndSent(Force force) {
        return this.lackedAndSent.computeIfAbsent(force, f -> {
            long full = stocks.full(f);
            return new long[] {full == Fixed.UNKNOWN ? 0 : Math.max(0, full - stocks.get(f)), 0};
        });
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
