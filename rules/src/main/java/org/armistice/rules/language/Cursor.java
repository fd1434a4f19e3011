package org.armistice.rules.language;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A position in the tokens of a statement, with the ability to try a reading and come back. */
final class Cursor {
    private final List<Token> tokens;
    private final Token end;
    private int at;
    private @Nullable Mismatch furthest;

    Cursor(List<Token> tokens, Token end) {
        this.tokens = tokens;
        this.end = end;
    }

    Token peek() {
        return peek(0);
    }

    Token peek(int ahead) {
        return at + ahead < tokens.size() ? tokens.get(at + ahead) : end;
    }

    Token next() {
        Token token = peek();
        at++;
        return token;
    }

    boolean atEnd() {
        return at >= tokens.size();
    }

    int mark() {
        return at;
    }

    void reset(int mark) {
        at = mark;
    }

    List<Token> since(int mark) {
        return tokens.subList(mark, Math.min(at, tokens.size()));
    }

    /** Whether the words, separated by spaces, come next. */
    boolean sees(String words) {
        String first = peek().text();
        if (first.isEmpty() || !words.startsWith(first)) {
            return false;
        }
        if (first.length() == words.length()) {
            return peek().kind() != Token.Kind.END;
        }
        int ahead = 0;
        for (String word : words.split(" ")) {
            if (!peek(ahead++).is(word)) {
                return false;
            }
        }
        return true;
    }

    /** Goes past the words if they come next. */
    boolean takes(String words) {
        if (!sees(words)) {
            return false;
        }
        at += 1 + (int) words.chars().filter(c -> c == ' ').count();
        return true;
    }

    void expect(String words) {
        if (!takes(words)) {
            throw mismatch("'" + words + "' is expected here" + insteadOf() + ".");
        }
    }

    /** {@code , not 'x'} for the token that comes next. */
    String insteadOf() {
        return atEnd() ? "; the statement ends too early" : ", not '" + peek().text() + "'";
    }

    /** A mismatch at the next token, remembered if no reading got further. */
    Mismatch mismatch(String message) {
        return mismatch(at, message);
    }

    Mismatch mismatch(int mark, String message) {
        Token token = mark < tokens.size() ? tokens.get(mark) : end;
        Mismatch mismatch = new Mismatch(token, mark, message);
        Mismatch known = furthest;
        if (known == null || known.index() < mark) {
            furthest = mismatch;
        }
        return mismatch;
    }

    /** Tries a reading; null, and back where it began, if it does not fit. */
    <T> @Nullable T attempt(Supplier<T> reading) {
        int mark = at;
        try {
            return reading.get();
        } catch (Mismatch mismatch) {
            at = mark;
            return null;
        }
    }

    /** What to tell the author: the mismatch of the reading that got furthest. */
    Mismatch best(Mismatch last) {
        Mismatch known = furthest;
        return known != null && known.index() > last.index() ? known : last;
    }
}
