package org.armistice.workbench.film;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.armistice.model.fact.Fact;
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
    private final boolean measures;
    private int days = -1;

    /** Films what the page shows, and what goes over routes. */
    public Camera(Course course) {
        this(course, Shot.ALL, true);
        takes.stream()
                .filter(take -> take.noun().equals(Route.TYPE.noun()))
                .forEach(take -> take.measure(CARRIED, Unit.TONNES_PER_DAY, this::carried));
    }

    /** @param shots one for each type of fact at most; nothing is filmed but their fields */
    public Camera(Course course, List<Shot> shots) {
        this(course, shots, false);
    }

    private Camera(Course course, List<Shot> shots, boolean measures) {
        this.course = course;
        this.measures = measures;
        this.takes = shots.stream().map(Take::new).toList();
    }

    private Camera(Course course, Camera other) {
        this.course = course;
        this.takes = other.takes.stream().map(take -> take.copy(this::carried)).toList();
        this.measures = other.measures;
        this.days = other.days;
    }

    /** Another one that has seen what this one has, and goes on in a course that is the same up to then. */
    public Camera goingOnIn(Course same) {
        return new Camera(same, this);
    }

    private long carried(Fact route) {
        return traffic.getOrDefault(route, 0L);
    }

    /** Looks at the world as it stands: at the start first, then at the end of each day. */
    public void look() {
        look(Lens.CLEAR);
    }

    /** Looks at the world through a lens, which may be another one each time. */
    public void look(Lens lens) {
        days++;
        traffic = measures ? course.traffic() : Map.of();
        takes.forEach(take -> take.look(course.world(), lens));
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
