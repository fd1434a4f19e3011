package org.armistice.editor.text;

import java.nio.file.Path;

/**
 * A part of one line of a file.
 *
 * @param file where it is
 * @param line 1 for the first
 * @param column 1 for the first UTF-16 unit of the line
 * @param length in UTF-16 units
 */
public record Span(Path file, int line, int column, int length) {
    /** Whether a place is in it, or just behind it. */
    public boolean holds(Place place) {
        return place.line() == line && place.column() >= column && place.column() <= column + length;
    }
}
