package org.armistice.analysis.table;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.armistice.rules.table.Column;
import org.armistice.rules.table.Extent;
import org.armistice.rules.table.Span;

/**
 * A column as the analysis sees it. Only the values at which some cell begins or ends matter, so these are numbered from
 * 0, and every cell becomes intervals of such numbers.
 *
 * @param column what is numbered
 * @param bounds the values, in ascending order: the ends of the domain and those of the cells
 */
record Axis(Column column, List<Long> bounds) {
    Axis {
        bounds = List.copyOf(bounds);
    }

    /** @param cells the extents below the column, all of them clear */
    static Axis of(Column column, List<Extent> cells) {
        TreeSet<Long> bounds =
                new TreeSet<>(List.of(column.domain().from(), column.domain().to()));
        for (Extent cell : cells) {
            boolean asks = !cell.equals(column.any());
            boolean ofUnknown = cell.spans().stream().anyMatch(s -> s.from() <= column.unknown());
            boolean ofKnown = cell.spans().equals(List.of(column.domain()));
            if (asks && (ofUnknown || ofKnown)) {
                bounds.add(column.unknown());
            }
        }
        for (Extent cell : cells) {
            for (Span span : cell.spans()) {
                bounds.add(Math.max(span.from(), bounds.first()));
                bounds.add(Math.max(span.to(), bounds.first()));
            }
        }
        return new Axis(column, new ArrayList<>(bounds));
    }

    /** How many intervals there are. */
    int size() {
        return bounds.size() - 1;
    }

    /** The cell as FEEL writes it: {@code [0..2), [3..4)}. */
    String feel(Extent cell) {
        if (cell.equals(column.any())) {
            return "-";
        }
        List<String> intervals = new ArrayList<>();
        for (Span span : cell.spans()) {
            int from = bounds.indexOf(Math.max(span.from(), bounds.get(0)));
            int to = bounds.indexOf(Math.max(span.to(), bounds.get(0)));
            if (from < to) {
                intervals.add("[" + from + ".." + to + ")");
            }
        }
        return intervals.isEmpty() ? "[" + size() + ".." + (size() + 1) + ")" : String.join(", ", intervals);
    }

    /** {@code F's days of fuel < 3 days}, from the first interval to the one before {@code to}; nothing if that is all. */
    String inWords(int from, int to) {
        return from == 0 && to == size()
                ? ""
                : column.heading() + " " + column.inWords(new Span(bounds.get(from), bounds.get(to)));
    }
}
