package org.armistice.model.problem;

/**
 * A stretch of a file.
 *
 * @param begin its first character
 * @param endLine the line of its last character
 * @param endColumn behind its last character
 */
public record Span(Position begin, int endLine, int endColumn) {
    public String file() {
        return begin.file();
    }

    public int line() {
        return begin.line();
    }

    public int column() {
        return begin.column();
    }

    @Override
    public String toString() {
        return begin.toString();
    }
}
