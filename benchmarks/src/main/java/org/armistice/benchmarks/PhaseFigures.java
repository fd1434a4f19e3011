package org.armistice.benchmarks;

/** Sums of one phase over all days of all runs measured. */
final class PhaseFigures {
    /** Calls of {@code changed}. */
    long facts;

    /** Fields named in those calls. */
    long fields;

    long standings;
    long sampleNanos;

    /** Spent in those calls of {@code changed}. */
    long changedNanos;

    void add(PhaseFigures other) {
        facts += other.facts;
        fields += other.fields;
        standings += other.standings;
        sampleNanos += other.sampleNanos;
        changedNanos += other.changedNanos;
    }
}
