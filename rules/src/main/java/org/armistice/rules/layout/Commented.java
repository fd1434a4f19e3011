package org.armistice.rules.layout;

import org.armistice.rules.language.text.Statements;

/**
 * A line with the comment behind it.
 *
 * @param text what stands before the comment
 * @param comment from its sign on, with the blanks before it; empty if there is none
 */
record Commented(String text, String comment) {
    static Commented of(String line) {
        String text = Statements.withoutComment(line);
        String comment = line.substring(text.length());
        String bare = text.stripTrailing();
        return new Commented(bare, comment.isEmpty() ? "" : text.substring(bare.length()) + comment);
    }

    /** The line with another text before its comment. */
    String with(String other) {
        return other.stripTrailing() + comment;
    }
}
