package org.armistice.rules.match;

import org.armistice.rules.typed.Rule;
import org.jspecify.annotations.Nullable;

/** A rule that cannot be sampled: it looks at too much, or calculates beyond all numbers. The message names it. */
public final class MatchFailure extends RuntimeException {
    private static final long serialVersionUID = 1;

    public MatchFailure(String message) {
        super(message);
    }

    public MatchFailure(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /** The same, of a rule. */
    public MatchFailure of(Rule rule) {
        return new MatchFailure(rule.position() + ": '" + rule.key() + "': " + getMessage(), this);
    }
}
