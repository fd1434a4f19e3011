package org.armistice.app.report;

import java.util.List;
import org.armistice.app.page.Page;
import org.armistice.app.page.Table;

/**
 * An assumption that an answer rests on.
 *
 * @param range as people read it
 * @param grade from A, measured here, to E, a guess
 * @param reverses where in its range the answer turns round, as people read it; empty if nowhere, as far as was tried
 */
public record LedgerRow(String assumption, String range, String grounds, String grade, String reverses) {
    static void write(Page page, List<LedgerRow> rows) {
        if (rows.isEmpty()) {
            page.note(
                    "No assumption was moved through its range: how far the answer rests on one was not looked into.");
            return;
        }
        long turning = rows.stream().filter(r -> !r.reverses().isEmpty()).count();
        page.paragraph(
                turning == 0
                        ? "None of these assumptions turns the answer round within its range, as far as was tried."
                        : "The answer turns round within the range of " + turning + " of " + rows.size()
                                + " assumptions. Those come first.");
        Table table = Table.of("assumption", "range", "the answer turns round", "grade", "grounds");
        rows.stream().filter(r -> !r.reverses().isEmpty()).forEach(r -> add(table, r));
        rows.stream().filter(r -> r.reverses().isEmpty()).forEach(r -> add(table, r));
        page.table(table);
    }

    private static void add(Table table, LedgerRow row) {
        table.row(
                row.assumption(),
                row.range(),
                row.reverses().isEmpty() ? "no" : row.reverses(),
                row.grade(),
                row.grounds());
    }
}
