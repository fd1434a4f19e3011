package org.armistice.rules.table;

import org.armistice.model.quantity.Fixed;

/**
 * Values without a gap. Every value is a whole number of millionths, so that above 3 begins one millionth behind 3.
 *
 * @param from the least
 * @param to behind the greatest, above {@code from}
 */
public record Span(long from, long to) {
    /** Every number; {@link Fixed#UNKNOWN} is none. */
    public static final Span EVERYTHING = new Span(Fixed.UNKNOWN + 2, Long.MAX_VALUE);

    public Span {
        if (from >= to) {
            throw new IllegalArgumentException("from " + from + " to " + to + " is nothing");
        }
    }

    /** A single value. */
    public static Span of(long value) {
        return new Span(value, value + 1);
    }

    boolean overlaps(Span other) {
        return from < other.to && other.from < to;
    }
}
