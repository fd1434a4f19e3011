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

    void draw(Moment moment, Stocks ammunition, Stocks fuel, long reach) {
        List<Lines.Line> ofAmmunition = lines(moment, ammunition.stocked());
        List<Lines.Line> ofFuel = lines(moment, fuel.stocked());
        room.open(moment);
        serve(ofAmmunition, ammunition, reach);
        serve(ofFuel, fuel, reach);
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

    private void serve(List<Lines.Line> lines, Stocks stocks, long reach) {
        for (Lines.Line line : lines) {
            long lacks = lacks(line.force(), stocks);
            Depot depot = lacks <= 0 ? null : first(line.depots(), stocks);
            if (depot != null) {
                serve(line, depot, lacks, stocks, reach);
            }
        }
    }

    private static long lacks(Force force, Stocks stocks) {
        long full = stocks.full(force);
        return full == Fixed.UNKNOWN ? 0 : full - stocks.get(force);
    }

    private static @Nullable Depot first(List<Depot> depots, Stocks stocks) {
        for (Depot depot : depots) {
            if (stocks.get(depot) > 0) {
                return depot;
            }
        }
        return null;
    }

    private void serve(Lines.Line line, Depot depot, long lacks, Stocks stocks, long reach) {
        long amount = line.distance() <= reach ? lacks : Fixed.times(lacks, Fixed.dividedBy(reach, line.distance()));
        amount = Math.min(amount, stocks.get(depot));
        for (int route : line.routes()) {
            amount = Math.min(amount, room.on(route));
        }
        long arriving = amount;
        for (int route : line.routes()) {
            room.take(route, amount);
            arriving = room.arriving(route, arriving);
        }
        stocks.set(depot, stocks.get(depot) - amount);
        stocks.set(line.force(), stocks.get(line.force()) + arriving);
    }
}
