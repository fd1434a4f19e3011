package org.armistice.workbench.exercise.view;

import java.util.ArrayList;
import java.util.List;
import org.armistice.exercise.sight.Eyes;
import org.armistice.model.fact.World;
import org.armistice.model.place.Place;
import org.armistice.model.quantity.Fixed;
import org.armistice.model.scenario.Scenario;
import org.armistice.workbench.outline.Outline;
import org.armistice.workbench.outline.Outlines;
import org.jspecify.annotations.Nullable;

/**
 * Where that is which a role sees: whoever sees a place sees where it is. All else of the map is in the film.
 *
 * @param outline coasts and borders round those places
 */
public record Stage(List<Where> places, Outline outline) {
    /**
     * @param localName what people there write; null if it is not given
     * @param latitude degrees north; null if it has no position
     * @param longitude degrees east; null if it has no position
     */
    public record Where(
            String id,
            String name,
            @Nullable String localName,
            @Nullable Double latitude,
            @Nullable Double longitude) {}

    public static Stage of(Scenario scenario, World world, Eyes eyes, String role, Outlines outlines) {
        List<Place> seen = new ArrayList<>();
        for (Place place : world.list(Place.TYPE)) {
            for (int day = 0; day <= eyes.days(); day++) {
                if (eyes.sight(day, role).sees(place.getId())) {
                    seen.add(place);
                    break;
                }
            }
        }
        List<Where> places = seen.stream()
                .map(p -> new Where(
                        p.getId(),
                        p.getName(),
                        scenario.localNames().get(p.getId()),
                        number(p.getLatitude()),
                        number(p.getLongitude())))
                .toList();
        return new Stage(places, outlines.of(scenario, seen));
    }

    private static @Nullable Double number(long fixed) {
        return fixed == Fixed.UNKNOWN ? null : Fixed.toDouble(fixed);
    }
}
