package org.armistice.simulator.supply;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.armistice.model.faction.Faction;
import org.armistice.model.force.Force;
import org.armistice.model.place.Place;
import org.armistice.model.quantity.Fixed;
import org.armistice.model.supply.Depot;
import org.armistice.simulator.place.Ways;
import org.armistice.simulator.process.Moment;
import org.jspecify.annotations.Nullable;

/** The lines along which forces draw from stations. */
final class Lines {
    /**
     * From the nearest depots to a force.
     *
     * @param distance kilometres in millionths
     * @param depots of its faction, all at one place, ordered by id
     * @param routes on the way, see {@link Room#number}
     */
    record Line(Force force, long distance, List<Depot> depots, int[] routes) {}

    private final Stations stations;
    private final Room room;
    private List<Line> lines = List.of();
    private long version = -1;

    Lines(Stations stations, Room room) {
        this.stations = stations;
        this.room = room;
    }

    /** In the order of distance, then id; kept until a force moves or changes sides. */
    List<Line> today(Moment moment) {
        long now = moment.version(Force.PLACE, Force.FACTION);
        if (now != version) {
            version = now;
            lines = lines(moment);
        }
        return lines;
    }

    private List<Line> lines(Moment moment) {
        List<Line> found = new ArrayList<>();
        for (Force force : moment.list(Force.TYPE)) {
            Line line = line(moment, force);
            if (line != null) {
                found.add(line);
            }
        }
        // Sorting keeps forces that are equally far in the order of their ids.
        found.sort(Comparator.comparingLong(Line::distance));
        return found;
    }

    private @Nullable Line line(Moment moment, Force force) {
        Faction faction = force.getFaction();
        Place place = force.getPlace();
        Ways fromDepots = faction == null ? null : stations.ways(moment, faction);
        if (faction == null || place == null || fromDepots == null) {
            return null;
        }
        long distance = fromDepots.distance(place);
        Place source = fromDepots.source(place);
        return distance == Fixed.UNKNOWN || source == null
                ? null
                : new Line(
                        force,
                        distance,
                        stations.depots(faction, source),
                        fromDepots.routes(place).stream().mapToInt(room::number).toArray());
    }
}
