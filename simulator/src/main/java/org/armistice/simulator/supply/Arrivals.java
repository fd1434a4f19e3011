package org.armistice.simulator.supply;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.armistice.model.backing.Support;
import org.armistice.model.backing.SupportStatus;
import org.armistice.model.faction.Faction;
import org.armistice.model.place.Place;
import org.armistice.model.quantity.Fixed;
import org.armistice.model.supply.Depot;
import org.armistice.simulator.place.Ways;
import org.armistice.simulator.process.Moment;
import org.jspecify.annotations.Nullable;

/**
 * What reaches depots: their own income, and outside support through its port of entry. A port that is asked for more
 * than it can take lets each support in by its share. Support goes to the client's depot nearest to the port by road
 * through friendly places, and is lost if there is none or it is full.
 */
final class Arrivals {
    private record Entry(Faction client, Place port) {}

    private final FriendlyWays ways;
    /** The depot that each client's support goes to from a port; kept until ways or depots change. */
    private final Map<Entry, Optional<Depot>> nearest = new HashMap<>();

    private long version = -1;

    Arrivals(FriendlyWays ways) {
        this.ways = ways;
    }

    void arrive(Moment moment, Stocks stocks) {
        for (Depot depot : moment.world().list(Depot.TYPE)) {
            for (Good good : Good.values()) {
                store(stocks, depot, good, depot.read(good.income));
            }
        }
        Map<Place, Long> asked = asked(moment);
        for (Support support : moment.world().list(Support.TYPE)) {
            Place port = support.getEntryPoint();
            Faction client = support.getClient();
            Good good = good(support);
            if (good != null && port != null && client != null) {
                Depot depot = nearest(moment, client, port);
                if (depot != null) {
                    store(stocks, depot, good, share(support.getGoods(), asked.getOrDefault(port, 0L), port));
                }
            }
        }
    }

    private static Map<Place, Long> asked(Moment moment) {
        Map<Place, Long> asked = new HashMap<>();
        for (Support support : moment.world().list(Support.TYPE)) {
            Place port = support.getEntryPoint();
            if (good(support) != null && port != null) {
                asked.merge(port, support.getGoods(), Math::addExact);
            }
        }
        return asked;
    }

    private static long share(long goods, long asked, Place port) {
        long capacity = Math.max(0, port.getEntryCapacity());
        return asked <= capacity ? goods : Fixed.times(goods, Fixed.dividedBy(capacity, asked));
    }

    private static @Nullable Good good(Support support) {
        if (support.getStatus() == SupportStatus.ACTIVE && support.getGoods() > 0) {
            for (Good good : Good.values()) {
                if (good.support == support.getKind()) {
                    return good;
                }
            }
        }
        return null;
    }

    private @Nullable Depot nearest(Moment moment, Faction client, Place port) {
        long now = FriendlyWays.version(moment) + moment.version(Depot.FACTION, Depot.PLACE);
        if (now != version) {
            nearest.clear();
            version = now;
        }
        return nearest.computeIfAbsent(new Entry(client, port), e -> Optional.ofNullable(search(moment, client, port)))
                .orElse(null);
    }

    private @Nullable Depot search(Moment moment, Faction client, Place port) {
        Ways fromPort = ways.from(moment, client, List.of(port));
        Depot best = null;
        long least = Long.MAX_VALUE;
        for (Depot depot : moment.world().list(Depot.TYPE)) {
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
