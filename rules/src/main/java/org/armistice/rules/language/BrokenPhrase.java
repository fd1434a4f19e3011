package org.armistice.rules.language;

/** A phrase cannot be expanded; what is wrong is reported where it is defined, once. */
final class BrokenPhrase extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final boolean circular;

    BrokenPhrase(boolean circular) {
        super("", null, false, false);
        this.circular = circular;
    }

    boolean isCircular() {
        return circular;
    }
}
