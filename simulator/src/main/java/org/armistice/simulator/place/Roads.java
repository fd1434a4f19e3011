package org.armistice.simulator.place;

import org.armistice.simulator.faction.Attitudes;
import org.armistice.simulator.process.Moment;
import org.jspecify.annotations.Nullable;

/** The road network and the attitudes as they are, made anew only when something has changed. */
public final class Roads {
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
}
