package org.armistice.app.dynamics;

import java.util.List;
import org.armistice.model.event.Event;
import org.armistice.model.fact.World;
import org.armistice.simulator.Course;
import org.armistice.simulator.Simulation;

/**
 * What was seen of one run; nothing of its world is kept.
 *
 * @param places that changed hands
 * @param months one by one
 * @param numbers of factions
 * @param lines that were cut
 * @param truces and talks
 * @param events by rule
 */
record Observed(
        PlaceWatch places,
        MonthWatch months,
        NumberWatch numbers,
        LineWatch lines,
        TruceWatch truces,
        EventWatch events) {
    /** Plays a run over all of its days and watches it. */
    static Observed of(Simulation simulation) {
        try (Course course = simulation.begin()) {
            World world = course.world();
            Observed seen = new Observed(
                    new PlaceWatch(world),
                    new MonthWatch(world, simulation.settings().days()),
                    new NumberWatch(world),
                    new LineWatch(world),
                    new TruceWatch(world),
                    new EventWatch());
            while (course.day() < simulation.settings().days()) {
                course.playDay();
                seen.endDay(world);
            }
            seen.endRun(course.run().events());
            return seen;
        }
    }

    private void endDay(World world) {
        places.endDay(world);
        months.endDay(world);
        numbers.endDay(world);
        lines.endDay(world);
        truces.endDay(world);
    }

    private void endRun(List<Event> told) {
        lines.endRun(told);
        events.endRun(told);
    }
}
