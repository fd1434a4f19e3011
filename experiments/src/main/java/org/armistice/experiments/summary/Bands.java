package org.armistice.experiments.summary;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.armistice.experiments.store.Runs;

/** Quantiles of the figures of factions, evening by evening; so many evenings at once as keep the memory small. */
final class Bands {
    private static final List<String> OF_A_FACTION =
            List.of("places_held", "strength", "losses", "killed", "days_of_fuel", "days_of_ammunition");
    private static final List<String> OF_ALL = List.of("ceasefires", "fighting_places", "civilian_deaths", "displaced");

    /** Rows of the table of days that are looked at together. */
    private static final long MOST_ROWS = 1_000_000;

    private final Runs runs;
    private final int days;
    private final long finished;
    private final Map<String, Band> bands = new LinkedHashMap<>();

    Bands(Runs runs, int days, long finished) {
        this.runs = runs;
        this.days = days;
        this.finished = finished;
    }

    List<Band> all() {
        List<String> factions = new ArrayList<>();
        runs.each("SELECT DISTINCT faction FROM days ORDER BY faction", row -> factions.add(row.getString(1)));
        if (!factions.isEmpty()) {
            // What is the same for all factions is read from the rows of one.
            look("''", OF_ALL, " AND faction = '" + factions.get(0).replace("'", "''") + "'", 1);
            look("faction", OF_A_FACTION, "", factions.size());
        }
        return List.copyOf(bands.values());
    }

    private void look(String whose, List<String> figures, String where, int factions) {
        int step = (int) Math.max(1, MOST_ROWS / Math.max(1, finished * factions));
        for (int first = 1; first <= days; first += step) {
            runs.each(
                    "SELECT " + whose + ", day, "
                            + figures.stream().map(Bands::columns).collect(Collectors.joining(", ")) + " FROM days"
                            + " WHERE day BETWEEN " + first + " AND " + (first + step - 1) + where
                            + " GROUP BY ALL ORDER BY 1, 2",
                    row -> take(row, figures));
        }
    }

    /** Sums of decimal numbers are exact, so that they do not depend on the order of the runs. */
    private static String columns(String figure) {
        String shares = Arrays.stream(Spread.SHARES)
                .mapToObj(share -> "quantile_disc(" + figure + ", " + share + ")")
                .collect(Collectors.joining(", "));
        return "sum(" + figure + "::DECIMAL(24, 6))::DOUBLE, count(" + figure + "), " + shares;
    }

    private void take(ResultSet row, List<String> figures) throws SQLException {
        String faction = row.getString(1);
        int day = row.getInt(2);
        int column = 3;
        for (String figure : figures) {
            Band band = bands.computeIfAbsent(faction + "/" + figure, key -> empty(faction, figure));
            double sum = row.getDouble(column++);
            long known = row.getLong(column++);
            band.mean()[day - 1] = known == 0 ? Double.NaN : sum / known;
            for (double[] quantile : band.quantiles()) {
                double value = row.getDouble(column++);
                quantile[day - 1] = known == 0 ? Double.NaN : value;
            }
        }
    }

    private Band empty(String faction, String figure) {
        double[] mean = new double[days];
        Arrays.fill(mean, Double.NaN);
        double[][] quantiles = new double[Spread.SHARES.length][];
        for (int i = 0; i < quantiles.length; i++) {
            quantiles[i] = mean.clone();
        }
        return new Band(faction, figure, mean, quantiles);
    }
}
