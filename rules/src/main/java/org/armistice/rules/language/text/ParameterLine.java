package org.armistice.rules.language.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line of a {@code params} block: {@code patience  7 days  in 3 .. 14  how long it holds out  assumption, grade D}. */
public final class ParameterLine {
    private static final Pattern LINE =
            Pattern.compile("\\s*(?<name>[a-z][a-z0-9-]*)\\s+(?<value>-?\\d[\\d_]*(?:\\.\\d+)?)"
                    + "\\s*(?<unit>%|[A-Za-z/][A-Za-z0-9/]*)??\\s+in\\s+(?<from>-?\\d[\\d_]*(?:\\.\\d+)?)\\s*\\.\\.\\s*(?<to>-?\\d[\\d_]*(?:\\.\\d+)?)"
                    + "(?<meaning>.*?)(?<grounds>\\b(?:data|literature|assumption)\\b.*)?");

    private ParameterLine() {}

    /**
     * The groups {@code name}, {@code value}, {@code unit}, {@code from}, {@code to}, {@code meaning} and
     * {@code grounds} of a line without its comment, of which unit and grounds may be null; nothing if it reads
     * differently.
     */
    public static Optional<Matcher> match(String line) {
        Matcher matcher = LINE.matcher(line);
        return matcher.matches() ? Optional.of(matcher) : Optional.empty();
    }
}
