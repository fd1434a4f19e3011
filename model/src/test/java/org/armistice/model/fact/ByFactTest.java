package org.armistice.model.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.armistice.model.place.Place;
import org.junit.jupiter.api.Test;

class ByFactTest {
    private final FactWriter writer = new FactWriter(new World());
    private final ByFact<String> names = new ByFact<>();

    private List<Place> places(int number) {
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            places.add(writer.add(Place.TYPE.create("p" + i, "Place " + i)));
        }
        return places;
    }

    @Test
    void eachFactHasItsOwn() {
        List<Place> places = places(1_000);
        for (int i = 999; i >= 0; i -= 3) {
            names.put(places.get(i), places.get(i).getId());
        }
        for (int i = 0; i < 1_000; i++) {
            assertThat(names.get(places.get(i)))
                    .isEqualTo(i % 3 == 0 ? places.get(i).getId() : null);
        }
    }

    @Test
    void whatIsReplacedTakenAwayOrClearedIsNotThereAnyMore() {
        List<Place> places = places(3);
        places.forEach(place -> names.put(place, "old"));
        names.put(places.get(0), "new");
        names.put(places.get(1), null);
        assertThat(names.get(places.get(0))).isEqualTo("new");
        assertThat(names.get(places.get(1))).isNull();
        assertThat(names.get(places.get(2))).isEqualTo("old");

        names.clear();
        assertThat(names.get(places.get(2))).isNull();
    }

    @Test
    void nothingIsKeptForAFactThatHasNotComeYet() {
        assertThat(names.get(Place.TYPE.create("p", "p"))).isNull();
    }
}
