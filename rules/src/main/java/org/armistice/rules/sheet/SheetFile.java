package org.armistice.rules.sheet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.armistice.model.csv.CsvCell;
import org.armistice.model.csv.CsvTable;
import org.armistice.model.problem.BadInput;
import org.armistice.model.problem.Position;
import org.armistice.model.problem.Problem;
import org.armistice.model.text.TextFile;
import org.armistice.rules.language.text.Annex;

/**
 * A file with a table in it: its first line that is not blank holds the headings.
 *
 * @param name as the user would name it; it ends in {@code .csv} or {@code .xlsx}
 * @param bytes what is in it, at most {@link #MOST_BYTES}
 */
public record SheetFile(String name, byte[] bytes) {
    /** A larger file is not even opened. */
    public static final int MOST_BYTES = 2_000_000;

    /** More than a table may have, so that what is wrong with a larger one is said by whoever reads tables. */
    static final int MOST_ROWS = 1000;

    static final int MOST_COLUMNS = 100;

    /** Whether the name says that a table can be in it. */
    public static boolean isNamed(String name) {
        return isCsv(name) || name.toLowerCase(Locale.ROOT).endsWith(".xlsx");
    }

    static boolean isCsv(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".csv");
    }

    /**
     * The cells of every row that is not blank.
     *
     * @param sheet the sheet of a workbook, or empty if it has only one; always empty for CSV
     * @throws BadInput with what is wrong with it, at the cell if it is one
     */
    public List<List<Annex.Cell>> rows(String sheet) {
        if (!isCsv(name)) {
            return new Workbook(name, bytes).rows(sheet);
        }
        if (!sheet.isEmpty()) {
            throw bad("a CSV file has no sheets. Leave 'sheet " + sheet + "' out.");
        }
        return csv(CsvTable.read(new TextFile(name, text())));
    }

    private String text() {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw bad("this file is not UTF-8 text. Save it in UTF-8.");
        }
    }

    private List<List<Annex.Cell>> csv(CsvTable table) {
        if (table.rows().size() > MOST_ROWS || table.header().size() > MOST_COLUMNS) {
            throw bad("a table has at most " + MOST_ROWS + " rows and " + MOST_COLUMNS + " columns.");
        }
        List<String> lines = text().replace("\uFEFF", "").lines().toList();
        List<List<Annex.Cell>> rows = new ArrayList<>();
        rows.add(cells(table.header(), lines));
        table.rows().forEach(row -> rows.add(cells(row.cells(), lines)));
        return rows;
    }

    private static List<Annex.Cell> cells(List<CsvCell> cells, List<String> lines) {
        return cells.stream()
                .map(cell -> new Annex.Cell(behindQuote(cell.position(), lines), cell.text()))
                .toList();
    }

    /** Where the text of a cell begins, which may stand in quotes. */
    private static Position behindQuote(Position start, List<String> lines) {
        boolean quoted =
                start.line() <= lines.size() && lines.get(start.line() - 1).startsWith("\"", start.column() - 1);
        return quoted ? new Position(start.file(), start.line(), start.column() + 1) : start;
    }

    private BadInput bad(String message) {
        return new BadInput(new Problem(Position.ofFile(name), message));
    }
}
