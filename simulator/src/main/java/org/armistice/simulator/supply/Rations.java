package org.armistice.simulator.supply;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.armistice.model.force.Force;
import org.armistice.model.quantity.Fixed;
import org.armistice.model.supply.Depot;

/** What forces get of one good on one day; amounts in millionths of a tonne. */
final class Rations {
    private final Good good;
    private final Stocks stocks;
    private final Rates rates;
    private final Room room;
    /** What each force lacked in the morning, and what has been sent to it since. */
    private final Map<Force, long[]> lackedAndSent = new HashMap<>();

    Rations(Good good, Stocks stocks, Rates rates, Room room) {
        this.good = good;
        this.stocks = stocks;
        this.rates = rates;
        this.room = room;
    }

    List<Depot> stocked() {
        return stocks.stocked(good);
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
        long due = line.distance() <= rates.reach()
                ? lacked
                : Fixed.times(lacked, Fixed.dividedBy(rates.reach(), line.distance()));
        long wanted = due - lackedAndSent[1];
        for (Depot depot : line.depots()) {
            long amount = Math.min(wanted, stocks.get(depot, good));
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
            long full = Fixed.times(rates.carriedDays(), Fixed.times(f.getStrength(), rates.perFighter(good)));
            return new long[] {full == Fixed.UNKNOWN ? 0 : Math.max(0, full - stocks.get(f, good)), 0};
        });
    }

    private void send(Depot depot, Force force, Lines.Line line, long amount) {
        long arriving = amount;
        for (int route : line.routes()) {
            room.take(route, amount);
            arriving = room.arriving(route, arriving);
        }
        stocks.set(depot, good, stocks.get(depot, good) - amount);
        stocks.set(force, good, stocks.get(force, good) + arriving);
    }
}
