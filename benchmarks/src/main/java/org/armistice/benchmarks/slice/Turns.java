package org.armistice.benchmarks.slice;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
    private final List<Contestant> contestants = new ArrayList<>();
    /** [contestant][turn] milliseconds a run, the telling not counted */
    private final List<List<Double>> millis = new ArrayList<>();
    /** [turn] milliseconds a run */
    private final List<Double> telling = new ArrayList<>();

    private final Contestant nothing = Contestants.nothing();

    Turns(List<Recording> recordings, List<Contestant> contestants) {
        this.recordings = recordings;
        this.contestants.addAll(contestants);
        contestants.forEach(c -> millis.add(new ArrayList<>()));
    }

    /** Lets each play until it has had so much processor time, in milliseconds, and forgets it. */
    void warmUp(double least) {
        for (Contestant contestant : contestants) {
            for (double spent = 0; spent < least; ) {
                spent += play(contestant, 1) * recordings.size() + play(nothing, 1);
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
            double alone = atLeast(nothing, least / 4);
            telling.add(alone);
            for (int i = 0; i < contestants.size(); i++) {
                millis.get(i).add(atLeast(contestants.get(i), least) - alone);
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
    double millis(int contestant) {
        return median(millis.get(contestant).stream().mapToDouble(m -> m).toArray());
    }

    /** What the telling alone takes, in milliseconds a run. */
    double telling() {
        return median(telling.stream().mapToDouble(m -> m).toArray());
    }

    /** How many times as long one took as another: the median of the ratios of all turns. */
    double ratio(int contestant, int to) {
        double[] ratios = new double[telling.size()];
        for (int turn = 0; turn < ratios.length; turn++) {
            ratios[turn] = millis.get(contestant).get(turn) / millis.get(to).get(turn);
        }
        return median(ratios);
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        int middle = values.length / 2;
        return values.length % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
    }
}
