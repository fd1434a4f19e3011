package org.armistice.simulator.supply;

import java.util.ArrayList;
import java.util.List;
import org.armistice.model.backing.Support;
import org.armistice.model.backing.SupportStatus;
import org.armistice.model.fact.Field;
import org.armistice.model.faction.Faction;
import org.armistice.model.place.Place;
import org.armistice.model.quantity.Fixed;
import org.armistice.model.supply.Depot;
import org.armistice.simulator.place.Roads;
import org.armistice.simulator.place.Ways;
import org.armistice.simulator.process.Moment;
import org.armistice.simulator.process.Sums;
import org.jspecify.annotations.Nullable;

/**
 * What reaches depots: their own income, and outside support through its port of entry. A port that is asked for more
 * than it can take lets each support in by its share. Support goes to the client's depot nearest to the port by road
 * through friendly places, and is lost if there is none or it is full.
 */
final class Arrivals {
    private static final Field[] FIELDS = {
        Support.STATUS, Support.KIND, Support.ENTRY_POINT, Support.CLIENT, Depot.FACTION, Depot.PLACE
    };

    /**
     * An active support.
     *
     * @param depot to which it goes; null for none
     */
    private record Stream(
            Support support,
            Good good,
            Place port,
            @Nullable Depot depot) {}

    private final Roads roads;
    /** Kept until ways, depots or supports change. */
    private List<Stream> streams = List.of();

    private final Sums asked = new Sums();
    private long version = -1;

    Arrivals(Roads roads) {
        this.roads = roads;
    }

    void arrive(Moment moment, Stocks stocks) {
        for (Good good : Good.ALL) {
            for (Depot depot : moment.list(Depot.TYPE)) {
                store(stocks, depot, good, depot.read(good.income));
            }
        }
        long now = Roads.friendlyVersion(moment) + moment.version(FIELDS);
        if (now != version) {
            streams = streams(moment);
            version = now;
        }
        asked.clear();
        for (Stream stream : streams) {
            asked.add(stream.port(), Math.max(0, stream.support().getGoods()));
        }
        for (Stream stream : streams) {
            if (stream.depot() != null) {
                store(stocks, stream.depot(), stream.good(), share(stream));
            }
        }
    }

    private long share(Stream stream) {
        long goods = stream.support().getGoods();
        long all = asked.of(stream.port());
        long capacity = Math.max(0, stream.port().getEntryCapacity());
        return all <= capacity ? goods : Fixed.times(goods, Fixed.dividedBy(capacity, all));
    }

    private List<Stream> streams(Moment moment) {
        List<Stream> found = new ArrayList<>();
        for (Support support : moment.list(Support.TYPE)) {
            Place port = support.getEntryPoint();
            Good good = support.getStatus() == SupportStatus.ACTIVE ? Good.of(support.getKind()) : null;
            if (good != null && port != null) {
                found.add(new Stream(support, good, port, depot(moment, support.getClient(), port)));
            }
        }
        return found;
    }

    private @Nullable Depot depot(Moment moment, @Nullable Faction client, Place port) {
        if (client == null) {
            return null;
        }
        Ways fromPort = roads.friendly(moment, client, List.of(port));
        Depot best = null;
        long least = Long.MAX_VALUE;
        for (Depot depot : moment.list(Depot.TYPE)) {
            Place place = depot.getPlace();
            if (depot.getFaction() == client && place != null) {
                long distance = fromPort.distance(place);
                if (distance != Fixed.UNKNOWN && distance < least) {
                    best = depot;
                    least = distance;
                }
            }
        }
        return best;
    }

    private static void store(Stocks stocks, Depot depot, Good good, long amount) {
        if (amount > 0) {
            long held = Math.addExact(stocks.get(depot, good), amount);
            long capacity = depot.read(good.capacity);
            stocks.set(
                    depot, good, capacity == Fixed.UNKNOWN ? held : Math.min(held, Math.max(capacity, held - amount)));
        }
    }
}
