package org.armistice.app.ensemble;

import java.util.ArrayList;
import java.util.List;
import org.armistice.app.terminal.Phrase;
import org.armistice.app.terminal.Style;
import org.armistice.app.terminal.Table;
import org.armistice.app.terminal.Terminal;
import org.jspecify.annotations.Nullable;

/** An answer in aligned columns; as many rows as a person may want to look at. */
final class TableAnswer implements AnswerWriter {
    private static final int MOST_ROWS = 1000;

    private final Terminal terminal;
    private final List<List<@Nullable Object>> rows = new ArrayList<>();
    private List<String> columns = List.of();
    private long more;

    TableAnswer(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void columns(List<String> names) {
        columns = names;
    }

    @Override
    public void row(List<@Nullable Object> values) {
        if (rows.size() < MOST_ROWS) {
            rows.add(values);
        } else {
            more++;
        }
    }

    @Override
    public void end() {
        StringBuilder alignment = new StringBuilder();
        for (int i = 0; i < columns.size(); i++) {
            int column = i;
            alignment.append(
                    rows.stream().allMatch(row -> row.get(column) == null || row.get(column) instanceof Number)
                            ? 'r'
                            : 'l');
        }
        Table table = new Table(alignment.toString(), columns.toArray(String[]::new));
        rows.forEach(row -> table.row(row.stream()
                .map(value -> Phrase.of(value == null ? "" : value.toString()))
                .toArray(Phrase[]::new)));
        table.lines().forEach(terminal::raw);
        terminal.line(Phrase.of(
                more > 0
                        ? "The first " + MOST_ROWS + " of " + (MOST_ROWS + more)
                                + " rows. Maybe ask for less with LIMIT, or write them all with --format csv?"
                        : rows.size() == 1 ? "1 row." : rows.size() + " rows.",
                Style.FAINT));
    }
}
