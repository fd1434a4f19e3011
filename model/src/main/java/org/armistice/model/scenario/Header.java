package org.armistice.model.scenario;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.armistice.model.quantity.Shape;
import org.jspecify.annotations.Nullable;

/**
 * What there is to say of a scenario as a whole, and what nothing in a run depends on.
 *
 * @param days how many days a run has, in 1..3650
 * @param rulebooks names of core rulebooks, and files in the scenario's folder
 * @param usualShape the distribution over its range of an assumption that gives none, or null if it is not drawn
 * @param outlined whether it plays in the world, so that maps can show coasts and borders
 * @param localNames of places as people there write them, by id
 */
record Header(
        String id,
        String title,
        String summary,
        LocalDate firstDay,
        int days,
        List<String> rulebooks,
        @Nullable Shape usualShape,
        boolean outlined,
        Map<String, String> localNames) {
    static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    static final LocalDate LATEST = LocalDate.of(2100, 1, 1);
    static final int MOST_DAYS = 3650;

    Header {
        rulebooks = List.copyOf(rulebooks);
        localNames = Map.copyOf(localNames);
    }

    Header withDays(int newDays) {
        return new Header(id, title, summary, firstDay, newDays, rulebooks, usualShape, outlined, localNames);
    }
}
