package org.armistice.rules.coverage;

import java.util.Locale;
import org.armistice.model.problem.Span;

/**
 * Something in a rule that can be so or not.
 *
 * @param text as written
 */
public record Point(Kind kind, Span span, String text) {
    /** What it is. */
    public enum Kind {
        /** A clause of the condition. */
        CONDITION,
        /** One side of an {@code or}. */
        SIDE,
        /** {@code except when}; it is so where it holds the rule back. */
        EXCEPTION,
        /** A duration; it is so where the time has been long enough. */
        DURATION,
        /** A chance; it is so where the draw lets the rule take effect. */
        CHANCE;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
