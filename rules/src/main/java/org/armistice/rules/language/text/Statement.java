package org.armistice.rules.language.text;

import java.util.List;
import java.util.stream.Collectors;

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

    /** What follows the keyword, with a blank between words. */
    public String words() {
        return words(tokens);
    }

    /** Tokens as written, with a blank between words. */
    public static String words(List<Token> tokens) {
        return tokens.stream()
                .map(Token::text)
                .collect(Collectors.joining(" "))
                .replace(" 's", "'s")
                .replace(" ,", ",");
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
