package org.armistice.rules.language.words;

import java.util.List;
import java.util.stream.Collectors;
import org.armistice.model.fact.FactType;

/**
 * A verb that effects can use: {@code a faction A captures a place P}.
 *
 * @param rulebook that defines it
 * @param parts words and the facts between them, in order
 */
public record Verb(String rulebook, List<Part> parts) {
    public Verb {
        parts = List.copyOf(parts);
    }

    /**
     * Words, or a fact that stands between them.
     *
     * @param words as they are written; empty for a fact
     * @param noun of the type of the fact; empty for words
     */
    public record Part(String words, String noun) {}

    /** The verb that a phrase is. */
    public static Verb of(Phrase phrase) {
        return new Verb(
                phrase.book().name(), phrase.pieces().stream().map(Verb::part).toList());
    }

    private static Part part(Phrase.Piece piece) {
        FactType<?> type = piece.type();
        return type == null ? new Part(piece.text(), "") : new Part("", type.noun());
    }

    /** As it is written, with the kinds of its facts in parentheses. */
    public String text() {
        return parts.stream()
                .map(part -> part.noun().isEmpty() ? part.words() : "(" + part.noun() + ")")
                .collect(Collectors.joining(" "));
    }
}
