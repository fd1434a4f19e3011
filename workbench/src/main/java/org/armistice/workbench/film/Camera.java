package org.armistice.workbench.film;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.armistice.model.place.Route;
import org.armistice.model.quantity.Unit;
import org.armistice.simulator.Course;

/** Looks at the world at the start of a run and after each day, and keeps what has changed. */
public final class Camera {
    /** What goes over a route on a day: no field of it, since no rule reads it. */
    static final String CARRIED = "carried";

    private final Course course;
    private final List<Take> takes;
    private Map<Route, Long> traffic = Map.of();
    private int days = -1;

    public Camera(Course course) {
        this.course = course;
        this.takes = Shot.ALL.stream().map(Take::new).toList();
        takes.stream()
                .filter(take -> take.noun().equals(Route.TYPE.noun()))
                .forEach(take -> take.measure(CARRIED, Unit.TONNES_PER_DAY, route -> traffic.getOrDefault(route, 0L)));
    }

    /** Looks at the world as it stands: at the start first, then at the end of each day. */
    public void look() {
        days++;
        traffic = course.traffic();
        takes.forEach(take -> take.look(course.world()));
    }

    /** All that was seen; types of which there was no fact are left out. */
    public Film film(LocalDate firstDay) {
        Map<String, Film.Reel> reels = new LinkedHashMap<>();
        for (Take take : takes) {
            if (!take.isEmpty()) {
                reels.put(take.noun(), take.reel());
            }
        }
        return new Film(firstDay, days, reels);
    }
}
