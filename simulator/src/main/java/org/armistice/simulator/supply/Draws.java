package org.armistice.simulator.supply;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.armistice.model.faction.Faction;
import org.armistice.model.force.Force;
import org.armistice.model.place.Place;
import org.armistice.model.place.Route;
import org.armistice.model.quantity.Fixed;
import org.armistice.model.supply.Depot;
import org.armistice.simulator.place.Ways;
import org.armistice.simulator.process.Moment;
import org.jspecify.annotations.Nullable;

/**
 * What forces draw from depots. Each asks the nearest depot of its faction that has some for what it lacks, in the order
 * of distance, then id. Beyond {@code supply.reach} it gets reach / distance of that; each route on the way lets through
 * capacity x (1 - interdiction) a day for all. Of what sets out, 1 - air interdiction gets through each route.
 */
final class Draws {
    private final FriendlyWays ways;
    private final Map<Route, Long> room = new HashMap<>();

    Draws(FriendlyWays ways) {
        this.ways = ways;
    }

    private record Request(Force force, Faction faction, Place place, long distance, Ways ways) {}

    void draw(Moment moment, Stocks stocks) {
        room.clear();
        for (Good good : Good.values()) {
            for (Request request : requests(moment, stocks, good)) {
                serve(moment, stocks, good, request);
            }
        }
    }

    private List<Request> requests(Moment moment, Stocks stocks, Good good) {
        Map<Faction, List<Place>> stocked = new HashMap<>();
        for (Depot depot : moment.world().list(Depot.TYPE)) {
            Faction faction = depot.getFaction();
            Place place = depot.getPlace();
            if (faction != null && place != null && stocks.get(depot, good.stock) > 0) {
                stocked.computeIfAbsent(faction, f -> new ArrayList<>()).add(place);
            }
        }
        List<Request> requests = new ArrayList<>();
        for (Force force : moment.world().list(Force.TYPE)) {
            Faction faction = force.getFaction();
            Place place = force.getPlace();
            if (faction != null && place != null && stocked.containsKey(faction)) {
                Ways fromDepots = ways.from(moment, faction, stocked.get(faction));
                long distance = fromDepots.distance(place);
                if (distance != Fixed.UNKNOWN) {
                    requests.add(new Request(force, faction, place, distance, fromDepots));
                }
            }
        }
        requests.sort(Comparator.comparingLong(Request::distance)
                .thenComparing(r -> r.force().getId()));
        return requests;
    }

    private void serve(Moment moment, Stocks stocks, Good good, Request request) {
        Force force = request.force();
        long full = Fixed.times(
                moment.parameter("supply.carried-days"),
                Fixed.times(force.getStrength(), moment.parameter(good.perFighter())));
        long lacks = full == Fixed.UNKNOWN ? 0 : full - stocks.get(force, good.carried);
        Depot depot = lacks <= 0 ? null : depot(moment, stocks, good, request);
        if (depot == null) {
            return;
        }
        long reach = moment.parameter("supply.reach");
        long amount =
                request.distance() <= reach ? lacks : Fixed.times(lacks, Fixed.dividedBy(reach, request.distance()));
        amount = Math.min(amount, stocks.get(depot, good.stock));
        List<Route> way = request.ways().routes(request.place());
        for (Route route : way) {
            amount = Math.min(amount, room(route));
        }
        for (Route route : way) {
            room.put(route, room(route) - amount);
        }
        stocks.set(depot, good.stock, stocks.get(depot, good.stock) - amount);
        stocks.set(force, good.carried, stocks.get(force, good.carried) + arriving(amount, way));
    }

    private static long arriving(long amount, List<Route> way) {
        long left = amount;
        for (Route route : way) {
            if (route.getAirInterdiction() > 0) {
                left = Fixed.times(left, Fixed.ONE - route.getAirInterdiction());
            }
        }
        return left;
    }

    private static @Nullable Depot depot(Moment moment, Stocks stocks, Good good, Request request) {
        Place source = request.ways().source(request.place());
        for (Depot depot : moment.world().list(Depot.TYPE)) {
            if (depot.getPlace() == source
                    && depot.getFaction() == request.faction()
                    && stocks.get(depot, good.stock) > 0) {
                return depot;
            }
        }
        return null;
    }

    private long room(Route route) {
        Long left = room.get(route);
        if (left != null) {
            return left;
        }
        long capacity = route.getCapacity();
        long interdiction = route.getInterdiction() == Fixed.UNKNOWN ? 0 : route.getInterdiction();
        return capacity == Fixed.UNKNOWN ? Long.MAX_VALUE / 2 : Fixed.times(capacity, Fixed.ONE - interdiction);
    }
}
