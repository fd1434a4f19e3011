package org.armistice.simulator.place;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.armistice.model.faction.Faction;
import org.armistice.model.place.Place;
import org.armistice.simulator.faction.Attitudes;
import org.armistice.simulator.process.Moment;
import org.jspecify.annotations.Nullable;

/**
 * Ways by road through places that a faction or its allies hold. The ways asked for of late are kept until roads, control
 * or attitudes change.
 */
final class FriendlyWays {
    /** Enough for a handful of factions with a few sets of depots each; as many times the places are kept in memory. */
    private static final int MOST_KEPT = 64;

    private record Key(Faction faction, List<Place> sources) {}

    private final Roads roads;
    private final Map<Key, Ways> kept = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.@Nullable Entry<Key, Ways> eldest) {
            return size() > MOST_KEPT;
        }
    };
    private long version = -1;

    FriendlyWays(Roads roads) {
        this.roads = roads;
    }

    static long version(Moment moment) {
        return moment.version(RoadNetwork.FIELDS) + moment.version(Attitudes.FIELDS) + moment.version(Place.HOLDER);
    }

    Ways from(Moment moment, Faction faction, List<Place> sources) {
        long now = version(moment);
        if (now != version) {
            kept.clear();
            version = now;
        }
        Key key = new Key(faction, sources);
        Ways ways = kept.get(key);
        if (ways == null) {
            Attitudes attitudes = roads.attitudes(moment);
            ways = roads.network(moment).from(sources, p -> attitudes.friendly(faction, p.getHolder()));
            kept.put(new Key(faction, List.copyOf(sources)), ways);
        }
        return ways;
    }
}
