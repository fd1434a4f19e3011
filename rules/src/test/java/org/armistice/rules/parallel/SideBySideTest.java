package org.armistice.rules.parallel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SideBySideTest {
    private static final List<Integer> MANY = IntStream.range(0, 500).boxed().toList();

    @Test
    void resultsStandInTheOrderOfTheThings() {
        assertThat(SideBySide.each(MANY, i -> i % 7, i -> i * 2))
                .isEqualTo(MANY.stream().map(i -> i * 2).toList());
        assertThat(SideBySide.each(List.<Integer>of(), i -> 1, i -> i)).isEmpty();
    }

    @Test
    void eachIsDoneOnce() {
        Set<Integer> done = ConcurrentHashMap.newKeySet();
        SideBySide.each(MANY, i -> 1, i -> assertThat(done.add(i)).isTrue());
        assertThat(done).hasSize(MANY.size());
    }

    @Test
    void whatGoesWrongIsThrownHere() {
        assertThatThrownBy(() -> SideBySide.each(MANY, i -> 1, i -> {
                    if (i == 250) {
                        throw new IllegalStateException("of 250");
                    }
                    return i;
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("of 250");
    }

    @Test
    void twoPiecesOfWorkAreDoneOrFailTogether() {
        assertThat(SideBySide.both(() -> "one", () -> 2)).isEqualTo(new SideBySide.Both<>("one", 2));
        assertThatThrownBy(() -> SideBySide.both(() -> "one", () -> {
                    throw new StackOverflowError("of the other");
                }))
                .isInstanceOf(StackOverflowError.class)
                .hasMessage("of the other");
    }

    @Test
    void manyAtOnceEndAllTheSame() {
        List<List<Integer>> all = MANY.parallelStream()
                .map(n -> SideBySide.each(MANY.subList(0, n % 20), i -> 1, i -> i + n))
                .toList();
        for (int n = 0; n < MANY.size(); n++) {
            int more = n;
            assertThat(all.get(n))
                    .isEqualTo(
                            MANY.subList(0, n % 20).stream().map(i -> i + more).toList());
        }
    }

    @Test
    void anInterruptionIsNotForgotten() {
        Thread.currentThread().interrupt();
        assertThat(SideBySide.each(MANY, i -> 1, i -> i)).isEqualTo(MANY);
        assertThat(Thread.interrupted()).isTrue();
    }
}
