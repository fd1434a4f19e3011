package org.armistice.model.problem;

import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong, or looks wrong, with an input.
 *
 * @param severity whether the input can be used all the same
 * @param code short name of the kind of problem, such as {@code table-gap}; empty if it has none
 * @param position where
 * @param message what is wrong, with the value, and what to write instead
 * @param snippet the line concerned with a marker below it, or empty
 * @param length how many characters from the position on are meant; 0 if that is not known
 * @param fix what mends it, or null if nobody but the author can tell
 */
public record Problem(
        Severity severity,
        String code,
        Position position,
        String message,
        String snippet,
        int length,
        @Nullable Fix fix) {
    public Problem(Severity severity, String code, Position position, String message, String snippet) {
        this(severity, code, position, message, snippet, 0, null);
    }

    public Problem(Position position, String message, String snippet) {
        this(Severity.ERROR, "", position, message, snippet);
    }

    public Problem(Position position, String message) {
        this(position, message, "");
    }

    public static Problem warning(String code, Position position, String message, String snippet) {
        return new Problem(Severity.WARNING, code, position, message, snippet);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** The message as printed behind the position: that it is a warning, and of which kind. */
    public String labelled() {
        return (isError() ? "" : "warning: ") + message + (code.isEmpty() ? "" : " [" + code + "]");
    }

    /** As printed: position, message, and the snippet below. */
    @Override
    public String toString() {
        return position + ": " + labelled() + (snippet.isEmpty() ? "" : "\n" + snippet);
    }

    /** The line with a marker of {@code length} characters below {@code column}. */
    public static String marked(int lineNumber, String line, int column, int length) {
        String shown = line.replace('\t', ' ');
        if (shown.length() > 160) {
            shown = shown.substring(0, 160) + "...";
        }
        if (column > 160) {
            return "%6d | %s".formatted(lineNumber, shown);
        }
        return "%6d | %s%n       | %s%s"
                .formatted(
                        lineNumber,
                        shown,
                        " ".repeat(Math.max(0, column - 1)),
                        "^".repeat(Math.max(1, Math.min(length, 161 - column))))
                .replace("\r\n", "\n");
    }
}
