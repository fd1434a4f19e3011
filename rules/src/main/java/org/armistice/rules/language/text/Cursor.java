package org.armistice.rules.language.text;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A position in the tokens of a statement, with the ability to try a reading and come back. */
public final class Cursor {
    private final List<Token> tokens;
    private final Token end;
    private int at;
    private @Nullable Mismatch furthest;

    public Cursor(List<Token> tokens, Token end) {
        this.tokens = tokens;
        this.end = end;
    }

    /** Another one that stands at the same token, and stays there. */
    public Cursor here() {
        Cursor here = new Cursor(tokens, end);
        here.at = at;
        return here;
    }

    public Token peek() {
        return peek(0);
    }

    public Token peek(int ahead) {
        return at + ahead < tokens.size() ? tokens.get(at + ahead) : end;
    }

    /** The token at a mark. */
    public Token at(int mark) {
        return mark < tokens.size() ? tokens.get(mark) : end;
    }

    public Token next() {
        Token token = peek();
        at++;
        return token;
    }

    public boolean atEnd() {
        return at >= tokens.size();
    }

    public int mark() {
        return at;
    }

    public void reset(int mark) {
        at = mark;
    }

    public List<Token> since(int mark) {
        return tokens.subList(mark, Math.min(at, tokens.size()));
    }

    /** Whether the words, separated by spaces, come next. */
    public boolean sees(String words) {
        return seen(words) > 0;
    }

    /** How many tokens the words are, if they come next; 0 if they do not. */
    private int seen(String words) {
        int from = 0;
        for (int ahead = 0; at + ahead < tokens.size(); ahead++) {
            String text = tokens.get(at + ahead).text();
            int to = from + text.length();
            if (text.isEmpty() || !words.startsWith(text, from)) {
                return 0;
            }
            if (to == words.length()) {
                return ahead + 1;
            }
            if (words.charAt(to) != ' ') {
                return 0;
            }
            from = to + 1;
        }
        return 0;
    }

    /** Goes past the words if they come next. */
    public boolean takes(String words) {
        int seen = seen(words);
        at += seen;
        return seen > 0;
    }

    public void expect(String words) {
        if (!takes(words)) {
            throw mismatch("'" + words + "' is expected here" + insteadOf() + ".");
        }
    }

    /** {@code , not 'x'} for the token that comes next. */
    public String insteadOf() {
        return atEnd() ? "; the statement ends too early" : ", not '" + peek().text() + "'";
    }

    /** A mismatch at the next token, remembered if no reading got further. */
    public Mismatch mismatch(String message) {
        return mismatch(at, message);
    }

    /** A mismatch of a certain kind at the next token. */
    public Mismatch mismatch(Code code, String message) {
        return mismatch(code, at, message);
    }

    /** A mismatch whose message takes some work, which is done only if the author is told. */
    public Mismatch mismatch(Code code, Supplier<String> message) {
        return mismatch(code, at, message);
    }

    public Mismatch mismatch(int mark, String message) {
        return mismatch(Code.SYNTAX, mark, message);
    }

    public Mismatch mismatch(Code code, int mark, String message) {
        return mismatch(code, mark, () -> message);
    }

    private Mismatch mismatch(Code code, int mark, Supplier<String> message) {
        return noted(new Mismatch(code, at(mark), mark, length(mark), message, null));
    }

    /** A mismatch at the next token that goes away if something is put in. */
    public Mismatch mending(Code code, String message, Mismatch.@Nullable Insertion insertion) {
        return noted(new Mismatch(code, peek(), at, peek().text().length(), () -> message, insertion));
    }

    private Mismatch noted(Mismatch mismatch) {
        Mismatch known = furthest;
        if (known == null || known.index() < mismatch.index()) {
            furthest = mismatch;
        }
        return mismatch;
    }

    /** A mismatch that tells more than any other of the statement, however far those got. */
    public Mismatch decisive(Code code, int mark, String message) {
        Mismatch known = furthest;
        if (known != null && known.index() == Integer.MAX_VALUE) {
            return known;
        }
        Mismatch mismatch = new Mismatch(code, at(mark), Integer.MAX_VALUE, length(mark), () -> message, null);
        furthest = mismatch;
        return mismatch;
    }

    /** How long the text is from a token to the one that was read last, as far as it is in one line. */
    private int length(int mark) {
        Token first = at(mark);
        int length = first.text().length();
        for (int i = mark + 1; i < Math.min(at, tokens.size()) && tokens.get(i).line() == first.line(); i++) {
            length = tokens.get(i).column() + tokens.get(i).text().length() - first.column();
        }
        return length;
    }

    /** Tries what nobody would be told of if it does not fit. */
    public <T> T quietly(Supplier<T> reading) {
        Mismatch known = furthest;
        try {
            return reading.get();
        } finally {
            furthest = known;
        }
    }

    /** The token before the next one; the end if there is none. */
    public Token before() {
        return at > 0 ? at(at - 1) : end;
    }

    /** Tries a reading; null, and back where it began, if it does not fit. */
    public <T> @Nullable T attempt(Supplier<T> reading) {
        int mark = at;
        try {
            return reading.get();
        } catch (Mismatch mismatch) {
            at = mark;
            return null;
        }
    }

    /** What to tell the author: the mismatch of the reading that got furthest. */
    public Mismatch best(Mismatch last) {
        Mismatch known = furthest;
        return known != null && known.index() > last.index() ? known : last;
    }
}
