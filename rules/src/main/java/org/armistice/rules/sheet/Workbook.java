package org.armistice.rules.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.armistice.model.problem.BadInput;
import org.armistice.model.problem.Position;
import org.armistice.model.problem.Problem;
import org.armistice.model.problem.Suggestion;
import org.armistice.model.text.HiddenSign;
import org.armistice.rules.language.text.Annex;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;

/** The cells of a sheet as texts. What a reader of the sheet does not see, or sees otherwise, is refused. */
final class Workbook {
    private static final ReadingOptions WITH_FORMATS_AND_ERRORS = new ReadingOptions(true, true);

    private final String file;
    private final byte[] bytes;

    Workbook(String file, byte[] bytes) {
        this.file = file;
        this.bytes = bytes;
    }

    /**
     * The cells of every row that is not blank, each as wide as the first.
     *
     * @param wanted the name of the sheet; empty if there is only one
     * @throws BadInput with every cell that cannot be read, or with what is wrong with the file as a whole
     */
    List<List<Annex.Cell>> rows(String wanted) {
        byte[] clean = new WorkbookParts(file, bytes).clean();
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(new ByteArrayInputStream(clean), WITH_FORMATS_AND_ERRORS)) {
            Sheet sheet = sheet(workbook, wanted);
            if (sheet.getVisibility() != SheetVisibility.VISIBLE) {
                throw bad(new Position(file, sheet.getName(), 0, 0), "this sheet is hidden. Show it.");
            }
            return rows(sheet);
        } catch (BadInput e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // The library has many ways to stumble over a file that it cannot make sense of.
            throw bad(Position.ofFile(file), WorkbookParts.DAMAGED);
        }
    }

    private Sheet sheet(ReadableWorkbook workbook, String wanted) {
        List<Sheet> sheets = workbook.getSheets().toList();
        List<String> names = sheets.stream().map(Sheet::getName).toList();
        if (wanted.isEmpty() && sheets.size() != 1) {
            throw bad(
                    Position.ofFile(file),
                    "this workbook has the sheets " + String.join(", ", names)
                            + ". Say which one, as in 'from FILE sheet NAME'.");
        }
        return sheets.stream()
                .filter(s -> wanted.isEmpty() || s.getName().equals(wanted))
                .findFirst()
                .orElseThrow(() -> bad(
                        Position.ofFile(file),
                        "there is no sheet '" + wanted + "'." + Suggestion.maybe(wanted, names)));
    }

    private List<List<Annex.Cell>> rows(Sheet sheet) throws IOException {
        List<List<Annex.Cell>> rows = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        try (Stream<Row> stream = sheet.openStream()) {
            for (Row row : (Iterable<Row>) stream::iterator) {
                int width = rows.isEmpty() ? 0 : rows.get(0).size();
                List<Annex.Cell> cells = cells(sheet.getName(), row, width, problems);
                if (rows.size() > SheetFile.MOST_ROWS || cells.size() > SheetFile.MOST_COLUMNS) {
                    throw bad(
                            new Position(file, sheet.getName(), row.getRowNum(), 0),
                            "a table has at most " + SheetFile.MOST_ROWS + " rows and " + SheetFile.MOST_COLUMNS
                                    + " columns.");
                }
                if (cells.stream().allMatch(c -> c.text().isEmpty())) {
                    continue;
                }
                if (row.isHidden()) {
                    problems.add(new Problem(
                            new Position(file, sheet.getName(), row.getRowNum(), 0),
                            "this row is hidden. Show it, or take it out."));
                }
                rows.add(cells);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        if (rows.isEmpty()) {
            problems.add(new Problem(new Position(file, sheet.getName(), 0, 0), "this sheet is empty."));
        }
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
        return rows;
    }

    /** The cells up to the last that is not empty, and at least as many as there are headings. */
    private List<Annex.Cell> cells(String sheet, Row row, int width, List<Problem> problems) {
        int last = 0;
        for (Cell cell : row) {
            if (cell != null && cell.getType() != CellType.EMPTY) {
                last = cell.getColumnIndex() + 1;
            }
        }
        List<Annex.Cell> cells = new ArrayList<>();
        for (int column = 0; column < Math.max(width, Math.min(last, SheetFile.MOST_COLUMNS + 1)); column++) {
            Position position = new Position(file, sheet, row.getRowNum(), column + 1);
            Cell cell = column < row.getCellCount() ? row.getCell(column) : null;
            cells.add(new Annex.Cell(position, text(cell, position, problems)));
        }
        return cells;
    }

    private static String text(@Nullable Cell cell, Position position, List<Problem> problems) {
        if (cell == null) {
            return "";
        }
        if (cell.getFormula() != null || cell.getType() == CellType.FORMULA) {
            problems.add(new Problem(position, "a formula stands here. Put the value in its place."));
            return "";
        }
        return switch (cell.getType()) {
            case NUMBER -> NumberFormat.of(cell).text(cell);
            case BOOLEAN -> cell.asBoolean() ? "yes" : "no";
            case STRING -> seen(cell.asString().strip(), position, problems);
            case ERROR -> {
                problems.add(new Problem(position, "an error stands here: " + cell.getRawValue() + "."));
                yield "";
            }
            default -> "";
        };
    }

    private static String seen(String text, Position position, List<Problem> problems) {
        HiddenSign.find(text).ifPresent(sign -> problems.add(new Problem(position, sign.complaint())));
        return text;
    }

    private static BadInput bad(Position position, String message) {
        return new BadInput(new Problem(position, message));
    }
}
