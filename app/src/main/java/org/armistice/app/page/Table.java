package org.armistice.app.page;

import java.util.ArrayList;
import java.util.List;

/** A table on its way; numbers stand right, in a column alike to the last digit. */
public final class Table {
    /** What a column holds. */
    public enum Kind {
        TEXT,
        /** Numbers of one unit; all are shown to the same place after the point. */
        NUMBER,
        /** Numbers that differ in unit from row to row. */
        MIXED,
        /** Shares of 0 to 1. */
        SHARE
    }

    private record Column(String title, Kind kind) {}

    private final List<Column> columns = new ArrayList<>();
    private final List<Object[]> rows = new ArrayList<>();
    private String caption = "";

    /** A table whose columns hold texts unless told otherwise. */
    public static Table of(String... titles) {
        Table table = new Table();
        for (String title : titles) {
            table.column(title, Kind.TEXT);
        }
        return table;
    }

    public Table column(String title, Kind kind) {
        columns.add(new Column(title, kind));
        return this;
    }

    public Table caption(String text) {
        caption = text;
        return this;
    }

    /**
     * Adds a row.
     *
     * @param cells a number or a text for each column; text is shown as it is
     * @throws IllegalArgumentException if there are more or fewer than columns
     */
    public Table row(Object... cells) {
        if (cells.length != columns.size()) {
            throw new IllegalArgumentException(cells.length + " cells in a row of " + columns.size());
        }
        rows.add(cells.clone());
        return this;
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    public void write(Html html) {
        html.open("div", "class", "scroll").open("table");
        if (!caption.isEmpty()) {
            html.element("caption", caption);
        }
        html.open("thead").open("tr");
        columns.forEach(
                c -> html.element("th", c.title(), "scope", "col", "class", c.kind() == Kind.TEXT ? "" : "number"));
        html.close("tr").close("thead").open("tbody");
        int[] decimals = new int[columns.size()];
        for (int i = 0; i < decimals.length; i++) {
            decimals[i] = columns.get(i).kind() == Kind.NUMBER ? decimals(i) : 0;
        }
        for (Object[] row : rows) {
            html.open("tr");
            for (int i = 0; i < row.length; i++) {
                cell(html, columns.get(i).kind(), row[i], decimals[i]);
            }
            html.close("tr");
        }
        html.close("tbody").close("table").close("div");
    }

    /** The places that the largest number needs; none if all are whole. */
    private int decimals(int column) {
        return Numbers.decimals(rows.stream()
                .filter(row -> row[column] instanceof Number)
                .mapToDouble(row -> ((Number) row[column]).doubleValue())
                .toArray());
    }

    private static void cell(Html html, Kind kind, Object cell, int decimals) {
        if (kind == Kind.TEXT) {
            html.open("td").name(cell instanceof Number n ? Numbers.shown(n.doubleValue()) : cell.toString());
            html.close("td");
            return;
        }
        String shown = cell.toString();
        if (cell instanceof Number number) {
            double value = number.doubleValue();
            shown = switch (kind) {
                case NUMBER -> Numbers.shown(value, decimals);
                case SHARE -> Numbers.percent(value);
                default -> Numbers.shown(value);
            };
        }
        html.element("td", shown, "class", "number");
    }
}
