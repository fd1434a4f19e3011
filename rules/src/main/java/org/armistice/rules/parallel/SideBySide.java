package org.armistice.rules.parallel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** Does several things at once, on the processors that there are: the result is as if one came after the other. */
public final class SideBySide {
    /** Deep nesting in a text must not end a thread here before it does elsewhere. */
    private static final long STACK_BYTES = 16L << 20;

    private static final int MOST_HELPERS = 7;

    /** A thread for each processor but that of the caller, for all callers together: where many are at work, each works alone. */
    private static final Semaphore SPARE =
            new Semaphore(Math.min(MOST_HELPERS, Runtime.getRuntime().availableProcessors() - 1));

    private SideBySide() {}

    /** What two pieces of work have come to. */
    public record Both<A, B>(A one, B other) {}

    /** Does two pieces of work, neither of which must need the other; what one of them throws is thrown here. */
    public static <A, B> Both<A, B> both(Supplier<A> one, Supplier<B> other) {
        AtomicReference<@Nullable A> first = new AtomicReference<>();
        AtomicReference<@Nullable B> second = new AtomicReference<>();
        each(List.<Runnable>of(() -> first.set(one.get()), () -> second.set(other.get())), work -> 1, work -> {
            work.run();
            return work;
        });
        return new Both<>(Objects.requireNonNull(first.get()), Objects.requireNonNull(second.get()));
    }

    /**
     * The results of all, in the order of the things; what one of them throws is thrown here.
     *
     * @param size how much work each is, about; the largest are begun first
     * @param work what is done with one, which must touch nothing that belongs to another
     */
    public static <T, R> List<R> each(List<T> things, ToIntFunction<T> size, Function<T, R> work) {
        int helpers = spare(things.size() - 1);
        try {
            return each(things, size, work, helpers);
        } finally {
            SPARE.release(helpers);
        }
    }

    private static int spare(int most) {
        int taken = 0;
        while (taken < most && SPARE.tryAcquire()) {
            taken++;
        }
        return taken;
    }

    private static <T, R> List<R> each(List<T> things, ToIntFunction<T> size, Function<T, R> work, int helping) {
        if (helping == 0) {
            return things.stream().map(work).toList();
        }
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < things.size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparingInt((Integer i) -> size.applyAsInt(things.get(i)))
                .reversed());
        List<@Nullable R> results = new ArrayList<>(Collections.nCopies(things.size(), null));
        AtomicInteger next = new AtomicInteger();
        AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
        Runnable some = () -> {
            for (int i = next.getAndIncrement();
                    i < order.size() && failure.get() == null;
                    i = next.getAndIncrement()) {
                int at = order.get(i);
                try {
                    results.set(at, work.apply(things.get(at)));
                } catch (RuntimeException | Error thrown) {
                    failure.compareAndSet(null, thrown);
                }
            }
        };
        Thread[] helpers = new Thread[helping];
        Arrays.setAll(helpers, i -> new Thread(null, some, "beside-" + (i + 1), STACK_BYTES));
        for (Thread helper : helpers) {
            helper.setDaemon(true);
            helper.start();
        }
        some.run();
        Arrays.stream(helpers).forEach(SideBySide::join);
        rethrow(failure.get());
        return results;
    }

    /** Waits for a thread, even if this one is interrupted, which is told to whoever comes next. */
    private static void join(Thread helper) {
        boolean interrupted = false;
        while (true) {
            try {
                helper.join();
                break;
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static void rethrow(@Nullable Throwable failure) {
        if (failure instanceof RuntimeException exception) {
            throw exception;
        }
        if (failure instanceof Error error) {
            throw error;
        }
    }
}
