package org.armistice.simulator.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.armistice.model.event.Event;
import org.armistice.simulator.Course;
import org.armistice.simulator.Simulation;
import org.armistice.simulator.shadow.Tracker;
import org.armistice.simulator.shadow.Trail;
import org.jspecify.annotations.Nullable;

/** Plays a run, and notes of it what others will be compared with. */
final class Witness implements AutoCloseable {
    private final Course course;
    private final Gauges.Reading reading;
    private final List<List<Mark>> marks = new ArrayList<>();
    private final @Nullable Tracker tracker;

    /**
     * @param simulation with the seed of the run
     * @param tracks whether its trail is wanted
     */
    Witness(Simulation simulation, Gauges gauges, boolean tracks) {
        Tracker follower = tracks ? new Tracker() : null;
        Simulation followed = follower == null ? simulation : simulation.followedBy(() -> follower);
        tracker = follower;
        course = followed.unexplained().begin();
        reading = gauges.reading(course, simulation.settings().days());
    }

    Course course() {
        return course;
    }

    void playDay() {
        int seen = course.occurrences().size();
        course.playDay();
        marks.add(Mark.since(course, seen));
        reading.look();
    }

    /** [day - 1] what happened. */
    List<List<Mark>> marks() {
        return marks;
    }

    /** What happened on the day that was played last. */
    List<Mark> lastMarks() {
        return marks.get(marks.size() - 1);
    }

    /** An event of the day that was played last, told in full. */
    Event event(int number) {
        int before = course.occurrences().size() - lastMarks().size();
        return Parting.event(course, before + number);
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
