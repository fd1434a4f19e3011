package org.armistice.rules.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.armistice.model.problem.BadInput;
import org.armistice.model.problem.Position;
import org.armistice.model.problem.Problem;
import org.armistice.rules.table.DecisionTable;
import org.dhatim.fastexcel.Worksheet;

/** Writes a table of a rulebook as a file of its own; {@link SheetFile} reads the same cells back. */
public final class SheetWriter {
    /** Spreadsheets allow no longer names of sheets. */
    private static final int LONGEST_NAME = 31;

    private static final int WIDEST = 60;

    private static final Pattern FORMULA = Pattern.compile("(?s)[=+@-].*[(|!\\[].*");

    private SheetWriter() {}

    /**
     * The bytes of a file.
     *
     * @param name of the file, which ends in {@code .csv} or {@code .xlsx}
     * @throws BadInput if a cell would be a formula in CSV
     */
    public static byte[] write(DecisionTable table, String name) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(table.headings());
        table.lines().forEach(line -> rows.add(line.cells()));
        return SheetFile.isCsv(name) ? csv(rows, name) : workbook(sheetName(table), rows);
    }

    /** The name of the sheet that a table is written to. */
    public static String sheetName(DecisionTable table) {
        String name = table.name()
                .replaceAll("[\\[\\]:*?/\\\\']", " ")
                .replaceAll("\\s+", " ")
                .strip();
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME).strip() : name;
    }

    private static byte[] csv(List<List<String>> rows, String name) {
        StringBuilder text = new StringBuilder();
        rows.forEach(row -> row.forEach(cell -> refuseFormula(cell, name)));
        for (List<String> row : rows) {
            text.append(String.join(",", row.stream().map(SheetWriter::quoted).toList()))
                    .append('\n');
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /**
     * A spreadsheet would work it out, and by a function or a link reach out for what it needs; only in a workbook can it
     * be told not to. A mere comparison such as {@code = 1} does no harm.
     */
    private static void refuseFormula(String cell, String name) {
        if (FORMULA.matcher(cell).matches()) {
            throw new BadInput(
                    new Problem(
                            Position.ofFile(name),
                            "the cell '" + cell + "' begins with '" + cell.charAt(0)
                                    + "', which spreadsheets take for a formula in a CSV file. Write the table to a file that ends in .xlsx."));
        }
    }

    private static String quoted(String cell) {
        boolean plain = !cell.contains(",") && !cell.contains("\"");
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }

    /** All cells are texts, so that no spreadsheet takes one for a formula or a date. */
    private static byte[] workbook(String sheetName, List<List<String>> rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (org.dhatim.fastexcel.Workbook workbook = new org.dhatim.fastexcel.Workbook(out, "Armistice", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(sheetName);
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    sheet.value(row, column, rows.get(row).get(column));
                }
            }
            for (int column = 0; column < rows.get(0).size(); column++) {
                int at = column;
                int longest =
                        rows.stream().mapToInt(r -> r.get(at).length()).max().orElse(0);
                sheet.width(column, Math.min(WIDEST, longest + 2));
            }
            sheet.range(0, 0, 0, rows.get(0).size() - 1).style().bold().set();
            sheet.freezePane(0, 1);
            workbook.finish();
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot be written to", e);
        }
        return out.toByteArray();
    }
}
