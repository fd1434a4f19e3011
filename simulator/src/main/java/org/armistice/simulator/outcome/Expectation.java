package org.armistice.simulator.outcome;

/**
 * What somebody who knows the field expects: that an outcome is higher, or lower, in one way of running a scenario than
 * in another.
 *
 * @param id as the file names it
 * @param title what is expected, as a sentence
 * @param base the one way
 * @param branch the other
 * @param outcome what is looked at in the branch
 * @param baseOutcome what is looked at in the base; mostly the same
 * @param higher whether the outcome is expected to be higher in the branch
 */
public record Expectation(
        String id,
        String title,
        Variation base,
        Variation branch,
        Outcome outcome,
        Outcome baseOutcome,
        boolean higher) {
    /** What a comparison says of it. */
    public enum Verdict {
        /** The mean differs as expected, and the 95 % interval excludes zero. */
        HOLDS,
        /** The interval includes zero. */
        UNCLEAR,
        /** The mean differs the other way, and the interval excludes zero. */
        CONTRARY
    }

    public Verdict verdict(Difference difference) {
        if (!difference.isClear()) {
            return Verdict.UNCLEAR;
        }
        return difference.mean() > 0 == higher ? Verdict.HOLDS : Verdict.CONTRARY;
    }
}
