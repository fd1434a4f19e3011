package org.armistice.experiments.store;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The tables in which runs are kept, a Parquet file each. The seed names the run in all of them. */
public enum RunTable {
    RUNS(
            "one row for each run",
            number("seed", "what all chance of the run comes from"),
            new Column(
                    "ok",
                    "BOOLEAN",
                    "whether the run was finished; the other tables have no more than its draws if not"),
            text("error", "why it was not finished; null if it was")),
    OUTCOMES(
            "one row for each finished run and outcome",
            number("seed", "of the run"),
            text("outcome", "id of the outcome, such as holder/sirte/gna"),
            measure(
                    "value",
                    "1 or 0, a day of the run (the day after the last for never), or a number of days, things or people")),
    CONTROL(
            "one row for each spell of days in a row on which a place was held and contested by the same",
            number("seed", "of the run"),
            text("place", "id"),
            text("holder", "id of the faction in control; null for nobody"),
            text("contester", "id of the faction that contests it; null for nobody"),
            count("from_day", "first evening, 1 for that of the first day"),
            count("to_day", "last evening")),
    HANDOVERS(
            "one row for each evening on which a place has another holder than the evening before",
            number("seed", "of the run"),
            count("day", "1 for the first"),
            text("place", "id"),
            text("from_faction", "id of the faction that held it; null for nobody"),
            text("to_faction", "id of the faction that holds it; null for nobody"),
            text(
                    "way",
                    "how the new holder came by it: assault, evacuation, defection, negotiation, walk-in, or not said")),
    DAYS(
            "one row for each evening and faction",
            number("seed", "of the run"),
            count("day", "1 for the first"),
            text("faction", "id"),
            count("places_held", "how many places it holds"),
            measure("strength", "fighters of all its forces"),
            measure("losses", "fighters lost since the first day"),
            measure("days_of_fuel", "mean over its forces, in days; null where none is known"),
            measure("days_of_ammunition", "mean over its forces, in days; null where none is known"),
            measure("killed", "its fighters killed since the first day"),
            count("ceasefires", "ceasefires in force anywhere; the same for all factions"),
            count("fighting_places", "places under attack anywhere; the same for all factions"),
            measure("civilian_deaths", "civilians killed anywhere since the first day; the same for all factions"),
            measure("displaced", "people away from home anywhere; the same for all factions")),
    DRAWS(
            "one row for each run and drawn assumption",
            number("seed", "of the run"),
            text("assumption", "id"),
            measure("value", "in the base unit of its dimension: people, days, tonnes, km, km2, or 1 for 100 %"));

    private final String meaning;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<Column> columns;

    RunTable(String meaning, Column... columns) {
        this.meaning = meaning;
        this.columns = List.of(columns);
    }

    /** What a row of it is. */
    public String meaning() {
        return meaning;
    }

    public List<Column> columns() {
        return columns;
    }

    /** As SQL names it. */
    public String sqlName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The file that holds it in a folder of runs. */
    String file() {
        return sqlName() + ".parquet";
    }

    /** Makes an empty table of this kind, in place of one that is there. */
    String creation() {
        return columns.stream()
                .map(c -> c.name() + " " + c.type())
                .collect(Collectors.joining(", ", "CREATE OR REPLACE TABLE " + sqlName() + " (", ")"));
    }

    private static Column number(String name, String meaning) {
        return new Column(name, "BIGINT", meaning);
    }

    private static Column count(String name, String meaning) {
        return new Column(name, "INTEGER", meaning);
    }

    private static Column text(String name, String meaning) {
        return new Column(name, "VARCHAR", meaning);
    }

    private static Column measure(String name, String meaning) {
        return new Column(name, "DOUBLE", meaning);
    }
}
