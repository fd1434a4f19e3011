package org.armistice.simulator.outcome;

/**
 * One number that every finished run has, whatever its scenario: who holds a place, how many were displaced.
 *
 * @param id stable, such as {@code holder/sirte/gna}
 * @param title as people name it
 * @param scale what its mean over runs is
 */
public record Indicator(String id, String title, Scale scale) {
    /** How an indicator is read. */
    public enum Scale {
        /** 1 or 0; the mean is a share of runs. */
        SHARE,
        /** A day of the run, the day after the last for never. */
        DAY,
        /** A number of days. */
        DAYS,
        /** A number of things. */
        NUMBER,
        PEOPLE
    }
}
