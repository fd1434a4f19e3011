package org.armistice.simulator.trial;

import org.armistice.rules.language.trial.RulebookTest.Expectation;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is not as a test expects.
 *
 * @param subject the condition as written, or the name of the rule
 * @param expectation of a condition, else null
 */
public record Miss(Kind kind, String subject, @Nullable Expectation expectation) {
    /** What is wrong. */
    public enum Kind {
        /** A condition does not hold at the end. */
        UNTRUE,
        /** A rule has not applied. */
        DID_NOT_APPLY,
        /** A rule has applied that must not. */
        APPLIED,
        /** The run ended in an error. */
        BROKE
    }

    /** As a sentence. */
    public String text() {
        return switch (kind) {
            case UNTRUE -> "it is not so that " + subject;
            case DID_NOT_APPLY -> "'" + subject + "' did not apply";
            case APPLIED -> "'" + subject + "' applied";
            case BROKE -> "the run broke off: " + subject;
        };
    }
}
