package org.armistice.experiments.hindcast.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.armistice.experiments.hindcast.observed.DeathsSeen;
import org.armistice.experiments.hindcast.observed.TruceOffer;
import org.junit.jupiter.api.Test;

class ClockAndDeathsTest {
    private static final LocalDate JANUARY = LocalDate.of(2020, 1, 1);

    private static TruceOffer offer(int day, boolean lasted) {
        return new TruceOffer(JANUARY.plusDays(day), lasted);
    }

    @Test
    void fourOffersOfWhichNoneLastedGiveTheNextOneASixth() {
        List<TruceOffer> offers = List.of(offer(11, false), offer(80, false), offer(119, false), offer(157, false));
        CeasefireClock clock = CeasefireClock.of(offers, JANUARY, JANUARY.plusDays(160));
        assertThat(clock.offers()).isEqualTo(4);
        assertThat(clock.hazard()).isCloseTo(4 / 160.0 / 6, within(1e-12));
        assertThat(clock.within(0)).isEqualTo(0);
        assertThat(clock.within(1 / clock.hazard())).isCloseTo(1 - Math.exp(-1), within(1e-12));
    }

    @Test
    void offersThatAreYetToComeDoNotCount() {
        List<TruceOffer> offers = List.of(offer(11, true), offer(119, false));
        CeasefireClock clock = CeasefireClock.of(offers, JANUARY, JANUARY.plusDays(100));
        assertThat(clock.offers()).isEqualTo(1);
        assertThat(clock.hazard()).isCloseTo(1 / 100.0 * 2 / 3, within(1e-12));
    }

    @Test
    void deathsAreCorrectedForWhatTheSourceHasNotGot() {
        NaiveDeaths naive = new NaiveDeaths(List.of(
                new DeathsSeen(YearMonth.of(2020, 1), 90, 1),
                new DeathsSeen(YearMonth.of(2019, 12), 63, 0.7),
                new DeathsSeen(YearMonth.of(2020, 2), 38, 1)));
        assertThat(naive.last(1, YearMonth.of(2020, 2))).containsExactly(90);
        assertThat(naive.last(12, YearMonth.of(2020, 2))).containsExactly(new double[] {90, 90}, within(1e-9));
    }
}
