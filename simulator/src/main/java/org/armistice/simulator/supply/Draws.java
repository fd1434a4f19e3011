package org.armistice.simulator.supply;

import java.util.List;
import org.armistice.model.force.Force;
import org.armistice.model.place.Route;
import org.armistice.model.quantity.Fixed;
import org.armistice.model.supply.Depot;
import org.armistice.simulator.place.Roads;
import org.armistice.simulator.process.Moment;
import org.jspecify.annotations.Nullable;

/**
 * What forces draw from depots. Each asks the nearest depot of its faction that has some for what it lacks, in the order
 * of distance, then id. Beyond {@code supply.reach} it gets reach / distance of that; each route on the way lets through
 * capacity x (1 - interdiction) a day for all. Of what sets out, 1 - air interdiction gets through each route.
 */
final class Draws {
    /** [good] */
    private final List<Lines> lines;

    private final Room room = new Room();

    Draws(Roads roads) {
        lines = Good.ALL.stream().map(good -> new Lines(good, roads)).toList();
    }

    void draw(Moment moment, Stocks stocks, Rates rates) {
        room.clear();
        for (Good good : Good.ALL) {
            for (Lines.Line line : lines.get(good.ordinal()).today(moment, stocks)) {
                serve(line, good, stocks, rates);
            }
        }
    }

    private void serve(Lines.Line line, Good good, Stocks stocks, Rates rates) {
        Force force = line.force();
        long full = Fixed.times(rates.carriedDays(), Fixed.times(force.getStrength(), rates.perFighter(good)));
        long carried = stocks.get(force, good);
        Depot depot = full == Fixed.UNKNOWN || full <= carried ? null : first(line.depots(), good, stocks);
        if (depot == null) {
            return;
        }
        long lacks = full - carried;
        long amount = line.distance() <= rates.reach()
                ? lacks
                : Fixed.times(lacks, Fixed.dividedBy(rates.reach(), line.distance()));
        amount = Math.min(amount, stocks.get(depot, good));
        for (Route route : line.routes()) {
            amount = Math.min(amount, room.on(route));
        }
        for (Route route : line.routes()) {
            room.take(route, amount);
        }
        stocks.set(depot, good, stocks.get(depot, good) - amount);
        stocks.set(force, good, carried + arriving(amount, line.routes()));
    }

    private static long arriving(long amount, List<Route> way) {
        long left = amount;
        for (Route route : way) {
            if (route.getAirInterdiction() > 0) {
                left = Fixed.times(left, Fixed.ONE - route.getAirInterdiction());
            }
        }
        return left;
    }

    private static @Nullable Depot first(List<Depot> depots, Good good, Stocks stocks) {
        for (Depot depot : depots) {
            if (stocks.get(depot, good) > 0) {
                return depot;
            }
        }
        return null;
    }
}
