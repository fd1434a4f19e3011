package org.armistice.app.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.armistice.app.chart.Days;
import org.armistice.app.chart.Tenure;
import org.armistice.app.map.Atlas;
import org.armistice.app.map.Site;
import org.armistice.app.map.Way;
import org.armistice.model.fact.World;
import org.armistice.model.place.Place;
import org.armistice.model.place.Route;
import org.armistice.model.place.RouteKind;
import org.armistice.model.quantity.Fixed;

/** The map of a scenario. Places without a position are on none. */
final class Geography {
    private Geography() {}

    static Atlas of(World world, Holders holders, Days days) {
        List<Site> sites = new ArrayList<>();
        Map<String, Integer> index = new HashMap<>();
        for (Place place : world.list(Place.TYPE)) {
            Tenure tenure = holders.tenures().get(place.getId());
            if (tenure != null && place.getLatitude() != Fixed.UNKNOWN && place.getLongitude() != Fixed.UNKNOWN) {
                index.put(place.getId(), sites.size());
                sites.add(new Site(number(place.getLongitude()), number(place.getLatitude()), weight(place), tenure));
            }
        }
        List<Way> ways = new ArrayList<>();
        for (Route route : world.list(Route.TYPE)) {
            Place start = route.getStart();
            Place end = route.getEnd();
            boolean byLand = route.getKind() != RouteKind.AIR && route.getKind() != RouteKind.SEA;
            if (start != null && end != null && byLand) {
                Integer from = index.get(start.getId());
                Integer to = index.get(end.getId());
                if (from != null && to != null) {
                    ways.add(new Way(from, to));
                }
            }
        }
        return new Atlas(sites, ways, holders.parties(), days);
    }

    private static double weight(Place place) {
        double people = place.getPopulation() == Fixed.UNKNOWN ? 0 : number(place.getPopulation());
        return number(place.getValue()) + people / 1e6;
    }

    private static double number(long fixed) {
        return fixed / (double) Fixed.ONE;
    }
}
