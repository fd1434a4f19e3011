package org.armistice.model.scenario;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.armistice.model.csv.CsvCell;
import org.armistice.model.csv.CsvRow;
import org.armistice.model.csv.CsvTable;
import org.armistice.model.fact.FactType;
import org.armistice.model.fact.Field;
import org.armistice.model.problem.Problem;
import org.armistice.model.scenario.Drafts.Draft;
import org.armistice.model.yaml.YamlScalar;

/** Reads places.csv or routes.csv, whose columns are fields, into drafts. */
final class TableReader {
    private static final String LOCAL_NAME = "local name";
    private static final List<String> FREE =
            List.of("id", "name", "source", "note", "other names", "district", "precision", LOCAL_NAME);

    private final FactType<?> type;
    private final Drafts drafts;
    private final Entries entries;
    private final List<Problem> problems;
    private final Map<String, String> localNames = new TreeMap<>();

    TableReader(FactType<?> type, Drafts drafts, Entries entries, List<Problem> problems) {
        this.type = type;
        this.drafts = drafts;
        this.entries = entries;
        this.problems = problems;
    }

    void read(CsvTable table) {
        checkColumns(table);
        for (CsvRow row : table.rows()) {
            Optional<CsvCell> id = row.find("id");
            if (id.isEmpty()) {
                entries.fail(row.position(), "this " + type.noun() + " has no id.");
                continue;
            }
            entries.checkId(type, id.get().text(), id.get().position());
            Draft draft =
                    new Draft(type, id.get().text(), row.text("name"), id.get().position());
            for (CsvCell column : table.header()) {
                row.find(column.text())
                        .filter(c -> !FREE.contains(column.text()) && isField(column.text()))
                        .ifPresent(c -> entries.put(
                                draft, column.text(), c.position(), new YamlScalar(c.position(), c.text())));
            }
            row.find(LOCAL_NAME).ifPresent(cell -> localNames.put(id.get().text(), cell.text()));
            drafts.add(draft);
        }
    }

    /** What people there call the facts that have been read, by id. */
    Map<String, String> localNames() {
        return localNames;
    }

    /** Those that a table of facts of a type may have. */
    static List<String> columns(FactType<?> type) {
        return Stream.concat(FREE.stream(), type.fields().stream().map(Field::word))
                .toList();
    }

    private boolean isField(String column) {
        return type.find(column).filter(f -> !f.isDerived()).isPresent();
    }

    private void checkColumns(CsvTable table) {
        table.header().stream()
                .filter(column ->
                        type.find(column.text()).filter(Field::isDerived).isPresent())
                .forEach(column -> entries.fail(
                        column.position(), "'" + column.text() + "' is computed on every day. Leave this column out."));
        table.checkColumns(columns(type), List.of("id"), problems);
    }
}
