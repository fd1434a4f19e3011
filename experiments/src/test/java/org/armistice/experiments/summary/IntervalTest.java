package org.armistice.experiments.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class IntervalTest {
    /** Newcombe (1998), table I, method 3. */
    @Test
    void wilsonsIntervalIsThatOfTheTables() {
        assertThat(Interval.ofShare(81, 263).low()).isCloseTo(0.2553, within(5e-5));
        assertThat(Interval.ofShare(81, 263).high()).isCloseTo(0.3662, within(5e-5));
        assertThat(Interval.ofShare(15, 148).low()).isCloseTo(0.0624, within(5e-5));
        assertThat(Interval.ofShare(15, 148).high()).isCloseTo(0.1605, within(5e-5));
        assertThat(Interval.ofShare(0, 20))
                .isEqualTo(new Interval(0, Interval.ofShare(0, 20).high()));
        assertThat(Interval.ofShare(0, 20).high()).isCloseTo(0.1611, within(5e-5));
        assertThat(Interval.ofShare(1, 29).low()).isCloseTo(0.0061, within(5e-5));
        assertThat(Interval.ofShare(1, 29).high()).isCloseTo(0.1718, within(5e-5));
    }

    /** The 97.5 % quantile of t with 9 degrees of freedom is 2.2622. */
    @Test
    void theIntervalOfAMeanIsStudents() {
        Interval interval = Interval.ofMean(5, 2, 10);
        assertThat(interval.high() - 5).isCloseTo(2.2622 * 2 / Math.sqrt(10), within(1e-4));
        assertThat(5 - interval.low()).isCloseTo(2.2622 * 2 / Math.sqrt(10), within(1e-4));
        assertThat(Interval.ofMean(5, 0, 1).width()).isInfinite();
    }
}
