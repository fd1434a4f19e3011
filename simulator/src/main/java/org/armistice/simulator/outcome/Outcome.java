package org.armistice.simulator.outcome;

import org.armistice.rules.typed.Question;

/**
 * One number that a run ends in.
 *
 * @param id as files name it
 * @param title as people name it
 * @param kind how the number comes from the evenings of a run
 * @param question what is asked on evenings
 */
public record Outcome(String id, String title, Kind kind, Question question) {
    /** How a number comes from the evenings of a run. */
    public enum Kind {
        /** 1 if it was so on some evening, else 0; its mean is a share of runs. */
        EVER("ever"),
        /** The first day on whose evening it was so; the day after the last if it never was. */
        FIRST_DAY("first day"),
        /** The number of evenings on which it was so. */
        DAYS("days"),
        /** The number on the last evening. */
        AT_THE_END("at the end"),
        /** The greatest number of all evenings. */
        MOST("most"),
        /** The least number of all evenings. */
        LEAST("least");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** As files write it. */
        public String word() {
            return word;
        }

        /** Whether the question is whether something is so, not how much it is. */
        public boolean isWhether() {
            return this == EVER || this == FIRST_DAY || this == DAYS;
        }
    }
}
