package org.armistice.benchmarks.slice;

import java.util.List;
import java.util.Locale;
import org.armistice.benchmarks.slice.play.Contestant;

/** Prints as Markdown how those that decide the rules of the slice compare, in one process and by turns. */
public final class SliceTable {
    private static final int SEEDS = 5;

    /** Where these two stand among the contestants. */
    private static final int HAND = 0;

    private static final int OURS = 1;

    private SliceTable() {}

    /** The first argument says how many turns each has, 15 unless given. */
    public static void main(String[] args) {
        int turns = args.length == 0 ? 15 : Integer.parseInt(args[0]);
        if (turns < 1) {
            throw new IllegalArgumentException("the number of turns must be at least 1, not " + turns);
        }
        Recordings recordings = Recordings.of(SEEDS);
        List<Contestant> contestants = Contestants.of(recordings);
        Turns measured = new Turns(recordings.runs(), contestants);
        measured.warmUp(3000);
        measured.take(turns, 200);
        System.out.print(text(contestants, measured, turns));
    }

    private static String text(List<Contestant> contestants, Turns turns, int count) {
        StringBuilder text = new StringBuilder("""
                | | ms a run, median | times hand-written Java | times ours | ms a run, least | times hand-written Java | times ours |
                |---|---:|---:|---:|---:|---:|---:|
                """);
        for (int i = 0; i < contestants.size(); i++) {
            text.append(String.format(
                    Locale.ROOT,
                    "| %s | %.3f | %.1f | %.2f | %.3f | %.1f | %.2f |%n",
                    contestants.get(i).name(),
                    turns.median(i),
                    turns.median(i) / turns.median(HAND),
                    turns.median(i) / turns.median(OURS),
                    turns.least(i),
                    turns.least(i) / turns.least(HAND),
                    turns.least(i) / turns.least(OURS)));
        }
        return text.append(String.format(
                        Locale.ROOT,
                        "%nProcessor time, %d turns over the runs of seeds 1 to %d; the telling alone, %.3f ms a run, is not counted.%n",
                        count,
                        SEEDS,
                        turns.telling()))
                .toString();
    }
}
