package org.armistice.experiments.ensemble;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RunRangeTest {
    @Test
    void missingIsWhatNoChunkHolds() {
        assertThat(RunRange.missing(List.of(), 10)).containsExactly(new RunRange(1, 10));
        assertThat(RunRange.missing(List.of(new RunRange(1, 10)), 10)).isEmpty();
        assertThat(RunRange.missing(List.of(new RunRange(3, 4), new RunRange(8, 8)), 10))
                .containsExactly(new RunRange(1, 2), new RunRange(5, 7), new RunRange(9, 10));
    }

    @Test
    void runsBeyondThoseThatAreToBeAreNotMissed() {
        assertThat(RunRange.missing(List.of(new RunRange(9, 20)), 10)).containsExactly(new RunRange(1, 8));
        assertThat(RunRange.missing(List.of(new RunRange(15, 20)), 10)).containsExactly(new RunRange(1, 10));
    }
}
