package org.armistice.rules.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.armistice.model.problem.BadInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever is done to a file, the answer is that it is sound or a list of what is wrong with it, within 2 s. A few
 * hundred are tried in every build, 100,000 with the profile {@code fuzz}, in a JVM of 512 MB.
 */
class RulebookFuzzTest {
    private static final int COUNT = Integer.getInteger("armistice.mutations", 300);
    private static final int FIRST = Integer.getInteger("armistice.first.mutation", 0);
    private static final long MOST_NANOSECONDS = 2_000_000_000L;

    /** The first check of a JVM loads and compiles all that the later ones find ready. */
    private static final int WARM_UP = 2;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Queue<String> failures = new ConcurrentLinkedQueue<>();
    private final AtomicInteger sound = new AtomicInteger();
    private final AtomicLong slowest = new AtomicLong();

    @Test
    void spoiltFilesAreRefusedOrReadAndNothingElse(@TempDir Path folder) throws Exception {
        List<Specimen> specimens = new Specimens(folder).all();
        for (int i = 0; i < WARM_UP; i++) {
            for (Specimen specimen : specimens) {
                specimen.read(specimen.bytes());
            }
        }
        List<byte[]> others = specimens.stream().map(Specimen::bytes).toList();
        ExecutorService workers = Executors.newFixedThreadPool(2);
        try {
            List<Future<?>> tried = new ArrayList<>();
            for (int i = FIRST; i < FIRST + COUNT; i++) {
                int number = i;
                tried.add(workers.submit(() -> attempt(number, specimens, others)));
            }
            int done = 0;
            for (Future<?> one : tried) {
                one.get();
                if (++done % 10_000 == 0) {
                    System.out.printf("%d of %d files, %d failures%n", done, COUNT, failures.size());
                }
            }
        } finally {
            workers.shutdownNow();
        }
        System.out.printf(
                "%d files, %d of them still sound; the slowest took %.2f s of processor time%n",
                COUNT, sound.get(), slowest.get() / 1e9);
        assertThat(failures).isEmpty();
        assertThat(sound.get()).isBetween(COUNT / 50, COUNT / 2);
    }

    private void attempt(int number, List<Specimen> specimens, List<byte[]> others) {
        Specimen specimen = specimens.get(number % specimens.size());
        byte[] spoilt = new Mutation(number, others).of(specimen.bytes());
        long before = threads.getCurrentThreadCpuTime();
        try {
            specimen.read(spoilt);
            sound.incrementAndGet();
        } catch (BadInput refused) {
            if (refused.problems().isEmpty()
                    || refused.problems().stream().anyMatch(p -> p.message().isBlank())) {
                fail(number, specimen, spoilt, "is refused without a word");
            }
        } catch (Throwable broken) {
            fail(
                    number,
                    specimen,
                    spoilt,
                    broken + " at "
                            + List.of(broken.getStackTrace()).stream().limit(6).toList());
        }
        long took = threads.getCurrentThreadCpuTime() - before;
        slowest.accumulateAndGet(took, Math::max);
        if (took > MOST_NANOSECONDS) {
            fail(number, specimen, spoilt, "takes " + took / 1_000_000 + " ms");
        }
    }

    private void fail(int number, Specimen specimen, byte[] spoilt, String what) {
        try {
            Path kept = Files.createDirectories(Path.of("target/fuzz")).resolve(number + "-" + specimen);
            Files.write(kept, spoilt);
            failures.add("mutation " + number + " of " + specimen + ": " + what + "; it is kept in " + kept);
        } catch (IOException e) {
            failures.add("mutation " + number + " of " + specimen + ": " + what);
        }
    }
}
