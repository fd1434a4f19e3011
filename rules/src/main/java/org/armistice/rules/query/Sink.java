package org.armistice.rules.query;

/** Takes one way to satisfy conditions after the other. */
public interface Sink {
    /**
     * Takes a way.
     *
     * @param bindings the same array each time
     * @return whether it has had enough
     */
    boolean take(Object[] bindings);
}
