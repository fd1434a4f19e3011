package org.armistice.rules.language.words;

/** A phrase cannot be put in where it is used. */
public final class BrokenPhrase extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** Why not. */
    public enum Reason {
        /** It is defined in terms of itself. */
        CIRCULAR,
        /** What is wrong is reported where it is defined, once. */
        REPORTED,
        /** So much has been put in already that the text seems made to exhaust the reader. */
        TOO_LARGE
    }

    private final Reason reason;

    public BrokenPhrase(Reason reason) {
        super("", null, false, false);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
