package org.armistice.experiments.hindcast.observed;

import java.time.YearMonth;

/**
 * Deaths of a month, of all kinds and all sides.
 *
 * @param counted as the source has them
 * @param completeness share of deaths that the source has by now, in (0, 1]
 */
public record DeathsSeen(YearMonth month, double counted, double completeness) {
    /** What a complete source would have counted. */
    public double corrected() {
        return counted / completeness;
    }
}
