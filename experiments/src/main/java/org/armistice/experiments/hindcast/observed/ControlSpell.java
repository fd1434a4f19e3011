package org.armistice.experiments.hindcast.observed;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who held a place for some time before the first day.
 *
 * @param place id
 * @param from its first day
 * @param until the day on which it ended; null if it had not by the first day of the scenario
 * @param holder id of a faction, or {@link Observed#CONTESTED} or {@link Observed#NOBODY}
 */
public record ControlSpell(
        String place, LocalDate from, @Nullable LocalDate until, String holder) {
    /** Whether it held on a day. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }
}
