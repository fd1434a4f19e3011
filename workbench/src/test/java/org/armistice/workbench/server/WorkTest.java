package org.armistice.workbench.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.javalin.http.ServiceUnavailableResponse;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

class WorkTest {
    private static final Duration SHORT = Duration.ofMillis(50);
    private static final Duration LONG = Duration.ofMinutes(1);

    private final CountDownLatch end = new CountDownLatch(1);
    private final AtomicInteger begun = new AtomicInteger();
    private final AtomicInteger ended = new AtomicInteger();

    /** As what reads a stranger's text: it heeds no interruption. */
    private int stubborn() {
        begun.incrementAndGet();
        while (end.getCount() > 0) {
            LockSupport.parkNanos(1_000_000);
            Thread.interrupted();
        }
        return ended.incrementAndGet();
    }

    @Test
    void whatIsGivenUpKeepsNobodyElseWaiting() throws InterruptedException {
        try (Work work = new Work(1)) {
            for (int i = 0; i < 3; i++) {
                assertThatThrownBy(() -> work.done(SHORT, this::stubborn))
                        .isInstanceOf(ServiceUnavailableResponse.class)
                        .hasMessageContaining("was given up");
            }
            assertThat(work.done(LONG, () -> "answer")).isEqualTo("answer");
            assertThat(ended).hasValue(0);
            end.countDown();
            for (int i = 0; i < 1000 && ended.get() < 3; i++) {
                Thread.sleep(10);
            }
            assertThat(ended).hasValue(3);
            assertThat(work.done(LONG, () -> "another")).isEqualTo("another");
        }
    }

    @Test
    void noMoreThanAFewThreadsTakeThePlaceOfThoseThatAreLost() {
        try (Work work = new Work(1)) {
            // On a busy machine what has not even begun is given up too, and costs no thread.
            for (int i = 0; i < 100 && begun.get() < 9; i++) {
                assertThatThrownBy(() -> work.done(SHORT, this::stubborn))
                        .isInstanceOf(ServiceUnavailableResponse.class);
            }
            assertThat(begun).hasValue(9);
            assertThatThrownBy(() -> work.done(SHORT, () -> "never begun"))
                    .isInstanceOf(ServiceUnavailableResponse.class);
            end.countDown();
            assertThat(work.done(LONG, () -> "answer")).isEqualTo("answer");
        }
    }
}
