package org.armistice.simulator.place;

import java.util.List;
import org.armistice.model.faction.Faction;
import org.armistice.model.place.Place;
import org.armistice.simulator.faction.Attitudes;
import org.armistice.simulator.process.Moment;
import org.armistice.simulator.process.Recent;

/**
 * Ways by road through places that a faction or its allies hold. Those asked for of late are kept until roads, control or
 * attitudes change.
 */
final class FriendlyWays {
    private record Key(Faction faction, List<Place> sources) {
        Key {
            sources = List.copyOf(sources);
        }
    }

    private final Roads roads;
    private final Recent<Key, Ways> kept = new Recent<>();
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
        return kept.get(new Key(faction, sources), () -> {
            Attitudes attitudes = roads.attitudes(moment);
            return roads.network(moment).from(sources, p -> attitudes.friendly(faction, p.getHolder()));
        });
    }
}
