package org.armistice.experiments.summary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.armistice.experiments.store.Runs;
import org.armistice.simulator.outcome.Indicator;

/** Sums up the runs of an ensemble by asking its tables; holds no more at once than a few thousand numbers. */
public final class Summarising {
    private static final int MOST_FAILURES = 10;

    private final Runs runs;
    private final List<Indicator> indicators;
    private final int days;

    /** @param days of each run */
    public Summarising(Runs runs, List<Indicator> indicators, int days) {
        this.runs = runs;
        this.indicators = indicators;
        this.days = days;
    }

    /**
     * Sums up all runs.
     *
     * @param by id of the outcome by which notable runs are chosen; empty for the first of the usual ones that differs
     *     between runs
     */
    public Summary summary(String by) {
        long[] counts = counts();
        List<OutcomeSummary> outcomes = outcomes("", counts[0] - counts[1]);
        return new Summary(
                counts[0],
                counts[1],
                failures(),
                outcomes,
                holdings(),
                ways(),
                new Bands(runs, days, counts[0] - counts[1]).all(),
                new Notable(runs, outcomes).runs(by));
    }

    /** One outcome alone. */
    public OutcomeSummary outcome(Indicator indicator) {
        long[] counts = counts();
        return outcomes(" WHERE outcome = '" + indicator.id().replace("'", "''") + "'", counts[0] - counts[1]).stream()
                .filter(o -> o.indicator().equals(indicator))
                .findFirst()
                .orElseThrow();
    }

    /** All runs, and those that failed. */
    public long[] counts() {
        long[] counts = new long[2];
        runs.each("SELECT count(*), count(*) FILTER (NOT ok) FROM runs", row -> {
            counts[0] = row.getLong(1);
            counts[1] = row.getLong(2);
        });
        return counts;
    }

    private List<Summary.Failure> failures() {
        List<Summary.Failure> failures = new ArrayList<>();
        runs.each(
                "SELECT seed, error FROM runs WHERE NOT ok ORDER BY seed LIMIT " + MOST_FAILURES,
                row -> failures.add(new Summary.Failure(row.getLong(1), row.getString(2))));
        return failures;
    }

    private List<OutcomeSummary> outcomes(String where, long finished) {
        Map<String, Tally> tallies = new HashMap<>();
        indicators.forEach(i -> tallies.put(i.id(), new Tally(i, days, finished)));
        runs.each(
                "SELECT outcome, value, count(*) FROM outcomes" + where + " GROUP BY ALL ORDER BY outcome, value",
                row -> {
                    Tally tally = tallies.get(row.getString(1));
                    if (tally != null) {
                        tally.add(row.getDouble(2), row.getLong(3));
                    }
                });
        return indicators.stream()
                .map(i -> tallies.getOrDefault(i.id(), new Tally(i, days, finished))
                        .summary())
                .toList();
    }

    /** Who holds what in how many of the runs that ended. */
    public List<Holding> holdings() {
        List<Holding> holdings = new ArrayList<>();
        // One more from the first day of a spell on, one less from the day after its last.
        runs.each(
                "SELECT place, coalesce(holder, ''), day, sum(step)::BIGINT FROM"
                        + " (SELECT place, holder, from_day AS day, 1 AS step FROM control"
                        + " UNION ALL SELECT place, holder, to_day + 1, -1 FROM control)"
                        + " GROUP BY ALL ORDER BY 1, 2, 3",
                row -> {
                    Holding last = holdings.isEmpty() ? null : holdings.get(holdings.size() - 1);
                    if (last == null
                            || !last.place().equals(row.getString(1))
                            || !last.holder().equals(row.getString(2))) {
                        last = new Holding(row.getString(1), row.getString(2), new int[days]);
                        holdings.add(last);
                    }
                    for (int day = row.getInt(3); day <= days; day++) {
                        last.runs()[day - 1] += row.getInt(4);
                    }
                });
        return holdings;
    }

    private Map<String, Long> ways() {
        Map<String, Long> ways = new TreeMap<>();
        runs.each(
                "SELECT way, count(*) FROM handovers GROUP BY way", row -> ways.put(row.getString(1), row.getLong(2)));
        return ways;
    }
}
