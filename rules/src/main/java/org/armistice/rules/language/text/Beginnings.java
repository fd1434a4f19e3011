package org.armistice.rules.language.text;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Words with which people begin a line in place of a keyword: {@code if} for {@code when}, {@code When} as well. */
final class Beginnings {
    /**
     * Words that stand where a keyword belongs.
     *
     * @param words as written
     * @param tokens how many these are
     * @param keyword what was meant
     */
    record Beginning(String words, int tokens, String keyword) {
        String message() {
            return "'" + words + "' begins no line here. Maybe '" + keyword + "'?";
        }
    }

    /** Longer ones first. */
    private static final List<Map.Entry<String, String>> OTHERS = List.of(
            Map.entry("on every day while", "each day while"),
            Map.entry("on each day while", "each day while"),
            Map.entry("every day while", "each day while"),
            Map.entry("every day when", "each day while"),
            Map.entry("each day when", "each day while"),
            Map.entry("every day", "each day while"),
            Map.entry("each day", "each day while"),
            Map.entry("except if", "except when"),
            Map.entry("whenever", "when"),
            Map.entry("unless", "except when"),
            Map.entry("if", "when"));

    private static final String DURATION = "for at least";

    private Beginnings() {}

    /** What a line begins with in place of one of the keywords; nothing if it begins otherwise. */
    static Optional<Beginning> of(List<Token> line, Set<String> keywords) {
        for (Map.Entry<String, String> other : OTHERS) {
            int words = other.getKey().split(" ").length;
            if (keywords.contains(other.getValue()) && begins(line, other.getKey())) {
                return Optional.of(beginning(line, words, other.getValue()));
            }
        }
        if (keywords.contains(DURATION)
                && line.size() > 1
                && line.get(0).is("for")
                && line.get(1).kind() == Token.Kind.NUMBER) {
            return Optional.of(beginning(line, 1, DURATION));
        }
        return keywords.stream()
                .filter(keyword -> begins(line, keyword))
                .max(Comparator.comparingInt(String::length))
                .map(keyword -> beginning(line, keyword.split(" ").length, keyword));
    }

    private static Beginning beginning(List<Token> line, int tokens, String keyword) {
        return new Beginning(Statement.words(line.subList(0, tokens)), tokens, keyword);
    }

    /** Whether a line begins with some words, in capitals or not. */
    private static boolean begins(List<Token> line, String words) {
        String[] each = words.split(" ");
        if (line.size() < each.length) {
            return false;
        }
        for (int i = 0; i < each.length; i++) {
            if (!line.get(i).text().equalsIgnoreCase(each[i])) {
                return false;
            }
        }
        return true;
    }
}
