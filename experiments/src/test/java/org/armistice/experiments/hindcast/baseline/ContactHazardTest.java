package org.armistice.experiments.hindcast.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A road from west to east: two red places, one that is contested, two blue ones; an island of nobody. */
class ContactHazardTest {
    private static final LocalDate DAY = LocalDate.of(2020, 3, 25);
    private static final Contacts ROAD = new Contacts(Map.of(
            "a", Set.of("b"),
            "b", Set.of("a", "c"),
            "c", Set.of("b", "d"),
            "d", Set.of("c", "e"),
            "e", Set.of("d"),
            "f", Set.of()));
    private static final Map<String, String> HOLDERS =
            Map.of("a", "red", "b", "red", "c", "contested", "d", "blue", "e", "blue", "f", "none");

    private static ContactHazard hazard(double perDay, Optional<String> favoured) {
        return new ContactHazard("hazard", perDay, DAY, HOLDERS, ROAD, favoured);
    }

    @Test
    void placesWithARoadToAnotherSideAreInContact() {
        assertThat(ROAD.in(HOLDERS)).containsExactly("b", "c", "d");
    }

    @Test
    void noPlaceChangesWithoutContact() {
        assertThat(hazard(0.01, Optional.empty()).shares("a", DAY.plusDays(78))).containsEntry("red", 1.0);
        assertThat(hazard(0.01, Optional.empty()).shares("f", DAY.plusDays(78))).containsEntry("none", 1.0);
    }

    @Test
    void chancesOfDaysAddUp() {
        assertThat(hazard(0.01, Optional.empty()).share("c", DAY.plusDays(78), "contested"))
                .isCloseTo(Math.pow(0.99, 78), within(1e-12));
    }

    @Test
    void aContestedPlaceGoesToEitherSideNextDoor() {
        Map<String, Double> shares = hazard(0.01, Optional.empty()).shares("c", DAY.plusDays(1));
        assertThat(shares.get("red")).isCloseTo(0.005, within(1e-12));
        assertThat(shares.get("blue")).isCloseTo(0.005, within(1e-12));
    }

    @Test
    void aPlaceBesideAContestedOneGoesToAnotherSideOfTheWar() {
        assertThat(hazard(0.01, Optional.empty()).share("b", DAY.plusDays(1), "blue"))
                .isCloseTo(0.01, within(1e-12));
    }

    @Test
    void theFavouredSideGetsAllThatItIsNextTo() {
        ContactHazard blue = hazard(0.01, Optional.of("blue"));
        assertThat(blue.shares("c", DAY.plusDays(1))).doesNotContainKey("red");
        assertThat(blue.share("c", DAY.plusDays(1), "blue")).isCloseTo(0.01, within(1e-12));
        assertThat(blue.share("d", DAY.plusDays(1), "red")).isCloseTo(0.01, within(1e-12));
    }

    @Test
    void withoutAHazardNothingChanges() {
        assertThat(hazard(0, Optional.empty()).share("c", DAY.plusDays(500), "contested"))
                .isEqualTo(1);
    }

    @Test
    void ratesOfADayAndOfAMonthAreTheSame() {
        assertThat(ContactHazard.in30Days(ContactHazard.perDay(0.039))).isCloseTo(0.039, within(1e-12));
    }

    @Test
    void numbersOfChangesAndOfAllAndAnyFollowFromThePlaces() {
        ContactHazard half = hazard(0.5, Optional.empty());
        Map<String, String> before = Map.of("b", "red", "d", "blue");
        // two places, each changed with 1/2: 1/4, 1/2, 1/4; one observed
        assertThat(half.crpsOfChanges(before, DAY.plusDays(1), 1)).isCloseTo(0.125, within(1e-12));
        assertThat(half.ofAll(before, DAY.plusDays(1))).isCloseTo(0.25, within(1e-12));
        assertThat(half.ofAny(before, DAY.plusDays(1))).isCloseTo(0.75, within(1e-12));
    }
}
