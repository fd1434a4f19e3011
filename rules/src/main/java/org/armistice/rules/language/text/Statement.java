package org.armistice.rules.language.text;

import java.util.List;

/**
 * A keyword at the beginning of a line with all that belongs to it.
 *
 * @param keyword such as {@code when}, {@code and} or {@code raised by}
 * @param at the keyword's first token
 * @param tokens what follows, over as many lines as there are
 */
public record Statement(String keyword, Token at, List<Token> tokens) {
    public Statement {
        tokens = List.copyOf(tokens);
    }

    public Token end() {
        if (tokens.isEmpty()) {
            return new Token(
                    Token.Kind.END, "", at.line(), at.column() + at.text().length());
        }
        Token last = tokens.get(tokens.size() - 1);
        return new Token(
                Token.Kind.END, "", last.line(), last.column() + last.text().length());
    }
}
