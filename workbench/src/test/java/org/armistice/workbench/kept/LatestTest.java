package org.armistice.workbench.kept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LatestTest {
    private final Latest<String, Integer> latest = new Latest<>(2);
    private final AtomicInteger worked = new AtomicInteger();

    private int get(String key) {
        return latest.get(key, worked::incrementAndGet);
    }

    @Test
    void lastFewAreKeptAndTheEldestGoes() {
        assertThat(List.of(get("a"), get("b"), get("a"), get("c"), get("a"))).containsExactly(1, 2, 1, 3, 1);
        assertThat(get("b")).as("c was asked for after it").isEqualTo(4);
        latest.forget("b");
        assertThat(get("b")).isEqualTo(5);
    }

    @Test
    void thoseWhoAskAtTheSameTimeHaveItWorkedOutOnce() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        ExecutorService people = Executors.newFixedThreadPool(4);
        try {
            List<Future<Integer>> answers = new ArrayList<>();
            Callable<Integer> question = () -> latest.get("a", () -> {
                begun.countDown();
                try {
                    end.await();
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
                return worked.incrementAndGet();
            });
            answers.add(people.submit(question));
            begun.await();
            for (int i = 0; i < 3; i++) {
                answers.add(people.submit(question));
            }
            assertThat(get("b")).as("another key does not wait").isEqualTo(1);
            end.countDown();
            for (Future<Integer> answer : answers) {
                assertThat(answer.get()).isEqualTo(2);
            }
        } finally {
            people.shutdownNow();
        }
    }

    @Test
    void whatFailsIsNotKept() {
        assertThatThrownBy(() -> latest.get("a", () -> {
                    throw new IllegalArgumentException("no");
                }))
                .hasMessage("no");
        assertThat(get("a")).isEqualTo(1);
    }
}
