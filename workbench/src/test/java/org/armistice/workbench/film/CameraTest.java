package org.armistice.workbench.film;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.armistice.model.faction.Faction;
import org.armistice.model.force.Force;
import org.armistice.model.place.Place;
import org.armistice.model.place.Route;
import org.armistice.model.quantity.Fixed;
import org.armistice.simulator.Course;
import org.armistice.simulator.setup.Prepared;
import org.armistice.simulator.setup.Setup;
import org.armistice.workbench.Opened;
import org.junit.jupiter.api.Test;

/** A film says of every day what the world was like on it. */
class CameraTest {
    private static final int DAYS = 40;

    /** [day] what was seen, by fact */
    private final Map<Integer, Map<String, String>> holders = new HashMap<>();

    private final Map<Integer, Map<String, Long>> strengths = new HashMap<>();

    private final Map<Integer, Map<String, Long>> loads = new HashMap<>();

    private void note(int day, Course course) {
        Map<String, String> held = new HashMap<>();
        for (Place place : course.world().list(Place.TYPE)) {
            Faction holder = place.getHolder();
            held.put(place.getId(), holder == null ? "" : holder.getId());
        }
        holders.put(day, held);
        Map<String, Long> strong = new HashMap<>();
        for (Force force : course.world().list(Force.TYPE)) {
            strong.put(force.getId(), Math.round(Fixed.toDouble(force.getStrength())));
        }
        strengths.put(day, strong);
        Map<String, Long> carried = new HashMap<>();
        course.traffic().forEach((route, load) -> carried.put(route.getId(), Math.round(Fixed.toDouble(load) * 10)));
        loads.put(day, carried);
    }

    @Test
    void everyDayCanBeReadBack() {
        Prepared prepared = Setup.read(Opened.home().resolve("scenarios/three-valleys"), List.of(), List.of());
        Film film;
        try (Course course = prepared.simulation().seed(3).begin()) {
            Camera camera = new Camera(course);
            camera.look();
            note(0, course);
            while (course.day() < DAYS) {
                course.playDay();
                camera.look();
                note(course.day(), course);
            }
            film = camera.film(prepared.scenario().firstDay());
        }

        assertThat(film.days()).isEqualTo(DAYS);
        Film.Reel places = reel(film, Place.TYPE.noun());
        Film.Reel forces = reel(film, Force.TYPE.noun());
        int[][] held = unrolled(places.fields().get("holder"), places.ids().size());
        int[][] strong = unrolled(forces.fields().get("strength"), forces.ids().size());
        int[][] present =
                unrolled(forces.fields().get(Film.Reel.PRESENT), forces.ids().size());
        for (int day = 0; day <= DAYS; day++) {
            for (int i = 0; i < places.ids().size(); i++) {
                int word = held[day][i];
                String holder =
                        word < 0 ? "" : places.fields().get("holder").words().get(word);
                assertThat(holder).isEqualTo(holders.get(day).get(places.ids().get(i)));
            }
            for (int i = 0; i < forces.ids().size(); i++) {
                Long strength = strengths.get(day).get(forces.ids().get(i));
                assertThat(present[day][i] == 1).isEqualTo(strength != null);
                if (strength != null) {
                    assertThat((long) strong[day][i]).isEqualTo(strength);
                }
            }
        }
        Film.Reel routes = reel(film, Route.TYPE.noun());
        Film.Column carried = routes.fields().get(Camera.CARRIED);
        assertThat(carried.unit()).isEqualTo("t/day");
        int[][] load = unrolled(carried, routes.ids().size());
        for (int day = 0; day <= DAYS; day++) {
            for (int i = 0; i < routes.ids().size(); i++) {
                assertThat((long) load[day][i])
                        .isEqualTo(loads.get(day).getOrDefault(routes.ids().get(i), 0L));
            }
        }
        assertThat(loads.values().stream().mapToInt(Map::size).sum())
                .as("loads on roads")
                .isPositive();
        assertThat(strengths.get(0)).as("something happened").isNotEqualTo(strengths.get(DAYS));
    }

    private static Film.Reel reel(Film film, String noun) {
        Film.Reel reel = film.reels().get(noun);
        assertThat(reel).isNotNull();
        return reel;
    }

    /** [day][fact], as the page makes it of the changes. */
    private static int[][] unrolled(Film.Column column, int facts) {
        int[][] values = new int[DAYS + 1][facts];
        Arrays.fill(values[0], -1);
        int change = 0;
        for (int day = 0; day <= DAYS; day++) {
            if (day > 0) {
                values[day] = values[day - 1].clone();
            }
            for (int i = 0; i < column.counts()[day]; i++, change++) {
                values[day][column.facts()[change]] = column.values()[change];
            }
        }
        return values;
    }
}
