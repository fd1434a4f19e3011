package org.armistice.simulator.supply;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.armistice.model.faction.Faction;
import org.armistice.model.place.Place;
import org.armistice.simulator.faction.Attitudes;
import org.armistice.simulator.place.RoadNetwork;
import org.armistice.simulator.place.Roads;
import org.armistice.simulator.place.Ways;
import org.armistice.simulator.process.Moment;

/** Ways by road through places that a faction or its allies hold; kept until roads, control or attitudes change. */
final class FriendlyWays {
    private record Key(Faction faction, List<Place> sources) {}

    private final Roads roads = new Roads();
    private final Map<Key, Ways> kept = new HashMap<>();
    private long version = -1;

    /** Grows whenever ways may have changed. */
    static long version(Moment moment) {
        return moment.version(RoadNetwork.FIELDS) + moment.version(Attitudes.FIELDS) + moment.version(Place.HOLDER);
    }

    Ways from(Moment moment, Faction faction, List<Place> sources) {
        long now = version(moment);
        if (now != version) {
            kept.clear();
            version = now;
        }
        return kept.computeIfAbsent(new Key(faction, sources), k -> {
            Attitudes attitudes = roads.attitudes(moment);
            return roads.network(moment).from(sources, p -> attitudes.friendly(faction, p.getHolder()));
        });
    }
}
