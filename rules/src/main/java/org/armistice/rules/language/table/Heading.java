package org.armistice.rules.language.table;

import java.util.List;
import org.armistice.rules.language.text.Annex.Placed;
import org.armistice.rules.language.text.Token;

/**
 * The heading of a column.
 *
 * @param kind what the cells below it complete
 * @param at where it stands
 * @param tokens its words
 */
record Heading(Kind kind, Placed at, List<Token> tokens) {
    /** What a column holds. */
    enum Kind {
        /** Names of the rows. */
        NAME,
        /** Comparisons of a value: {@code F's cohesion}. */
        VALUE,
        /** Yes or no to a statement: {@code F is cut off}. */
        STATEMENT,
        /** Whole clauses. */
        CLAUSE,
        CHANCE,
        /** Ends of effects whose beginning is the heading: {@code F's posture becomes}. */
        EFFECT,
        /** Whole effects. */
        THEN,
        RAISED_BY,
        GROUNDS,
        /** What is to be said of the effects of the row. */
        TELLING;

        boolean isCondition() {
            return this == VALUE || this == STATEMENT || this == CLAUSE;
        }

        /** Whether the cells hold prose. */
        boolean isProse() {
            return this == GROUNDS || this == TELLING;
        }

        boolean isEffect() {
            return this == EFFECT || this == THEN;
        }
    }

    Heading {
        tokens = List.copyOf(tokens);
    }

    /** The kind that the words alone tell; a value unless something else is said. */
    static Kind kind(List<Token> tokens) {
        String words = String.join(" ", tokens.stream().map(Token::text).toList());
        return switch (words) {
            case "row" -> Kind.NAME;
            case "when" -> Kind.CLAUSE;
            case "then" -> Kind.THEN;
            case "with chance" -> Kind.CHANCE;
            case "raised by" -> Kind.RAISED_BY;
            case "grounds" -> Kind.GROUNDS;
            case "told as" -> Kind.TELLING;
            default -> words.matches(".* (becomes?|(rises?|falls?) by)") ? Kind.EFFECT : Kind.VALUE;
        };
    }
}
