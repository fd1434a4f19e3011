package org.armistice.rules.language.table;

import java.util.ArrayList;
import java.util.List;
import org.armistice.rules.language.text.Annex.Placed;
import org.armistice.rules.language.text.Block;
import org.armistice.rules.language.text.Complaints;
import org.armistice.rules.table.Column;
import org.armistice.rules.table.DecisionTable;
import org.armistice.rules.table.Row;

/** Puts what has been read of a table into the form in which others use it. */
record Finished(TableText text, String key, List<Column> columns, Complaints complaints) {
    ReadTable table(Block block) {
        List<ReadTable.RowRule> rules = new ArrayList<>();
        List<DecisionTable.Line> lines = new ArrayList<>();
        for (TableText.Line line : text.lines()) {
            if (!text.isIdle(line)) {
                rules.add(rule(line));
            }
            lines.add(line(line));
        }
        DecisionTable table = new DecisionTable(
                key,
                text.name(),
                complaints.position(block.line(), 1),
                text.hit(),
                text.headings().stream().map(h -> h.at().text()).toList(),
                columns,
                lines);
        return new ReadTable(table, rules, text.mentionedOnce());
    }

    private ReadTable.RowRule rule(TableText.Line line) {
        List<String> written = new ArrayList<>();
        var statements = text.statements(line);
        statements.forEach(s -> written.add(s.keyword() + " " + s.words().replace(" :", ":")));
        Row row = new Row(
                key,
                text.name(),
                text.hit(),
                line.number(),
                text.outcome(line),
                text.isExclusive(line),
                text.about(),
                written);
        Placed first = line.cells().get(0);
        return new ReadTable.RowRule(
                key + "/" + RowKeys.of(text, line), text.nameOf(line), row, first.line(), first.column(), statements);
    }

    private DecisionTable.Line line(TableText.Line line) {
        Placed first = line.cells().get(0);
        Placed last = line.cells().get(line.cells().size() - 1);
        int length = last.column() + last.text().length() - first.column();
        return new DecisionTable.Line(
                complaints.position(first.line(), first.column()),
                complaints.snippet(first.line(), first.column(), length),
                line.cells().stream().map(Placed::text).toList(),
                line.extents(),
                text.outcome(line));
    }
}
