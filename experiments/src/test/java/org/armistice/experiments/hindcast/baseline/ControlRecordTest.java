package org.armistice.experiments.hindcast.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.armistice.experiments.hindcast.observed.ControlSpell;
import org.armistice.experiments.hindcast.observed.Tuning;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ControlRecordTest {
    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final Contacts ROAD =
            new Contacts(Map.of("a", Set.of("b"), "b", Set.of("a", "c"), "c", Set.of("b")));

    private static ControlSpell spell(String place, int from, @Nullable Integer until, String holder) {
        return new ControlSpell(place, FIRST.plusDays(from), until == null ? null : FIRST.plusDays(until), holder);
    }

    /** The front moves from between a and b to between b and c on day 4. */
    private static final ControlRecord RECORD = new ControlRecord(List.of(
            spell("a", 0, null, "red"),
            spell("b", 0, 4, "blue"),
            spell("b", 4, null, "red"),
            spell("c", 0, null, "blue")));

    @Test
    void spellsBeginOnTheirFirstDayAndEndBeforeTheirLast() {
        assertThat(RECORD.on(FIRST.plusDays(3))).containsEntry("b", "blue");
        assertThat(RECORD.on(FIRST.plusDays(4))).containsEntry("b", "red");
        assertThat(RECORD.on(FIRST.minusDays(1))).isEmpty();
    }

    @Test
    void changesAndDaysOfPlacesInContactAreCounted() {
        ControlRecord.Rate rate = RECORD.rate(new Tuning(FIRST, FIRST.plusDays(10)), ROAD);
        // two places are in contact on each of ten days
        assertThat(rate.changes()).isEqualTo(1);
        assertThat(rate.placeDays()).isEqualTo(20);
        assertThat(rate.perDay()).isCloseTo(0.05, within(1e-12));
    }

    @Test
    void momentumIsWithWhoGainedTheMost() {
        assertThat(RECORD.momentum(FIRST.plusDays(10), 8)).contains("red");
    }

    @Test
    void momentumWearsOff() {
        assertThat(RECORD.momentum(FIRST.plusDays(10), 3)).isEmpty();
    }
}
