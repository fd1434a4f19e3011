package org.armistice.experiments.ensemble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunnerTest {
    private static final List<RunRange> RANGES = List.of(new RunRange(1, 9), new RunRange(12, 30));

    private final TreeMap<RunRange, List<RunRecord>> chunks = new TreeMap<>();

    private List<Long> seeds() {
        return chunks.values().stream()
                .flatMap(List::stream)
                .map(RunRecord::seed)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"1, 4", "2, 4", "3, 7", "2, 1", "2, 100"})
    void everyRunIsHandedOverOnceWithWhatComesOfItsNumber(int threads, int chunkSize) {
        Ensemble ensemble = Valleys.ensemble();
        AtomicInteger told = new AtomicInteger();
        assertThat(new Runner(ensemble, threads, chunkSize, chunks::put, told::incrementAndGet, () -> false)
                        .play(RANGES))
                .isTrue();
        List<Integer> runs = IntStream.concat(IntStream.rangeClosed(1, 9), IntStream.rangeClosed(12, 30))
                .boxed()
                .toList();
        assertThat(seeds())
                .containsExactlyElementsOf(runs.stream().map(r -> 100L + r).toList());
        assertThat(told).hasValue(runs.size());
        chunks.forEach((range, records) -> {
            assertThat(records).hasSize(range.size()).hasSizeLessThanOrEqualTo(chunkSize);
            for (int i = 0; i < records.size(); i++) {
                RunRecord alone = ensemble.play(range.first() + i);
                assertThat(records.get(i)).usingRecursiveComparison().isEqualTo(alone);
            }
        });
    }

    @Test
    void runsDiffer() {
        List<RunRecord> records = Valleys.ensemble().play(new RunRange(1, 20));
        assertThat(records.stream().map(RunRecord::handovers).distinct()).hasSizeGreaterThan(10);
    }

    @ParameterizedTest
    @CsvSource({"1, 4", "2, 4", "3, 100"})
    void whoeverStopsKeepsAllRunsUpToSomeRun(int threads, int chunkSize) {
        AtomicInteger begun = new AtomicInteger();
        assertThat(new Runner(
                                Valleys.ensemble(),
                                threads,
                                chunkSize,
                                chunks::put,
                                () -> {},
                                () -> begun.incrementAndGet() > 14)
                        .play(List.of(new RunRange(1, 30))))
                .isFalse();
        assertThat(seeds())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 14).mapToObj(r -> 100L + r).toList());
    }

    @Test
    void whoeverStopsAfterTheLastRunHasBegunHasAll() {
        AtomicInteger begun = new AtomicInteger();
        assertThat(new Runner(Valleys.ensemble(), 2, 4, chunks::put, () -> {}, () -> begun.incrementAndGet() > 8)
                        .play(List.of(new RunRange(1, 8))))
                .isTrue();
        assertThat(seeds()).hasSize(8);
    }

    @Test
    void aChunkThatCannotBeKeptEndsTheWork() {
        List<RunRange> tried = new ArrayList<>();
        Runner runner = new Runner(
                Valleys.ensemble(),
                2,
                4,
                (runs, records) -> {
                    tried.add(runs);
                    throw new IllegalStateException("full");
                },
                () -> {},
                () -> false);
        assertThatThrownBy(() -> runner.play(List.of(new RunRange(1, 400))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("full");
        assertThat(tried).hasSize(1);
    }

    @Test
    void aRunThatFailsIsARecordOfItsError() {
        List<RunRecord> records = Valleys.failing().play(new RunRange(1, 10));
        assertThat(records)
                .filteredOn(r -> !r.isFinished())
                .extracting(RunRecord::seed)
                .containsExactly(105L, 110L);
        assertThat(records.get(4).error()).isEqualTo("day 3: tripped");
        assertThat(records.get(4).drawn()).containsEntry("raids.raid-chance", 777_000L);
        assertThat(records.get(4).days()).isEmpty();
    }
}
