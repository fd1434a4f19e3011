package org.armistice.rules.language.words;

import java.util.List;
import org.armistice.model.fact.FactType;
import org.armistice.rules.language.text.Statement;
import org.jspecify.annotations.Nullable;

/**
 * A way of saying something that a rulebook has defined in terms of simpler words.
 *
 * @param kind what it can stand for
 * @param pieces the words and arguments in order; predicates and verbs begin with the argument that is their subject
 * @param body what it means: the statements behind the head
 * @param book where it was defined
 * @param line the line of its block
 */
public record Phrase(Kind kind, List<Piece> pieces, List<Statement> body, Book book, int line) {
    public enum Kind {
        /** {@code a force F is cut off}: true or not. */
        PREDICATE,
        /** {@code the reach of a force F}: a number. */
        VALUE,
        /** {@code a faction A captures a place P}: effects. */
        VERB
    }

    /**
     * A word or an argument.
     *
     * @param text the word, or the argument's name inside the definition
     * @param type the argument's type, or null for a word
     */
    public record Piece(String text, @Nullable FactType<?> type) {
        public boolean isArgument() {
            return type != null;
        }
    }

    public Phrase {
        pieces = List.copyOf(pieces);
        body = List.copyOf(body);
    }

    /** The head with its arguments' types, which also tells one phrase from another. */
    public String head() {
        StringBuilder text = new StringBuilder();
        for (Piece piece : pieces) {
            FactType<?> type = piece.type();
            text.append(text.isEmpty() ? "" : " ").append(type == null ? piece.text() : "(" + type.noun() + ")");
        }
        return text.toString();
    }
}
