package org.armistice.app.dynamics;

/**
 * Where a number began and how far it went, in millionths of its unit.
 *
 * @param start before the first day
 * @param least in any evening
 * @param most in any evening
 */
record Span(long start, long least, long most) {
    static Span from(long start) {
        return new Span(start, start, start);
    }

    Span reach(long value) {
        return new Span(start, Math.min(least, value), Math.max(most, value));
    }

    /** Over both; the start is that of this one. */
    Span and(Span other) {
        return reach(other.least).reach(other.most);
    }
}
