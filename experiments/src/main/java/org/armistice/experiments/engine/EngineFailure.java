package org.armistice.experiments.engine;

import org.jspecify.annotations.Nullable;

/** Runs that could not be played where they should have been; the message says which and why. */
public final class EngineFailure extends RuntimeException {
    private static final long serialVersionUID = 1;

    public EngineFailure(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
