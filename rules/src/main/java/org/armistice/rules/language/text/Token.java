package org.armistice.rules.language.text;

/**
 * A word, number or sign of a rulebook.
 *
 * @param kind what it is
 * @param text as written; numbers without their grouping
 * @param line in the file, 1 for the first
 * @param column in the line, 1 for the first character
 */
public record Token(Kind kind, String text, int line, int column) {
    public enum Kind {
        /** Lower-case word, with hyphens, dots and slashes inside it. */
        WORD,
        /** A name that begins with a capital letter. */
        VARIABLE,
        NUMBER,
        DATE,
        /** Punctuation, comparison and arithmetic. */
        SIGN,
        /** {@code 's} behind a noun. */
        POSSESSIVE,
        /** Behind the last token. */
        END
    }

    public boolean is(String word) {
        return text.equals(word) && kind != Kind.END;
    }
}
