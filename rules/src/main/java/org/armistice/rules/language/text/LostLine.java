package org.armistice.rules.language.text;

import java.util.List;
import java.util.Set;

/** A line that was taken for the end of the one above because its keyword is missing. */
public final class LostLine {
    private LostLine() {}

    /**
     * What to tell of a keyword that is missing: where its line seems to be, with the keyword to put in there, or at the
     * head of the block.
     *
     * @param message what is missing
     */
    public static Mismatch missing(Code code, String keyword, List<Statement> statements, Token head, String message) {
        Token found = null;
        for (Statement statement : statements) {
            Token before = statement.at();
            for (Token token : statement.tokens()) {
                if (token.line() != before.line()
                        && token.line() != statement.at().line()) {
                    found = token;
                }
                before = token;
            }
        }
        if (found == null) {
            return new Mismatch(code, head, 0, message);
        }
        Token first = found;
        List<Token> line = statements.stream()
                .flatMap(statement -> statement.tokens().stream())
                .filter(token -> token.line() == first.line())
                .toList();
        Beginnings.Beginning other = Beginnings.of(line, Set.of(keyword)).orElse(null);
        if (other != null) {
            int length = other.words().length();
            return new Mismatch(code, first, 0, length, () -> message + " Maybe '" + keyword + "'?", null);
        }
        return new Mismatch(
                code,
                first,
                0,
                first.text().length(),
                () -> message + " If it is this line, write '" + keyword + "' before it.",
                new Mismatch.Insertion(first.line(), first.column(), keyword + "   "));
    }
}
