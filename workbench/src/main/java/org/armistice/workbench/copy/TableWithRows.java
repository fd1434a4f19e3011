package org.armistice.workbench.copy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.armistice.model.csv.CsvCell;
import org.armistice.model.csv.CsvRow;
import org.armistice.model.csv.CsvTable;
import org.armistice.model.problem.Position;
import org.armistice.model.text.TextFile;
import org.armistice.simulator.folder.Csv;
import org.jspecify.annotations.Nullable;

/** places.csv or routes.csv with rows from elsewhere: one that is there gets the cells that are given, others are added. */
final class TableWithRows {
    private final List<String> columns;
    private final List<Map<String, String>> rows = new ArrayList<>();
    private final Map<String, Map<String, String>> byId = new HashMap<>();
    private final Map<String, Position> origins = new LinkedHashMap<>();

    TableWithRows(String file, String text) {
        CsvTable table = CsvTable.read(new TextFile(file, text));
        columns = new ArrayList<>(table.header().stream().map(CsvCell::text).toList());
        for (CsvRow row : table.rows()) {
            Map<String, String> cells = new LinkedHashMap<>();
            columns.forEach(column -> cells.put(column, row.text(column)));
            rows.add(cells);
            byId.putIfAbsent(cells.getOrDefault("id", ""), cells);
        }
    }

    void add(Taken taken) {
        taken.cells().keySet().stream().filter(c -> !columns.contains(c)).forEach(columns::add);
        Map<String, String> row = byId.get(taken.id());
        if (row == null) {
            row = new LinkedHashMap<>();
            rows.add(row);
            byId.put(taken.id(), row);
        }
        row.putAll(taken.cells());
        origins.put(taken.id(), taken.at());
    }

    String text() {
        StringBuilder text = new StringBuilder(joined(columns));
        for (Map<String, String> row : rows) {
            text.append('\n')
                    .append(joined(columns.stream()
                            .map(column -> row.getOrDefault(column, ""))
                            .toList()));
        }
        return text.append('\n').toString();
    }

    private static String joined(List<String> cells) {
        List<String> written = cells.stream().map(Csv::cell).toList();
        return String.join(",", written);
    }

    /** Where the row of a line came from; null if it was there before. */
    @Nullable
    Position origin(int line) {
        int number = line - 2;
        return number < 0 || number >= rows.size()
                ? null
                : origins.get(rows.get(number).getOrDefault("id", ""));
    }
}
