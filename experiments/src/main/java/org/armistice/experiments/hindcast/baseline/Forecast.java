package org.armistice.experiments.hindcast.baseline;

import java.time.LocalDate;
import java.util.Map;
import org.armistice.experiments.hindcast.score.Crps;
import org.armistice.experiments.hindcast.score.PoissonBinomial;

/** Who will hold which place. Unless it knows better, places do not depend on each other. */
public interface Forecast {
    /** As tables name it. */
    String name();

    /** The shares of those who may hold a place in the evening of a day, by holder, summing to 1. */
    Map<String, Double> shares(String place, LocalDate date);

    /** The share of one holder. */
    default double share(String place, LocalDate date, String holder) {
        return shares(place, date).getOrDefault(holder, 0.0);
    }

    /**
     * The CRPS of how many places are not held as they were.
     *
     * @param before holders before, by place; these places count
     * @param changed how many of them were observed to have changed
     */
    default double crpsOfChanges(Map<String, String> before, LocalDate date, int changed) {
        double[] probabilities = before.entrySet().stream()
                .mapToDouble(place -> 1 - share(place.getKey(), date, place.getValue()))
                .toArray();
        return Crps.ofCount(PoissonBinomial.of(probabilities), changed);
    }

    /** The probability that all of these places are held so. */
    default double ofAll(Map<String, String> holders, LocalDate date) {
        return holders.entrySet().stream()
                .mapToDouble(place -> share(place.getKey(), date, place.getValue()))
                .reduce(1, (a, b) -> a * b);
    }

    /** The probability that at least one of these places is held so. */
    default double ofAny(Map<String, String> holders, LocalDate date) {
        return 1
                - holders.entrySet().stream()
                        .mapToDouble(place -> 1 - share(place.getKey(), date, place.getValue()))
                        .reduce(1, (a, b) -> a * b);
    }
}
