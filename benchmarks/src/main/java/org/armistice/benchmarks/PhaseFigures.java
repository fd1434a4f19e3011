package org.armistice.benchmarks;

/** Sums of one phase over all days of all runs measured. */
final class PhaseFigures {
    /** Calls of {@code changed}. */
    long facts;

    /** Fields named in those calls. */
    long fields;

    long standings;
    long sampleNanos;

    void add(PhaseFigures other) {
        facts += other.facts;
        fields += other.fields;
        standings += other.standings;
        sampleNanos += other.sampleNanos;
    }
}
