package org.armistice.workbench.job;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * Leaves a processor to those who look while much is played: where more threads play than there are processors for it, each rests between
 * its runs for as long as the others have their turn.
 */
final class Pace {
    private static final long LONGEST_REST_MILLIS = 2000;

    private final AtomicInteger playing = new AtomicInteger();
    private final int processors;
    private final ThreadLocal<Long> since = ThreadLocal.withInitial(System::nanoTime);

    /** @param processors on which is played at most */
    Pace(int processors) {
        this.processors = processors;
    }

    void begin(int threads) {
        playing.addAndGet(threads);
    }

    void end(int threads) {
        playing.addAndGet(-threads);
    }

    /** Called by a thread after each of its runs. */
    void rest() {
        // First when it began: a thread that was never here begins now, and must not have worked less than nothing.
        long began = since.get();
        long worked = System.nanoTime() - began;
        long rest = worked * Math.max(0, playing.get() - processors) / processors / 1_000_000;
        try {
            Thread.sleep(Math.min(LONGEST_REST_MILLIS, rest));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        since.set(System.nanoTime());
    }
}
