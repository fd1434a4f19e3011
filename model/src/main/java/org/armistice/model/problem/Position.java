package org.armistice.model.problem;

/**
 * A place in a file.
 *
 * @param file as the user would name it
 * @param line 1 for the first; 0 for the file as a whole
 * @param column 1 for the first character; 0 for the line as a whole
 */
public record Position(String file, int line, int column) {
    public static Position ofFile(String file) {
        return new Position(file, 0, 0);
    }

    @Override
    public String toString() {
        if (line == 0) {
            return file;
        }
        return column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
    }
}
