package org.armistice.app.hindcast;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.armistice.experiments.hindcast.Score;
import org.armistice.experiments.hindcast.Scorecard;
import org.armistice.experiments.hindcast.score.Bootstrap.Interval;

/** By how much a way is worse (above zero) or better (below) than something, with how far that is owed to the runs. */
final class Differences {
    private Differences() {}

    /** @param against name of a baseline or way */
    record Difference(String against, Score.Key key, double difference, Interval interval) {}

    /** Against all baselines, and, if something is left out, against the whole model under the same forcing. */
    static List<Difference> of(Report report, Way way) {
        List<Difference> differences = new ArrayList<>();
        for (Scorecard baseline : report.base().cards()) {
            for (Score score : way.card().scores()) {
                score.interval()
                        .ifPresent(interval -> baseline.find(score.key())
                                .ifPresent(other -> differences.add(new Difference(
                                        baseline.forecast(),
                                        score.key(),
                                        score.value() - other.value(),
                                        interval.minus(other.value())))));
            }
        }
        if (!way.without().isEmpty()) {
            report.model(way.forced()).ifPresent(model -> addAblation(differences, model, way));
        }
        return differences;
    }

    private static void addAblation(List<Difference> differences, Way model, Way way) {
        for (Score score : way.card().scores()) {
            Optional<Score> whole = model.card().find(score.key());
            Optional<Interval> interval = model.card().difference(way.card(), score.key());
            if (whole.isPresent() && interval.isPresent()) {
                differences.add(new Difference(
                        model.title(), score.key(), score.value() - whole.get().value(), interval.get()));
            }
        }
    }
}
