package org.armistice.rules.table;

import java.util.List;
import org.armistice.model.problem.Position;

/**
 * A table as its author wrote it, and what its cells hold for.
 *
 * @param key {@code rulebook/name with hyphens}
 * @param name the author's sentence
 * @param position where it stands in its rulebook
 * @param hit what comes of rows that hold at once
 * @param headings of all columns, as written
 * @param columns those that say when a row holds
 * @param lines the rows below the headings
 */
public record DecisionTable(
        String key,
        String name,
        Position position,
        Hit hit,
        List<String> headings,
        List<Column> columns,
        List<Line> lines) {
    public DecisionTable {
        headings = List.copyOf(headings);
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
    }

    /**
     * A row.
     *
     * @param position where it stands, perhaps in a file of its own
     * @param snippet the row with a marker below it
     * @param cells as written, one for each heading
     * @param extents one for each column of {@link DecisionTable#columns}
     * @param outcome what it does, in words
     */
    public record Line(Position position, String snippet, List<String> cells, List<Extent> extents, String outcome) {
        public Line {
            cells = List.copyOf(cells);
            extents = List.copyOf(extents);
        }
    }
}
