package org.armistice.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.armistice.model.fact.Fact;
import org.armistice.model.fact.World;
import org.armistice.model.faction.Faction;
import org.armistice.model.place.Place;
import org.armistice.simulator.effect.Ledger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EveningsTest {
    /** As many as fill some pages, and not the last. */
    private static final int PLACES = 150;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whatIsWrittenDownIsWhatWasSoOnEachEvening(long seed) {
        Random random = new Random(seed);
        Theatre theatre = new Theatre().faction("red").faction("blue");
        for (int i = 0; i < PLACES; i++) {
            theatre.place("p" + i, i % 2 == 0 ? "red" : "");
        }
        World world = theatre.get();
        Ledger ledger = new Ledger(world);
        List<Place> places = world.list(Place.TYPE);
        List<Faction> factions = world.list(Faction.TYPE);
        Evenings evenings = new Evenings();
        List<Control> expected = new ArrayList<>();
        for (int day = 1; day <= 12; day++) {
            for (int i = random.nextInt(4); i > 0; i--) {
                Place place = places.get(random.nextInt(PLACES));
                Fact holder = random.nextInt(3) == 0 ? null : factions.get(random.nextInt(2));
                ledger.derive(place, Place.HOLDER, holder, () -> 0);
                ledger.derive(
                        places.get(random.nextInt(PLACES)), Place.CONTESTER, factions.get(random.nextInt(2)), () -> 0);
            }
            evenings.note(ledger);
            for (Place place : places) {
                expected.add(new Control(day, place.getId(), id(place.getHolder()), id(place.getContester())));
            }
            for (Faction faction : factions) {
                assertThat(evenings.held(faction)).isEqualTo((int) places.stream()
                        .filter(place -> place.getHolder() == faction)
                        .count());
            }
        }
        assertThat(evenings.control()).isEqualTo(expected);
    }

    private static String id(Fact fact) {
        return fact == null ? "" : fact.getId();
    }
}
