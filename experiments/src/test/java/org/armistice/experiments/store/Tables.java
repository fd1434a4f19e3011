package org.armistice.experiments.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All rows of all tables of an ensemble, in an order of their own. */
final class Tables {
    private Tables() {}

    static Map<String, List<String>> of(Path folder) {
        Map<String, List<String>> tables = new LinkedHashMap<>();
        try (Runs runs = EnsembleFolder.open(folder)) {
            for (RunTable table : RunTable.values()) {
                List<String> rows = new ArrayList<>();
                runs.each(
                        "SELECT " + table.sqlName() + "::VARCHAR FROM " + table.sqlName() + " ORDER BY ALL",
                        row -> rows.add(row.getString(1)));
                tables.put(table.sqlName(), rows);
            }
        }
        return tables;
    }
}
