package org.armistice.editor.text;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes edits in texts. */
public final class Edits {
    private static final Pattern END = Pattern.compile("\r\n|\r|\n");

    private Edits() {}

    public static Map<Path, String> applied(Map<Path, String> texts, List<Edit> edits) {
        Map<Path, String> changed = new LinkedHashMap<>();
        texts.forEach((file, text) -> changed.put(
                file,
                applied(
                        text,
                        edits.stream().filter(e -> e.span().file().equals(file)).toList())));
        return changed;
    }

    /** The text with edits that lie in it and do not overlap. */
    public static String applied(String text, List<Edit> edits) {
        int[] starts = starts(text);
        StringBuilder changed = new StringBuilder(text);
        edits.stream()
                .sorted(Comparator.comparingInt((Edit e) ->
                                starts[e.span().line() - 1] + e.span().column())
                        .reversed())
                .forEach(e -> {
                    int from = starts[e.span().line() - 1] + e.span().column() - 1;
                    changed.replace(from, from + e.span().length(), e.text());
                });
        return changed.toString();
    }

    private static int[] starts(String text) {
        int[] starts = new int[Texts.lines(text).length];
        Matcher matcher = END.matcher(text);
        for (int i = 1; i < starts.length && matcher.find(); i++) {
            starts[i] = matcher.end();
        }
        return starts;
    }
}
