package org.armistice.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.armistice.editor.text.Edit;
import org.armistice.editor.text.Span;
import org.armistice.model.problem.Fix;
import org.armistice.model.problem.Problem;

/**
 * What may mend a problem.
 *
 * @param title for people
 * @param edit that mends it
 */
public record Remedy(String title, Edit edit) {
    private static final Pattern MEANT = Pattern.compile("Maybe ('[^'?]+'(?:s [^'?]*')?(?: or '[^'?]+')*)\\?");
    private static final Pattern QUOTED = Pattern.compile("'([^']+)'");

    /** What a problem says may have been meant; else what would mend it, if that is known. */
    static List<Remedy> of(Problem problem, Span span, String line) {
        List<Remedy> meant = meant(problem, span, line);
        Fix fix = problem.fix();
        if (!meant.isEmpty() || fix == null) {
            return meant;
        }
        Span wrong = new Span(span.file(), fix.at().line(), fix.at().column(), fix.length());
        String title =
                (fix.length() == 0 ? "Add '" : "Write '") + fix.replacement().strip() + "'";
        return List.of(new Remedy(title, new Edit(wrong, fix.replacement())));
    }

    /** The words that a problem says may have been meant, each in the place of what its message quotes first. */
    private static List<Remedy> meant(Problem problem, Span span, String line) {
        List<Remedy> remedies = new ArrayList<>();
        Matcher meant = MEANT.matcher(problem.message());
        Matcher seen = QUOTED.matcher(problem.message());
        int from = span.column() - 1;
        if (!meant.find() || from < 0 || from > line.length()) {
            return remedies;
        }
        int length = span.length();
        while (seen.find() && seen.start() < meant.start()) {
            if (line.startsWith(seen.group(1), from)) {
                length = seen.group(1).length();
                break;
            }
        }
        Matcher words = QUOTED.matcher(meant.group(1));
        while (words.find()) {
            Span wrong = new Span(span.file(), span.line(), span.column(), Math.min(length, line.length() - from));
            remedies.add(new Remedy("Write '" + words.group(1) + "'", new Edit(wrong, words.group(1))));
        }
        return remedies;
    }
}
