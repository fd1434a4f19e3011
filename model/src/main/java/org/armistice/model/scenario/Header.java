package org.armistice.model.scenario;

import java.time.LocalDate;
import java.util.List;
import org.armistice.model.quantity.Shape;
import org.jspecify.annotations.Nullable;

/**
 * What scenario.yaml says of the scenario as a whole.
 *
 * @param days how many days a run has, in 1..3650
 * @param rulebooks names of core rulebooks, and files in the scenario's folder
 * @param usualShape the distribution over its range of an assumption that gives none, or null if it is not drawn
 */
record Header(
        String id,
        String title,
        String summary,
        LocalDate firstDay,
        int days,
        List<String> rulebooks,
        @Nullable Shape usualShape) {
    static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    static final LocalDate LATEST = LocalDate.of(2100, 1, 1);
    static final int MOST_DAYS = 3650;

    Header {
        rulebooks = List.copyOf(rulebooks);
    }

    Header withDays(int newDays) {
        return new Header(id, title, summary, firstDay, newDays, rulebooks, usualShape);
    }
}
