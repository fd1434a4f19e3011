package org.armistice.exercise.session;

/** A move that is against the rules of the exercise; the message says why, and what could be done instead. */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;

    public Refused(String message) {
        super(message);
    }

    /** Why. */
    public String why() {
        return String.valueOf(getMessage());
    }
}
