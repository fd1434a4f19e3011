package org.armistice.experiments.hindcast;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.armistice.experiments.hindcast.Score.Key;
import org.armistice.experiments.hindcast.score.Bootstrap.Interval;
import org.armistice.experiments.hindcast.score.ReliabilityTable;

/**
 * How good one forecast was.
 *
 * @param forecast its name
 * @param scores in a fixed order
 * @param episodes one by one
 * @param reliability of the chance that a place changes
 * @param ranks of observations in tenths of the runs; empty for forecasts that are not made of runs
 * @param figures scores worked out again for runs drawn from the runs; empty likewise
 */
public record Scorecard(
        String forecast,
        List<Score> scores,
        List<EpisodeScore> episodes,
        List<ReliabilityTable.Row> reliability,
        double[] ranks,
        Map<Key, double[]> figures) {
    /** The score at something, if there is one. */
    public Optional<Score> find(Key key) {
        return scores.stream().filter(s -> s.key().equals(key)).findFirst();
    }

    /**
     * By how much another card of runs with the same seeds is worse (above zero) or better at something.
     *
     * @return empty if the runs of one of the two were not drawn again for it
     */
    public Optional<Interval> difference(Scorecard other, Key key) {
        double[] here = figures.get(key);
        double[] there = other.figures.get(key);
        if (here == null || there == null) {
            return Optional.empty();
        }
        double[] differences = new double[here.length];
        for (int i = 0; i < here.length; i++) {
            differences[i] = there[i] - here[i];
        }
        return Optional.of(Interval.of(differences));
    }
}
