package org.armistice.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LookTest {
    @Test
    void ofFortyNineThingsNoTwoLookAlike() {
        Set<String> looks = new HashSet<>();
        for (int i = 0; i < 49; i++) {
            looks.add(new Look(i).colour() + new Look(i).shape());
        }
        assertThat(looks).hasSize(49);
    }

    @Test
    void theFirstSevenCanBeToldApartWithoutColour() {
        Set<String> shapes = new HashSet<>();
        Set<String> dashes = new HashSet<>();
        for (int i = 0; i < 7; i++) {
            shapes.add(new Look(i).shape());
            dashes.add(new Look(i).dashes());
        }
        assertThat(shapes).hasSize(7);
        assertThat(dashes).hasSize(7);
    }
}
