package org.armistice.simulator.whynot;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.armistice.simulator.Run;

/**
 * Why something did not happen.
 *
 * @param day the day that is looked at; 0 if no rule could ever have done it
 * @param date of that day
 * @param already what is so already on that day, as a sentence; empty if nothing
 * @param misses the rules that could have done it, the nearest first
 * @param nearestDays for each of them, by its key, the day up to which it came nearest
 * @param run as it was played again, up to the last day that was looked at
 */
public record Answer(
        int day, LocalDate date, String already, List<NearMiss> misses, Map<String, Integer> nearestDays, Run run) {
    public Answer {
        misses = List.copyOf(misses);
        nearestDays = Map.copyOf(nearestDays);
    }
}
