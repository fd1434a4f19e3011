package org.armistice.simulator.supply;

import java.util.List;
import org.armistice.model.force.Force;
import org.armistice.model.quantity.Fixed;
import org.armistice.model.supply.Depot;
import org.armistice.simulator.place.Roads;
import org.armistice.simulator.process.Moment;
import org.armistice.simulator.process.Recent;
import org.jspecify.annotations.Nullable;

/**
 * What forces draw from depots. Each asks the nearest depot of its faction that has some for what it lacks, in the order
 * of distance, then id. Beyond {@code supply.reach} it gets reach / distance of that; each route on the way lets through
 * capacity x (1 - interdiction) a day for all. Of what sets out, 1 - air interdiction gets through each route.
 */
final class Draws {
    private final Roads roads;
    private final Room room = new Room();
    /** By the depots that have something. */
    private final Recent<List<Depot>, Lines> kept = new Recent<>();

    private long version = -1;

    Draws(Roads roads) {
        this.roads = roads;
    }

    void draw(Moment moment, Stocks stocks, Rates rates) {
        List<Lines.Line> ammunition = lines(moment, stocks.stocked(Good.AMMUNITION));
        List<Lines.Line> fuel = lines(moment, stocks.stocked(Good.FUEL));
        room.open(moment);
        serve(ammunition, Good.AMMUNITION, stocks, rates);
        serve(fuel, Good.FUEL, stocks, rates);
    }

    private List<Lines.Line> lines(Moment moment, List<Depot> stocked) {
        long now = Stations.version(moment);
        if (now != version) {
            kept.clear();
            version = now;
        }
        return kept.get(stocked, () -> new Lines(new Stations(roads, stocked), room))
                .today(moment);
    }

    private void serve(List<Lines.Line> lines, Good good, Stocks stocks, Rates rates) {
        for (Lines.Line line : lines) {
            serve(line, good, stocks, rates);
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
        for (int route : line.routes()) {
            amount = Math.min(amount, room.on(route));
        }
        long arriving = amount;
        for (int route : line.routes()) {
            room.take(route, amount);
            arriving = room.arriving(route, arriving);
        }
        stocks.set(depot, good, stocks.get(depot, good) - amount);
        stocks.set(force, good, carried + arriving);
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
