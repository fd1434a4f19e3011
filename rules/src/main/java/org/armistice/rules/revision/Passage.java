package org.armistice.rules.revision;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.armistice.model.problem.Position;
import org.armistice.rules.language.text.Statements;

/**
 * A part of a rulebook that changes as one.
 *
 * @param key what it is found by in another version of its rulebook: a rule's key, a parameter's id
 * @param title as its author names it
 * @param position where it begins
 * @param lines as written, without fences
 */
public record Passage(Kind kind, String key, String title, Position position, List<String> lines) {
    /** What a passage is. */
    public enum Kind {
        RULEBOOK,
        FRONT_MATTER,
        RULE,
        TABLE,
        PARAMETER,
        DEFINITION,
        VERB,
        TEST,
        PROSE;

        /** As people call it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    public Passage {
        lines = List.copyOf(lines);
    }

    /** What the engine can read of it: without comments, empty lines and the width of gaps. */
    String essence() {
        return lines.stream()
                .map(Statements::withoutComment)
                .filter(line -> !line.isBlank())
                .map(line -> line.strip().replaceAll("\\s+", " "))
                .collect(Collectors.joining("\n"));
    }
}
