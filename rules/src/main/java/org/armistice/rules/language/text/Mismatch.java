package org.armistice.rules.language.text;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Tokens that cannot be read the way that was tried; no stack trace, since trying is the parser's way of work. */
public final class Mismatch extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Token at;
    private final int index;
    private final Code code;
    private final int length;
    private final transient Supplier<String> message;
    private final transient @Nullable Insertion insertion;

    /** Text that mends a fault if it is put in before a column of a line. */
    public record Insertion(int line, int column, String text) {
        /** Directly behind a token. */
        public static Insertion behind(Token token, String text) {
            return new Insertion(token.line(), token.column() + token.text().length(), text);
        }
    }

    public Mismatch(Token at, int index, String message) {
        this(Code.SYNTAX, at, index, message);
    }

    public Mismatch(Code code, Token at, int index, String message) {
        this(code, at, index, at.text().length(), () -> message, null);
    }

    /**
     * @param length how many characters from the token on do not fit
     * @param message asked for only if the author is told: most readings are tried in vain, and nobody hears of it
     * @param insertion what mends it, or null
     */
    public Mismatch(
            Code code, Token at, int index, int length, Supplier<String> message, @Nullable Insertion insertion) {
        super(null, null, false, false);
        this.message = message;
        this.length = length;
        this.insertion = insertion;
        this.code = code;
        this.at = at;
        this.index = index;
    }

    /** Of what kind the fault is. */
    public Code code() {
        return code;
    }

    public int length() {
        return length;
    }

    public @Nullable Insertion insertion() {
        return insertion;
    }

    public Token at() {
        return at;
    }

    /** How far the reading got: the index of the token that did not fit. */
    public int index() {
        return index;
    }

    public String message() {
        return message.get();
    }

    @Override
    public String getMessage() {
        return message();
    }
}
