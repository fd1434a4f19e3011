package org.armistice.experiments.hindcast.observed;

import java.time.LocalDate;
import org.armistice.model.place.Confidence;

/**
 * Who held a place on a day.
 *
 * @param place id
 * @param holder id of a faction, or {@link Observed#CONTESTED} or {@link Observed#NOBODY}
 * @param confidence how sure it is, which is what it weighs
 * @param oneSided whether one side alone says so
 */
public record ControlSeen(String place, LocalDate date, String holder, Confidence confidence, boolean oneSided) {
    public double weight() {
        return Observed.weight(confidence);
    }
}
