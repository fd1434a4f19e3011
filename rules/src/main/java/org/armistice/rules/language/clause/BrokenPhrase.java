package org.armistice.rules.language.clause;

/** A phrase cannot be expanded; what is wrong is reported where it is defined, once. */
public final class BrokenPhrase extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final boolean circular;

    public BrokenPhrase(boolean circular) {
        super("", null, false, false);
        this.circular = circular;
    }

    public boolean isCircular() {
        return circular;
    }
}
