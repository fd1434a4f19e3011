package org.armistice.experiments.hindcast.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;

class BrierScoreTest {
    @Test
    void squaredDistanceOfAProbability() {
        assertThat(BrierScore.of(0.7, true)).isCloseTo(0.09, within(1e-12));
        assertThat(BrierScore.of(0.7, false)).isCloseTo(0.49, within(1e-12));
    }

    @Test
    void twoOutcomesScoreAsOneDoes() {
        assertThat(BrierScore.of(Map.of("red", 0.7, "blue", 0.3), "red")).isCloseTo(0.09, within(1e-12));
    }

    @Test
    void threeOutcomesShareTheSumOfSquares() {
        // (0.5 - 1)^2 + 0.3^2 + 0.2^2 = 0.38, halved
        assertThat(BrierScore.of(Map.of("red", 0.5, "blue", 0.3, "green", 0.2), "red"))
                .isCloseTo(0.19, within(1e-12));
    }

    @Test
    void whatNobodyForesawCountsAsWhollyMissed() {
        // 0.6^2 + 0.4^2 + 1, halved
        assertThat(BrierScore.of(Map.of("red", 0.6, "blue", 0.4), "green")).isCloseTo(0.76, within(1e-12));
    }

    @Test
    void whatIsNoProbabilityIsRefused() {
        assertThatThrownBy(() -> BrierScore.of(1.2, true)).hasMessage("1.2 is no probability");
        assertThatThrownBy(() -> BrierScore.of(Double.NaN, true)).isInstanceOf(IllegalArgumentException.class);
    }
}
