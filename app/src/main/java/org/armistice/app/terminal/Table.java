package org.armistice.app.terminal;

import java.util.ArrayList;
import java.util.List;

/** A small table in columns as wide as their widest cell. */
public final class Table {
    private final List<String> heads;
    private final String right;
    private final List<List<Phrase>> rows = new ArrayList<>();

    /**
     * @param alignment a character for each column, {@code l} for left or {@code r} for right
     * @param heads of the columns
     */
    public Table(String alignment, String... heads) {
        this.right = alignment;
        this.heads = List.of(heads);
    }

    public Table row(Phrase... cells) {
        rows.add(List.of(cells));
        return this;
    }

    /** Of its widest line, in characters. */
    public int width() {
        return lines().stream().mapToInt(Phrase::length).max().orElse(0);
    }

    /** Its lines, indented by two. */
    public List<Phrase> lines() {
        int[] widths = new int[heads.size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = heads.get(i).length();
            for (List<Phrase> row : rows) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        }
        List<Phrase> lines = new ArrayList<>();
        lines.add(line(heads.stream().map(h -> Phrase.of(h, Style.FAINT)).toList(), widths));
        rows.forEach(row -> lines.add(line(row, widths)));
        return lines;
    }

    private Phrase line(List<Phrase> cells, int[] widths) {
        Phrase line = Phrase.of("  ");
        for (int i = 0; i < widths.length; i++) {
            String space = " ".repeat(widths[i] - cells.get(i).length());
            boolean last = i == widths.length - 1;
            if (right.charAt(i) == 'r') {
                line.add(space).add(cells.get(i));
            } else {
                line.add(cells.get(i)).add(last ? "" : space);
            }
            line.add(last ? "" : "  ");
        }
        return line;
    }
}
