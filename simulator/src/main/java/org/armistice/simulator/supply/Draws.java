package org.armistice.simulator.supply;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ObjLongConsumer;
import org.armistice.model.force.Force;
import org.armistice.model.place.Route;
import org.armistice.model.supply.Depot;
import org.armistice.simulator.place.Roads;
import org.armistice.simulator.process.Moment;
import org.armistice.simulator.process.Recent;

/**
 * What forces draw from depots. Each asks the nearest depot of its faction that has some for what it lacks, in the order
 * of distance, then id; what that depot or the road to it does not give, it asks of the next. From a depot beyond {@code
 * supply.reach} it gets so much that it has had reach / distance of what it lacked; each route on the way lets through
 * capacity x (1 - interdiction) a day for all. Of what sets out, 1 - air interdiction gets through each route.
 *
 * <p>So a near depot or a short road that has little to give never keeps a force from what a farther one has, and a road
 * that is closed never opens a better one.
 */
final class Draws {
    private final Roads roads;
    private final Room room = new Room();
    private final Rations ammunition;
    private final Rations fuel;
    private final Detours detours;
    /** By the depots that have something. */
    private final Recent<List<Depot>, Lines> kept = new Recent<>();

    private long version = -1;

    Draws(Roads roads, Stocks ammunition, Stocks fuel) {
        this.roads = roads;
        this.ammunition = new Rations(ammunition, room);
        this.fuel = new Rations(fuel, room);
        this.detours = new Detours(roads, room);
    }

    void draw(Moment moment, long reach) {
        List<Lines.Line> ofAmmunition = lines(moment, ammunition.stocked());
        List<Lines.Line> ofFuel = lines(moment, fuel.stocked());
        room.open(moment);
        ammunition.open(moment.day(), reach);
        fuel.open(moment.day(), reach);
        draw(moment, ofAmmunition, ammunition);
        draw(moment, ofFuel, fuel);
    }

    /** See {@link Carrier#carried}. */
    void carried(ObjLongConsumer<Route> loads) {
        room.carried(loads);
    }

    private void draw(Moment moment, List<Lines.Line> lines, Rations rations) {
        List<Force> unfilled = new ArrayList<>();
        for (Lines.Line line : lines) {
            if (rations.serve(line)) {
                unfilled.add(line.force());
            }
        }
        if (!unfilled.isEmpty()) {
            detours.serve(moment, rations, unfilled);
        }
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
}
