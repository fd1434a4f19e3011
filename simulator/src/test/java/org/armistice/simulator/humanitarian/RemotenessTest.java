package org.armistice.simulator.humanitarian;

import static org.assertj.core.api.Assertions.assertThat;

import org.armistice.model.quantity.Fixed;
import org.junit.jupiter.api.Test;

class RemotenessTest {
    private final Remoteness remoteness = new Remoteness();

    private void assertThatAllAre(double weight) {
        for (int twice = 0; twice < 2; twice++) {
            for (int km = 0; km < 20_000; km += 2) {
                assertThat(remoteness.of(Fixed.of(km))).isEqualTo(StrictMath.pow(km + 10, weight));
            }
        }
    }

    @Test
    void moreDistancesThanAreKeptAndAnotherWeightComeToTheSameAsThePowerItself() {
        remoteness.weigh(1.5);
        assertThatAllAre(1.5);
        remoteness.weigh(2.25);
        assertThatAllAre(2.25);
    }
}
