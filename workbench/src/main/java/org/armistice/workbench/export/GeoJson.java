package org.armistice.workbench.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.armistice.model.fact.Fact;
import org.armistice.model.fact.Namesake;
import org.armistice.model.fact.World;
import org.armistice.model.json.Json;
import org.armistice.model.place.Place;
import org.armistice.model.place.Route;
import org.armistice.model.quantity.Fixed;
import org.armistice.model.scenario.Scenario;
import org.jspecify.annotations.Nullable;

/** Places, with who holds them on a day, and routes, as GeoJSON (RFC 7946); what has no position is left out. */
final class GeoJson {
    private GeoJson() {}

    /**
     * Who held and contested a place on an evening.
     *
     * @param holder id of the faction, empty for nobody
     * @param contester id of the faction, empty for nobody
     */
    record Held(String holder, String contester) {}

    /** @param held by the ids of places */
    static Map<String, @Nullable Object> of(Scenario scenario, String run, int day, Map<String, Held> held) {
        World world = scenario.createWorld();
        List<Object> features = new ArrayList<>();
        for (Place place : world.list(Place.TYPE)) {
            if (isPlaced(place)) {
                features.add(feature("Point", position(place), place(place, held)));
            }
        }
        for (Route route : world.list(Route.TYPE)) {
            Place start = route.getStart();
            Place end = route.getEnd();
            if (start != null && end != null && isPlaced(start) && isPlaced(end)) {
                features.add(feature("LineString", List.of(position(start), position(end)), route(route, start, end)));
            }
        }
        return Json.object(
                "type",
                "FeatureCollection",
                "scenario",
                scenario.id(),
                "run",
                run,
                "day",
                day,
                "date",
                scenario.firstDay().plusDays(day - 1L).toString(),
                "features",
                features);
    }

    private static Map<String, @Nullable Object> place(Place place, Map<String, Held> held) {
        Held now = held.getOrDefault(place.getId(), new Held("", ""));
        Map<String, @Nullable Object> properties = new LinkedHashMap<>();
        properties.put("id", place.getId());
        properties.put("name", Namesake.given(place));
        properties.put("kind", place.getKind().word());
        properties.put("holder", now.holder().isEmpty() ? null : now.holder());
        properties.put("contester", now.contester().isEmpty() ? null : now.contester());
        properties.put("population", Json.number(place.getPopulation()));
        return properties;
    }

    private static Map<String, @Nullable Object> route(Route route, Fact start, Fact end) {
        return Json.object(
                "id", route.getId(),
                "name", Namesake.given(route),
                "start", start.getId(),
                "end", end.getId(),
                "kind", route.getKind().word(),
                "length", Json.number(route.getLength()));
    }

    private static Map<String, @Nullable Object> feature(
            String type, Object coordinates, Map<String, @Nullable Object> properties) {
        return Json.object(
                "type",
                "Feature",
                "geometry",
                Json.object("type", type, "coordinates", coordinates),
                "properties",
                properties);
    }

    private static boolean isPlaced(Place place) {
        return place.getLatitude() != Fixed.UNKNOWN && place.getLongitude() != Fixed.UNKNOWN;
    }

    private static List<@Nullable Object> position(Place place) {
        List<@Nullable Object> position = new ArrayList<>();
        position.add(Json.number(place.getLongitude()));
        position.add(Json.number(place.getLatitude()));
        return position;
    }
}
