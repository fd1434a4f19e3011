package org.armistice.benchmarks.slice;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.armistice.benchmarks.slice.play.Contestant;
import org.armistice.benchmarks.slice.play.Digest;
import org.armistice.benchmarks.slice.play.Recording;
import org.armistice.benchmarks.slice.play.Replay;

/**
 * Takes the processor time of contestants by turns on one thread, so that whatever slows the machine slows all of them,
 * and sees to it that all answer what was recorded.
 */
final class Turns {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final List<Recording> recordings;
    private final List<Contestant> contestants;
    private final Contestant nothing = Contestants.nothing();

    /** [contestant][turn] milliseconds a run, the telling included; the telling alone comes last */
    private final List<List<Double>> millis = new ArrayList<>();

    Turns(List<Recording> recordings, List<Contestant> contestants) {
        this.recordings = List.copyOf(recordings);
        this.contestants =
                Stream.concat(contestants.stream(), Stream.of(nothing)).toList();
        this.contestants.forEach(c -> millis.add(new ArrayList<>()));
    }

    /** Lets each play until it has had so much processor time, in milliseconds, and forgets it. */
    void warmUp(double least) {
        for (Contestant contestant : contestants) {
            for (double spent = 0; spent < least; ) {
                spent += play(contestant, 1) * recordings.size();
            }
        }
    }

    /**
     * Takes some turns.
     *
     * @param least milliseconds of processor time that each should have in a turn
     */
    void take(int turns, double least) {
        for (int turn = 0; turn < turns; turn++) {
            for (int i = 0; i < contestants.size(); i++) {
                millis.get(i).add(atLeast(contestants.get(i), least));
            }
        }
    }

    private double atLeast(Contestant contestant, double least) {
        double once = play(contestant, 1);
        int times = (int) Math.ceil(least / Math.max(once * recordings.size(), 1e-3));
        return play(contestant, Math.max(times, 1));
    }

    /** Milliseconds of processor time a run. */
    private double play(Contestant contestant, int times) {
        long nanos = 0;
        for (int i = 0; i < times; i++) {
            for (Recording recording : recordings) {
                nanos += play(contestant, recording);
            }
        }
        return nanos / 1e6 / times / recordings.size();
    }

    /** Nanoseconds of processor time; making the world is not counted, starting a session is. */
    private long play(Contestant contestant, Recording recording) {
        Replay replay = recording.ready();
        Digest digest = new Digest();
        long start = THREADS.getCurrentThreadCpuTime();
        replay.play(contestant, digest);
        long nanos = THREADS.getCurrentThreadCpuTime() - start;
        if (contestant != nothing && digest.sum() != recording.sum()) {
            throw new IllegalStateException(contestant.name() + " answers otherwise than was recorded");
        }
        return nanos;
    }

    /** The median over the turns, in milliseconds a run, the telling not counted. */
    double median(int contestant) {
        return medianOf(contestant) - telling();
    }

    /** The least of all turns, which others on the machine have disturbed the least, the telling not counted. */
    double least(int contestant) {
        return leastOf(contestant) - leastOf(contestants.size() - 1);
    }

    /** What the telling alone takes, the median in milliseconds a run. */
    double telling() {
        return medianOf(contestants.size() - 1);
    }

    private double leastOf(int contestant) {
        return Collections.min(millis.get(contestant));
    }

    private double medianOf(int contestant) {
        List<Double> sorted = millis.get(contestant).stream().sorted().toList();
        return (sorted.get(sorted.size() / 2) + sorted.get((sorted.size() - 1) / 2)) / 2;
    }
}
