package org.armistice.model.problem;

/**
 * A replacement that mends a problem.
 *
 * @param at where the text to be replaced begins; its file, line and column are those of the file as the user sees it
 * @param length how many characters of that line are replaced; 0 if something is only put in
 * @param replacement what stands there afterwards; may have several lines
 */
public record Fix(Position at, int length, String replacement) {
    /** The text of a whole file, mended; throws {@link IllegalArgumentException} if there is no such place in it. */
    public String applyTo(String text) {
        int from = 0;
        for (int line = 1; line < at.line(); line++) {
            int end = text.indexOf('\n', from);
            if (end < 0) {
                throw new IllegalArgumentException("there is no line " + at.line());
            }
            from = end + 1;
        }
        from += at.column() - 1;
        if (from + length > text.length()) {
            throw new IllegalArgumentException("there is nothing at " + at);
        }
        return text.substring(0, from) + replacement + text.substring(from + length);
    }
}
