package org.armistice.experiments.hindcast.observed;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * People away from home, as counted in a round of some weeks.
 *
 * @param round its name
 */
public record DisplacedSeen(String round, LocalDate from, LocalDate until, double people) {
    /** The day that stands for the round. */
    public LocalDate middle() {
        return from.plusDays(ChronoUnit.DAYS.between(from, until) / 2);
    }
}
