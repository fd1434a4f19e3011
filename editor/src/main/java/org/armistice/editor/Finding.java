package org.armistice.editor;

import java.nio.file.Path;
import java.util.List;
import org.armistice.editor.text.Span;
import org.armistice.editor.text.Texts;
import org.armistice.model.problem.Problem;

/**
 * A problem of a text and what may mend it.
 *
 * @param problem as a check tells it
 * @param span the words concerned
 * @param remedies most likely first; none if none is known
 */
public record Finding(Problem problem, Span span, List<Remedy> remedies) {
    public Finding {
        remedies = List.copyOf(remedies);
    }

    /** A problem of a text, at the nearest place that there is in it. */
    public static Finding of(Problem problem, Path file, String text) {
        String[] lines = Texts.lines(text);
        int line = Math.max(1, Math.min(problem.position().line(), lines.length));
        return of(problem, new Span(file, line, 1, 0), lines[line - 1]);
    }

    private static Finding of(Problem problem, Span line, String text) {
        int column = Math.max(1, Math.min(problem.position().column(), text.length() + 1));
        int marked = (int) problem.snippet().chars().filter(c -> c == '^').count();
        // A line that itself holds the sign of the marker makes this too long.
        int length = Math.max(0, Math.min(Math.max(1, marked), text.length() + 1 - column));
        Span span = new Span(line.file(), line.line(), column, length);
        return new Finding(problem, span, Remedy.of(problem, span, text));
    }
}
