package org.armistice.simulator.account;

import org.jspecify.annotations.Nullable;

/** A run that cannot go on; the message names the rule or process and the day. */
public final class RunFailure extends RuntimeException {
    private static final long serialVersionUID = 1;

    public RunFailure(String message) {
        super(message);
    }

    public RunFailure(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
