package org.armistice.rules.language.text;

/** Tokens that cannot be read the way that was tried; no stack trace, since trying is the parser's way of work. */
public final class Mismatch extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Token at;
    private final int index;
    private final Code code;

    public Mismatch(Token at, int index, String message) {
        this(Code.SYNTAX, at, index, message);
    }

    public Mismatch(Code code, Token at, int index, String message) {
        super(message, null, false, false);
        this.code = code;
        this.at = at;
        this.index = index;
    }

    /** Of what kind the fault is. */
    public Code code() {
        return code;
    }

    public Token at() {
        return at;
    }

    /** How far the reading got: the index of the token that did not fit. */
    public int index() {
        return index;
    }

    public String message() {
        return String.valueOf(getMessage());
    }
}
