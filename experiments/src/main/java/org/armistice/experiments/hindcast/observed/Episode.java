package org.armistice.experiments.hindcast.observed;

import java.time.LocalDate;
import java.util.List;

/**
 * Changes of hands that belong together.
 *
 * @param until the day on which they were over; {@code control.csv} says who held its places then
 * @param places ids, at least one
 */
public record Episode(String id, String title, LocalDate from, LocalDate until, List<String> places) {
    public Episode {
        places = List.copyOf(places);
    }
}
