package org.armistice.experiments.hindcast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.armistice.experiments.hindcast.Score.Key;
import org.armistice.experiments.hindcast.Score.Measure;
import org.armistice.experiments.hindcast.Score.Observable;
import org.armistice.experiments.hindcast.observed.ControlSeen;
import org.armistice.experiments.hindcast.observed.Episode;
import org.armistice.experiments.hindcast.observed.HeldSeen;
import org.armistice.experiments.hindcast.observed.Observed;
import org.armistice.model.place.Confidence;
import org.junit.jupiter.api.Test;

/** Four runs over two places: red holds the mill and blue the ford, and on day 10 red was seen to hold both. */
class PlaceScoresTest {
    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final LocalDate SEEN = LocalDate.of(2020, 1, 10);
    private static final Agenda AGENDA = new Agenda(
            FIRST,
            10,
            List.of("ford", "mill"),
            List.of("red", "blue", "contested"),
            Map.of("ford", "blue", "mill", "red"),
            List.of(SEEN),
            List.of(),
            List.of(),
            List.of(),
            List.of());

    private static Trace run(int ford, int mill) {
        return new Trace(new int[][] {{ford, mill}}, new double[0], new double[] {0}, new int[0], 0, 0);
    }

    private static final EnsembleForecast RUNS =
            new EnsembleForecast(List.of(run(0, 0), run(1, 0), run(1, 0), run(2, 1)), AGENDA);

    private static PlaceScores scores(boolean oneSided) {
        Observed observed = new Observed(
                "",
                Optional.empty(),
                Optional.empty(),
                List.of(
                        new ControlSeen("ford", SEEN, "red", Confidence.MEDIUM, oneSided),
                        new ControlSeen("mill", SEEN, "red", Confidence.HIGH, false)),
                List.of(),
                List.of(new HeldSeen("ford", SEEN, false, Confidence.HIGH, false)),
                List.of(new Episode("all", "All", FIRST, SEEN, List.of("ford", "mill"))),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                "");
        return new PlaceScores(observed, AGENDA, Set.of("ford"));
    }

    private static double score(Observable observable, Subset subset, Measure measure) {
        String when = observable == Observable.HELD ? Score.ALL_DATES : SEEN.toString();
        Key key = new Key(observable, subset.title(), when, measure);
        return scores(true).of(RUNS, List.of(Subset.values())).stream()
                .filter(s -> s.key().equals(key))
                .mapToDouble(Score::value)
                .findFirst()
                .orElse(Double.NaN);
    }

    @Test
    void sharesAreSharesOfRuns() {
        assertThat(RUNS.shares("ford", SEEN)).isEqualTo(Map.of("red", 0.25, "blue", 0.5, "contested", 0.25));
        assertThat(RUNS.share("mill", SEEN, "red")).isEqualTo(0.75);
    }

    @Test
    void placesWeighAsTheirConfidence() {
        // ford: (0.75^2 + 0.5^2 + 0.25^2) / 2 = 0.4375 at weight 0.5; mill: 0.25^2 at weight 1
        assertThat(score(Observable.CONTROLLER, Subset.ALL, Measure.BRIER))
                .isCloseTo((0.5 * 0.4375 + 0.0625) / 1.5, within(1e-12));
        assertThat(score(Observable.CONTROLLER, Subset.ALL, Measure.LOG))
                .isCloseTo((-0.5 * Math.log(0.25) - Math.log(0.75)) / 1.5, within(1e-12));
        assertThat(score(Observable.CONTROLLER, Subset.ALIKE, Measure.BRIER))
                .isCloseTo((0.4375 + 0.0625) / 2, within(1e-12));
    }

    @Test
    void whetherAPlaceChangedLeavesAsideToWhom() {
        // ford: changed in half of the runs, and it had; mill: in a quarter, and it had not
        assertThat(score(Observable.CHANGED, Subset.ALIKE, Measure.BRIER))
                .isCloseTo((0.25 + 0.0625) / 2, within(1e-12));
    }

    @Test
    void oneSidedClaimsAndPlacesInTheRearCanBeLeftOut() {
        assertThat(score(Observable.CONTROLLER, Subset.TWO_SIDED, Measure.BRIER))
                .isCloseTo(0.0625, within(1e-12));
        assertThat(score(Observable.CONTROLLER, Subset.CONTACT, Measure.BRIER)).isCloseTo(0.4375, within(1e-12));
        assertThat(score(Observable.CONTROLLER, Subset.CONTACT_TWO_SIDED, Measure.BRIER))
                .isNaN();
    }

    @Test
    void numberOfChangesComesFromEachRun() {
        // 1, 0, 0 and 2 changes, one observed: mean distance 3/4; of two runs 28/32 = 0.875, halved
        assertThat(RUNS.changes(AGENDA.start(), SEEN)).containsExactly(1, 0, 0, 2);
        assertThat(score(Observable.CHANGES, Subset.ALL, Measure.CRPS)).isCloseTo(0.75 - 0.4375, within(1e-12));
    }

    @Test
    void heldPlacesAreAskedForByTheirFirstHolder() {
        assertThat(score(Observable.HELD, Subset.ALL, Measure.BRIER)).isCloseTo(0.25, within(1e-12));
    }

    @Test
    void episodesHangTogetherInRuns() {
        EpisodeScore episode = scores(false).episodes(RUNS).get(0);
        assertThat(episode.expected()).isEqualTo(1);
        assertThat(episode.all()).isEqualTo(0.25);
        assertThat(episode.any()).isEqualTo(0.75);
    }
}
