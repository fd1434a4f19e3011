package org.armistice.experiments.hindcast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import org.armistice.experiments.hindcast.Score.Key;
import org.armistice.experiments.hindcast.Score.Measure;
import org.armistice.experiments.hindcast.Score.Observable;
import org.armistice.experiments.hindcast.observed.Observed;
import org.armistice.model.scenario.Scenario;
import org.junit.jupiter.api.Test;

/** Baselines of the spring of 2020, against figures that were worked out by other means; no run is made. */
class LibyaBaselinesTest {
    private static final Scenario SPRING = Scenario.read(Path.of("../scenarios/libya-2020-spring"));
    private static final Observed OBSERVED = Observed.read(SPRING.folder().resolve("observed"), SPRING);
    private static final Hindcast HINDCAST = new Hindcast(OBSERVED, SPRING, List.of("toll"));
    private static final Hindcast.Base BASE = HINDCAST.baselines();

    private static double score(String forecast, Observable observable, String subset, String when, Measure measure) {
        return BASE.cards().stream()
                .filter(c -> c.forecast().equals(forecast))
                .findFirst()
                .flatMap(c -> c.find(new Key(observable, subset, when, measure)))
                .map(Score::value)
                .orElseThrow();
    }

    private static double inJune(String forecast, Measure measure) {
        return score(forecast, Observable.CHANGED, Subset.ALIKE.title(), "2020-06-11", measure);
    }

    private static double ground(String title) {
        return BASE.grounds().stream()
                .filter(g -> g.title().startsWith(title))
                .mapToDouble(Hindcast.Ground::value)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void threeThenSixThenEighteenPlacesChanged() {
        // certain of no change, the CRPS of the number is the number
        assertThat(List.of("2020-04-25", "2020-05-25", "2020-06-11"))
                .extracting(d -> score("no change", Observable.CHANGES, "all places", d, Measure.CRPS))
                .containsExactly(3.0, 6.0, 18.0);
        assertThat(score("no change", Observable.CHANGES, "without one-sided claims", "2020-06-11", Measure.CRPS))
                .isEqualTo(15);
    }

    @Test
    void noChangeIsWrongAtTheFloor() {
        assertThat(inJune("no change", Measure.LOG)).isCloseTo(1.386, within(0.001));
        assertThat(inJune("no change", Measure.BRIER)).isCloseTo(18 / 69.0, within(1e-9));
    }

    @Test
    void placesInContactChangedFifteenTimesInTheTuningPeriod() {
        assertThat(ground("changes of places in contact")).isEqualTo(15);
        assertThat(ground("rate within 30 days, tuning")).isCloseTo(0.036, within(0.001));
    }

    @Test
    void contactHazardIsHalfAsBadAsNoChange() {
        assertThat(inJune("contact hazard", Measure.LOG)).isCloseTo(0.74, within(0.02));
        assertThat(inJune("contact hazard", Measure.BRIER)).isCloseTo(0.22, within(0.005));
    }

    @Test
    void theTempoThatFitsBestIsAboutAFifth() {
        assertThat(ground("rate within 30 days that fits best")).isBetween(0.2, 0.27);
        assertThat(inJune("contact hazard, any tempo (hindsight)", Measure.LOG)).isCloseTo(0.50, within(0.005));
    }

    @Test
    void nobodyHadTheMomentumOfTheSixtyDaysBefore() {
        assertThat(ground("side with the momentum of 60 days: none")).isEqualTo(0);
    }

    @Test
    void naiveForecastsOfDeathsMonthByMonth() {
        assertThat(score("last month, month by month", Observable.DEATHS, "all", Score.ALL_DATES, Measure.CRPS))
                .isCloseTo(1.04, within(0.01));
        assertThat(score("last twelve, month by month", Observable.DEATHS, "all", Score.ALL_DATES, Measure.CRPS))
                .isCloseTo(0.347, within(0.001));
    }

    @Test
    void fourTruceOffersGiveAChanceOfASixth() {
        assertThat(ground("clock, all offers on file (hindsight), offers")).isEqualTo(4);
        assertThat(ground("clock, offers")).isEqualTo(2);
    }

    @Test
    void ceasefiresAreCensoredAtTheLastDayOfObservation() {
        assertThat(BASE.cards().stream()
                        .filter(c -> c.forecast().equals("clock"))
                        .flatMap(c -> c.scores().stream())
                        .map(s -> s.key().when())
                        .distinct())
                .containsExactly("to day 78 after the first", "30 days", "60 days");
    }
}
