package org.armistice.simulator.outcome;

import java.util.Optional;
import org.armistice.simulator.Course;
import org.armistice.simulator.Simulation;
import org.armistice.simulator.shadow.Tracker;
import org.armistice.simulator.shadow.Trail;
import org.jspecify.annotations.Nullable;

/** Plays a run, and notes of it what others will be compared with. */
final class Witness implements AutoCloseable {
    private final Course course;
    private final Gauges.Reading reading;
    private final long[] days;
    private @Nullable Tracker tracker;

    /**
     * @param simulation with the seed of the run
     * @param tracks whether its trail is wanted
     */
    Witness(Simulation simulation, Gauges gauges, boolean tracks) {
        days = new long[simulation.settings().days()];
        Simulation heard = tracks
                ? simulation.heardBy((matcher, world) -> {
                    tracker = new Tracker(matcher, world);
                    return tracker;
                })
                : simulation;
        course = heard.begin();
        reading = gauges.reading(course, days.length);
    }

    Course course() {
        return course;
    }

    void playDay() {
        int seen = course.occurrences().size();
        course.playDay();
        days[course.day() - 1] = Trace.print(course, seen);
        reading.look();
        if (tracker != null) {
            tracker.endDay(course.lost());
        }
    }

    /** [day - 1] what tells its events from those of another run, see {@link Trace#print}. */
    long[] days() {
        return days;
    }

    /** After the last day: the indicators. */
    double[] values() {
        return reading.values();
    }

    Optional<Trail> trail() {
        return Optional.ofNullable(tracker).flatMap(Tracker::trail);
    }

    @Override
    public void close() {
        course.close();
    }
}
