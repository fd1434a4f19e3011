package org.armistice.experiments.whatif;

import org.armistice.experiments.draw.Factor;

/**
 * How far an answer rests on one assumption.
 *
 * @param correlation rank correlation of the assumption with the difference over the runs that drew it; NaN if it was
 *     not drawn or one of the two never varies
 * @param atLeast the difference if it has the least value of its range
 * @param atMost the difference if it has the greatest
 */
public record Reliance(Factor factor, double correlation, Contrast atLeast, Contrast atMost) {
    /** What becomes of an answer when one assumption moves through its range. */
    public enum Verdict {
        /** The difference has the other sign at an end, and its interval excludes zero. */
        REVERSES("reversed"),
        /** At an end the interval includes zero. */
        UNSURE("not sure at an end"),
        /** The sign is clear and the same at both ends. */
        HOLDS("holds");

        private final String word;

        Verdict(String word) {
            this.word = word;
        }

        /** As it is told. */
        public String word() {
            return word;
        }
    }

    /** @param sign of the difference that is asked about */
    public Verdict verdict(double sign) {
        if (reverses(atLeast, sign) || reverses(atMost, sign)) {
            return Verdict.REVERSES;
        }
        return atLeast.isClear() && atMost.isClear() ? Verdict.HOLDS : Verdict.UNSURE;
    }

    private static boolean reverses(Contrast contrast, double sign) {
        return contrast.isClear() && contrast.difference() * sign < 0;
    }
}
