package org.armistice.app.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DaysTest {
    private static final LocalDate FIRST = LocalDate.of(2020, 6, 11);

    @Test
    void monthsOfALongRunBeginAtTheirFirstDayAndNameEachYearOnce() {
        assertThat(new Days(FIRST, 240).ticks(9))
                .extracting(Days.Tick::label)
                .containsExactly("Jul 2020", "Aug", "Sep", "Oct", "Nov", "Dec", "Jan 2021", "Feb");
        assertThat(new Days(FIRST, 240).ticks(9).get(0).day()).isEqualTo(21);
    }

    @Test
    void aShortRunHasDaysAndALongOneHasYears() {
        assertThat(new Days(FIRST, 10).ticks(6)).extracting(Days.Tick::day).containsExactly(1, 3, 5, 7, 9);
        assertThat(new Days(FIRST, 3_000).ticks(9)).hasSizeLessThanOrEqualTo(9).isNotEmpty();
    }
}
