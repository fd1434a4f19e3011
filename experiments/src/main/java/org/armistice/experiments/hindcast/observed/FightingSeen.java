package org.armistice.experiments.hindcast.observed;

import java.time.LocalDate;

/**
 * How much fighting there was on the fronts in a week.
 *
 * @param until its last day
 * @param level from 0, none reported, to 3, heavy
 */
public record FightingSeen(LocalDate from, LocalDate until, int level) {
    /** Levels there are. */
    public static final int LEVELS = 4;
}
