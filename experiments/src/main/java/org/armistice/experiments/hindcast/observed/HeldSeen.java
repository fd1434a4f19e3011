package org.armistice.experiments.hindcast.observed;

import java.time.LocalDate;
import org.armistice.model.place.Confidence;

/**
 * Whether a place was still held on a day by the side that held it on the first day.
 *
 * @param place id
 * @param until the day
 * @param oneSided whether one side alone says so
 */
public record HeldSeen(String place, LocalDate until, boolean held, Confidence confidence, boolean oneSided) {
    public double weight() {
        return Observed.weight(confidence);
    }
}
