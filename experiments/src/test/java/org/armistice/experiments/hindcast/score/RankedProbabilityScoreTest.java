package org.armistice.experiments.hindcast.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RankedProbabilityScoreTest {
    @Test
    void cumulatedSharesAgainstTheClassThatCame() {
        // cumulated 0.1, 0.3, 0.7 against 0, 0, 1: 0.01 + 0.09 + 0.09, over three steps
        assertThat(RankedProbabilityScore.of(new double[] {0.1, 0.2, 0.4, 0.3}, 2))
                .isCloseTo(0.19 / 3, within(1e-12));
    }

    @Test
    void farOffIsWorseThanNearBy() {
        assertThat(RankedProbabilityScore.of(new double[] {1, 0, 0, 0}, 3)).isEqualTo(1);
        assertThat(RankedProbabilityScore.of(new double[] {0, 0, 1, 0}, 3)).isCloseTo(1 / 3.0, within(1e-12));
    }

    @Test
    void aClassThatIsNotThereIsRefused() {
        assertThatThrownBy(() -> RankedProbabilityScore.of(new double[] {0.5, 0.5}, 2))
                .hasMessage("class 2 of 2");
    }
}
