package org.armistice.benchmarks.slice;

import java.util.List;
import org.armistice.benchmarks.Timing;
import org.armistice.benchmarks.slice.play.Contestant;
import org.armistice.benchmarks.slice.play.Digest;
import org.armistice.benchmarks.slice.play.Recording;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Warmup;

/** The slice by JMH, a process for each: the recorded run of seed 1, making its world and telling it included. */
@Fork(1)
@Warmup(iterations = 4, time = 2)
public class SliceBenchmark extends Timing {
    /** Its number in the table, from 0; the one after the last is the telling alone. */
    @Param({"0", "1", "2", "3", "4", "5"})
    public int contestant;

    private final Recordings recordings = Recordings.of(1);
    private final List<Contestant> contestants = Contestants.of(recordings);

    @Benchmark
    public long replay() {
        Contestant played = contestant < contestants.size() ? contestants.get(contestant) : Contestants.nothing();
        Recording recording = recordings.runs().get(0);
        Digest digest = new Digest();
        recording.ready().play(played, digest);
        return digest.sum();
    }
}
