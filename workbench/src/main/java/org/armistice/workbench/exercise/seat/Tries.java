package org.armistice.workbench.exercise.seat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * Bounds how often codes can be guessed. From one address a few mistakes are free; each further one makes the next try wait twice as
 * long. All addresses together have so many mistakes a minute that a class can mistype, and no more.
 */
public final class Tries {
    private static final int FREE = 10;
    private static final long MOST_SECONDS = 60;
    private static final double MOST_TOGETHER = 120;
    private static final double TOGETHER_PER_SECOND = 0.5;
    private static final int MOST_ADDRESSES = 10_000;
    private static final long SECOND = 1_000_000_000L;

    private final LongSupplier nanoseconds;
    private final Map<String, Mistakes> byAddress = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Mistakes> eldest) {
            return size() > MOST_ADDRESSES;
        }
    };
    private double left = MOST_TOGETHER;
    private long filled;

    private record Mistakes(int count, long last, long until) {}

    public Tries(LongSupplier nanoseconds) {
        this.nanoseconds = nanoseconds;
        this.filled = nanoseconds.getAsLong();
    }

    /** Not now. */
    public static final class TooMany extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final long seconds;

        TooMany(long seconds) {
            super("Too many codes were wrong. Try again in " + seconds + (seconds == 1 ? " second." : " seconds."));
            this.seconds = seconds;
        }

        public long seconds() {
            return seconds;
        }
    }

    /**
     * Tries something that finds nothing if the code is wrong; one try after another.
     *
     * @throws TooMany if this must wait
     */
    public synchronized <T> Optional<T> find(String address, Supplier<Optional<T>> trying) {
        long now = nanoseconds.getAsLong();
        left = Math.min(MOST_TOGETHER, left + (now - filled) / (double) SECOND * TOGETHER_PER_SECOND);
        filled = now;
        Mistakes mistakes = byAddress.get(address);
        if (mistakes != null && now - mistakes.last() > 10 * MOST_SECONDS * SECOND) {
            byAddress.remove(address);
            mistakes = null;
        }
        if (mistakes != null && mistakes.until() - now > 0) {
            throw new TooMany(1 + (mistakes.until() - now) / SECOND);
        }
        if (left < 1) {
            throw new TooMany(1 + (long) ((1 - left) / TOGETHER_PER_SECOND));
        }
        Optional<T> found = trying.get();
        if (found.isEmpty()) {
            left--;
            int count = mistakes == null ? 1 : mistakes.count() + 1;
            long wait = count < FREE ? 0 : Math.min(MOST_SECONDS, 1L << Math.min(20, count - FREE));
            byAddress.put(address, new Mistakes(count, now, now + wait * SECOND));
        }
        return found;
    }
}
