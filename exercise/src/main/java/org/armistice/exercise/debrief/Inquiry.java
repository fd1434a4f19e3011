package org.armistice.exercise.debrief;

import java.util.List;
import java.util.function.BooleanSupplier;

/** Something that is found out by playing an exercise again and again. It can be looked at while it is played. */
public interface Inquiry {
    /** How many times it is played. */
    int runs();

    /**
     * Plays, and comes back when all is played.
     *
     * @param progress told of each time, by the thread that played it
     * @param stopped asked before each; once it says yes, what is found rests on those that there are
     * @param threads on which it is played
     */
    void play(Runnable progress, BooleanSupplier stopped, int threads);

    /** This outcome among others; empty if something else is asked, or nothing has been played yet. */
    default List<DebriefReport.Luck> luck() {
        return List.of();
    }

    /** What would have come of another decision; empty if something else is asked, or it is not played to its end. */
    default List<DebriefReport.Alternative> alternatives() {
        return List.of();
    }
}
