package org.armistice.simulator.place;

import java.util.List;
import org.armistice.model.faction.Faction;
import org.armistice.model.place.Place;
import org.armistice.model.place.Route;
import org.armistice.simulator.faction.Attitudes;
import org.armistice.simulator.process.Kept;
import org.armistice.simulator.process.Moment;
import org.armistice.simulator.process.Watch;

/**
 * The road network, who is next door, and who is friendly or hostile, as they are. The processes of one run share it;
 * everything is made anew only when something has changed on which it rests.
 */
public final class Roads {
    private final Kept<RoadNetwork> network = new Kept<>(RoadNetwork::new, RoadNetwork.PLAN);
    private final Watch<Route> closing = new Watch<>(Route.TYPE, Route.STATUS);
    private final Kept<Neighbourhood> neighbourhood = new Kept<>(Neighbourhood::new, Neighbourhood.FIELDS);
    private final Kept<Attitudes> attitudes = new Kept<>(Attitudes::new, Attitudes.FIELDS);
    private final FriendlyWays friendlyWays = new FriendlyWays(this);

    public RoadNetwork network(Moment moment) {
        RoadNetwork known = network.get(moment);
        known.look(closing.changed(moment));
        return known;
    }

    public Neighbourhood neighbourhood(Moment moment) {
        return neighbourhood.get(moment);
    }

    public Attitudes attitudes(Moment moment) {
        return attitudes.get(moment);
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
