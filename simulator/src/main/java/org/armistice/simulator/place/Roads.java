package org.armistice.simulator.place;

import java.util.List;
import org.armistice.model.faction.Faction;
import org.armistice.model.place.Place;
import org.armistice.simulator.faction.Attitudes;
import org.armistice.simulator.process.Moment;
import org.jspecify.annotations.Nullable;

/**
 * The road network and who is friendly or hostile on it, as they are. The processes of one run share it; everything is
 * made anew only when something has changed on which it rests.
 */
public final class Roads {
    private final FriendlyWays friendlyWays = new FriendlyWays(this);
    private long networkVersion = -1;
    private long attitudeVersion = -1;
    private @Nullable RoadNetwork network;
    private @Nullable Attitudes attitudes;

    public RoadNetwork network(Moment moment) {
        long version = moment.version(RoadNetwork.FIELDS);
        if (network == null || version != networkVersion) {
            network = new RoadNetwork(moment.world());
            networkVersion = version;
        }
        return network;
    }

    public Attitudes attitudes(Moment moment) {
        long version = moment.version(Attitudes.FIELDS);
        if (attitudes == null || version != attitudeVersion) {
            attitudes = new Attitudes(moment.world());
            attitudeVersion = version;
        }
        return attitudes;
    }

    /** The shortest ways from the nearest of several places through places that a faction or its allies hold. */
    public Ways friendly(Moment moment, Faction faction, List<Place> sources) {
        return friendlyWays.from(moment, faction, sources);
    }

    /** A number that grows whenever friendly ways may have changed. */
    public static long friendlyVersion(Moment moment) {
        return FriendlyWays.version(moment);
    }
}
