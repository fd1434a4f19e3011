package org.armistice.editor.rename;

/** Says why something cannot be renamed. */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1;

    Refusal(String message) {
        super(message, null, false, false);
    }
}
