package org.armistice.editor.text;

/**
 * A place in a text.
 *
 * @param line 1 for the first
 * @param column 1 for the first UTF-16 unit of the line
 */
public record Place(int line, int column) implements Comparable<Place> {
    @Override
    public int compareTo(Place other) {
        return line != other.line ? Integer.compare(line, other.line) : Integer.compare(column, other.column);
    }
}
