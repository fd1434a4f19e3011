package org.armistice.model.csv;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.armistice.model.problem.BadInput;
import org.armistice.model.problem.Position;
import org.armistice.model.problem.Problem;
import org.armistice.model.problem.Suggestion;
import org.armistice.model.text.TextFile;

/**
 * A table as RFC 4180 has it: commas, a header, double quotes around cells with commas, quotes or line breaks.
 *
 * @param header the names of the columns, each once
 */
public record CsvTable(String file, List<CsvCell> header, List<CsvRow> rows) {
    public CsvTable {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }

    /**
     * Reads a table; blank lines are passed over.
     *
     * @throws BadInput with every row that has too few or too many cells, or with what ended the reading
     */
    public static CsvTable read(TextFile file) {
        List<List<CsvCell>> lines = CsvLines.of(file);
        if (lines.isEmpty()) {
            throw new BadInput(new Problem(Position.ofFile(file.name()), "this table has no header."));
        }
        List<Problem> problems = new ArrayList<>();
        List<CsvCell> header = lines.get(0);
        Map<String, Integer> columns = columns(header, problems);
        List<CsvRow> rows = new ArrayList<>();
        for (List<CsvCell> cells : lines.subList(1, lines.size())) {
            Position position = cells.get(0).position();
            if (cells.size() != header.size()) {
                problems.add(new Problem(
                        position,
                        "this row has " + cells.size() + " cells, but the header has " + header.size()
                                + ". Put text with commas in double quotes."));
            } else {
                rows.add(new CsvRow(position, List.copyOf(cells), columns));
            }
        }
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
        return new CsvTable(file.name(), header, rows);
    }

    /** Notes columns that are not known and columns that are missing. */
    public void checkColumns(List<String> known, List<String> needed, List<Problem> problems) {
        for (CsvCell column : header) {
            if (!known.contains(column.text())) {
                problems.add(new Problem(
                        column.position(),
                        "'" + column.text() + "' is no column of this table."
                                + Suggestion.maybe(column.text(), known)));
            }
        }
        List<String> given = header.stream().map(CsvCell::text).toList();
        for (String column : needed) {
            if (!given.contains(column)) {
                problems.add(new Problem(new Position(file, 1, 1), "the column '" + column + "' is missing."));
            }
        }
    }

    private static Map<String, Integer> columns(List<CsvCell> header, List<Problem> problems) {
        Map<String, Integer> columns = new LinkedHashMap<>();
        for (CsvCell cell : header) {
            if (cell.text().isEmpty()) {
                problems.add(new Problem(cell.position(), "this column has no name."));
            } else if (columns.putIfAbsent(cell.text(), header.indexOf(cell)) != null) {
                problems.add(new Problem(cell.position(), "the column '" + cell.text() + "' is given twice."));
            }
        }
        return columns;
    }
}
