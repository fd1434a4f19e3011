package org.armistice.experiments.hindcast;

import java.util.Optional;
import org.armistice.experiments.hindcast.score.Bootstrap.Interval;

/**
 * How good a forecast was at something.
 *
 * @param key at what
 * @param forecast its name
 * @param value less is better, but for coverage
 * @param count of observations that it rests on
 * @param interval how far it is owed to which runs it were, for forecasts by runs
 */
public record Score(Key key, String forecast, double value, int count, Optional<Interval> interval) {
    /** In place of a date: over all dates. */
    public static final String ALL_DATES = "all dates";

    /**
     * At what.
     *
     * @param subset which observations count, and how much
     * @param when a date, month or round, or {@link #ALL_DATES}
     */
    public record Key(Observable observable, String subset, String when, Measure measure) {}

    /** What was observed; the numbers are those of the protocol. */
    public enum Observable {
        CONTROLLER("O1", "who holds each place"),
        CHANGED("O1", "whether a place is held as on the first day"),
        CHANGES("O2", "number of places that are not held as on the first day"),
        HELD("O3", "named places still held"),
        STATEMENTS("O4", "days to statements of both sides that they cease fire"),
        SIGNED("O4", "days to a signed ceasefire"),
        DEATHS("O5", "deaths a month, log(1 + x)"),
        DISPLACED("O6", "displaced a round, log of the ratio to the first"),
        FIGHTING("O7", "front fighting a week");

        private final String id;
        private final String title;

        Observable(String id, String title) {
            this.id = id;
            this.title = title;
        }

        public String id() {
            return id;
        }

        public String title() {
            return title;
        }
    }

    /** How a score is made. */
    public enum Measure {
        BRIER("Brier"),
        LOG("log"),
        CRPS("CRPS"),
        RANKED("RPS"),
        COVERAGE_50("within 50 %"),
        COVERAGE_90("within 90 %");

        private final String word;

        Measure(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    static Score of(Key key, String forecast, double value, int count) {
        return new Score(key, forecast, value, count, Optional.empty());
    }

    Score with(Interval newInterval) {
        return new Score(key, forecast, value, count, Optional.of(newInterval));
    }
}
