package org.armistice.experiments.hindcast.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LogScoreTest {
    @Test
    void minusTheLogarithmOfWhatHappened() {
        assertThat(LogScore.of(0.5)).isCloseTo(Math.log(2), within(1e-12));
        assertThat(LogScore.of(0.2, false)).isCloseTo(-Math.log(0.8), within(1e-12));
    }

    @Test
    void nothingIsImpossibleAndNothingCertain() {
        assertThat(LogScore.of(0)).isCloseTo(5.298317, within(1e-6));
        assertThat(LogScore.of(1)).isCloseTo(0.005013, within(1e-6));
    }
}
