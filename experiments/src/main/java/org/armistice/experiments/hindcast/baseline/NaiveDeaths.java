package org.armistice.experiments.hindcast.baseline;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import org.armistice.experiments.hindcast.observed.DeathsSeen;

/** What deaths were before, taken for what they will be. Numbers are corrected for what the source has not got. */
public final class NaiveDeaths {
    private final List<DeathsSeen> deaths;

    public NaiveDeaths(List<DeathsSeen> deaths) {
        this.deaths =
                deaths.stream().sorted(Comparator.comparing(DeathsSeen::month)).toList();
    }

    /**
     * The last months before one, as an ensemble.
     *
     * @param before the first month that is not known yet
     * @return fewer where fewer are on file
     */
    public double[] last(int months, YearMonth before) {
        return deaths.stream()
                .filter(d -> d.month().isBefore(before) && !d.month().isBefore(before.minusMonths(months)))
                .mapToDouble(DeathsSeen::corrected)
                .toArray();
    }
}
