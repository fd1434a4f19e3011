package org.armistice.model.problem;

/**
 * A place in a file.
 *
 * @param file as the user would name it
 * @param sheet of a workbook; empty for a text file
 * @param line 1 for the first, of a sheet the row; 0 for the file or sheet as a whole
 * @param column 1 for the first character, of a sheet the first column; 0 for the line as a whole
 */
public record Position(String file, String sheet, int line, int column) {
    private static final int LETTERS = 26;

    public Position(String file, int line, int column) {
        this(file, "", line, column);
    }

    public static Position ofFile(String file) {
        return new Position(file, 0, 0);
    }

    /** {@code supply.md:31:8}, or {@code garrison.xlsx, sheet Answers, row 4, column C}. */
    @Override
    public String toString() {
        if (!sheet.isEmpty()) {
            return file + ", sheet " + sheet + (line == 0 ? "" : ", row " + line)
                    + (column == 0 ? "" : ", column " + letters(column));
        }
        if (line == 0) {
            return file;
        }
        return column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
    }

    /** As spreadsheets name a column: A to Z, then AA. */
    private static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest > 0; rest = (rest - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
        }
        return letters.toString();
    }
}
