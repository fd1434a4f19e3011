package org.armistice.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.Function;
import org.armistice.experiments.engine.EngineFailure;
import org.armistice.experiments.ensemble.RunRange;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

@ResourceLock("spark")
class DispatchTest {
    private static JavaSparkContext spark;
    private static final Set<RunRange> SEEN = ConcurrentHashMap.newKeySet();

    private final List<Integer> kept = new ArrayList<>();

    @BeforeAll
    static void startSpark() {
        SparkConf conf = SparkSettings.of("dispatch", "local[2,2]");
        spark = new JavaSparkContext(conf);
    }

    @AfterAll
    static void stopSpark() {
        spark.close();
    }

    private boolean dispatch(int runs, int chunk, Function<RunRange, Integer> work, BooleanSupplier stopped) {
        Dispatch<Integer> dispatch = new Dispatch<>(
                spark,
                work,
                (range, size) -> {
                    assertThat(size).isEqualTo(range.size());
                    IntStream.rangeClosed(range.first(), range.last()).forEach(kept::add);
                },
                stopped,
                notice -> {
                    throw new AssertionError(notice);
                });
        return dispatch.all(new RunRange(1, runs).cut(chunk), run -> 1000 + run);
    }

    @Test
    void everyChunkIsDoneOnce() {
        assertThat(dispatch(95, 10, RunRange::size, () -> false)).isTrue();
        assertThat(kept).containsExactlyInAnyOrderElementsOf(all(95));
    }

    @Test
    void oneRunThatCannotBePlayedIsNamedByItsSeedAndAllOthersAreKept() {
        Function<RunRange, Integer> work = range -> {
            if (range.first() <= 137 && 137 <= range.last()) {
                throw new UnsupportedOperationException("poison");
            }
            return range.size();
        };
        assertThatThrownBy(() -> dispatch(300, 50, work, () -> false))
                .isInstanceOf(EngineFailure.class)
                .hasMessageStartingWith("the run with the seed 1137 ends whatever plays it: ")
                .hasMessageContaining("poison")
                .hasMessageEndingWith("\nall other runs are kept.");
        List<Integer> expected = all(300);
        expected.remove(Integer.valueOf(137));
        assertThat(kept).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void aChunkThatFailsOnceIsTriedAgain() {
        SEEN.clear();
        Function<RunRange, Integer> work = range -> {
            if (SEEN.add(range)) {
                throw new UnsupportedOperationException("bad luck");
            }
            return range.size();
        };
        assertThat(dispatch(40, 10, work, () -> false)).isTrue();
        assertThat(kept).containsExactlyInAnyOrderElementsOf(all(40));
    }

    @Test
    void itIsGivenUpIfNoRunCanBePlayed() {
        Function<RunRange, Integer> work = range -> {
            throw new UnsupportedOperationException("nothing works");
        };
        assertThatThrownBy(() -> dispatch(60, 30, work, () -> false))
                .isInstanceOf(EngineFailure.class)
                .hasMessageContaining("more than 9 runs cannot be played on this cluster: ")
                .hasMessageContaining("nothing works");
    }

    @Test
    void whoIsStoppedHandsOutNothingMore() {
        assertThat(dispatch(5000, 1, RunRange::size, () -> kept.size() > 20)).isFalse();
        assertThat(kept).hasSizeBetween(21, 200).doesNotHaveDuplicates();
    }

    private static List<Integer> all(int runs) {
        return new ArrayList<>(IntStream.rangeClosed(1, runs).boxed().toList());
    }
}
