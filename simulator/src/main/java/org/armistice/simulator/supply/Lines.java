package org.armistice.simulator.supply;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.armistice.model.faction.Faction;
import org.armistice.model.force.Force;
import org.armistice.model.place.Place;
import org.armistice.model.place.Route;
import org.armistice.model.quantity.Fixed;
import org.armistice.model.supply.Depot;
import org.armistice.simulator.place.Ways;
import org.armistice.simulator.process.Moment;
import org.jspecify.annotations.Nullable;

/** The lines along which forces draw one good, in the order of distance, then id; kept as long as they stay the same. */
final class Lines {
    /**
     * From the nearest depots to a force.
     *
     * @param distance kilometres in millionths
     * @param depots of its faction, all at one place, ordered by id
     * @param routes on the way
     */
    record Line(Force force, long distance, List<Depot> depots, List<Route> routes) {}

    private final Good good;
    private final FriendlyWays ways;
    private final Stations stations = new Stations();
    private List<Line> lines = List.of();

    Lines(Good good, FriendlyWays ways) {
        this.good = good;
        this.ways = ways;
    }

    /** Those that begin where there is something now. */
    List<Line> today(Moment moment, Stocks stocks) {
        if (stations.changed(moment, depot -> stocks.get(depot, good) > 0)) {
            lines = lines(moment);
        }
        return lines;
    }

    private List<Line> lines(Moment moment) {
        List<Line> found = new ArrayList<>();
        for (Force force : moment.world().list(Force.TYPE)) {
            Line line = line(moment, force);
            if (line != null) {
                found.add(line);
            }
        }
        found.sort(Comparator.comparingLong(Line::distance)
                .thenComparing(line -> line.force().getId()));
        return found;
    }

    private @Nullable Line line(Moment moment, Force force) {
        Faction faction = force.getFaction();
        Place place = force.getPlace();
        if (faction == null || place == null || stations.places(faction).isEmpty()) {
            return null;
        }
        Ways fromDepots = ways.from(moment, faction, stations.places(faction));
        long distance = fromDepots.distance(place);
        Place source = fromDepots.source(place);
        return distance == Fixed.UNKNOWN || source == null
                ? null
                : new Line(force, distance, stations.depots(faction, source), fromDepots.routes(place));
    }
}
