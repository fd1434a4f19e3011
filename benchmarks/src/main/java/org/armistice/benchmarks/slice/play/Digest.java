package org.armistice.benchmarks.slice.play;

import org.armistice.model.fact.Fact;

/** A number that two sets of answers share, whatever their order, and practically only if they are the same. */
public final class Digest implements Answers {
    private long sum;
    private int count;

    @Override
    public void goesOff(SliceRule rule, int day, Fact... facts) {
        long mixed = mix(day * 64L + rule.ordinal() + 1);
        for (Fact fact : facts) {
            mixed = mix(mixed ^ (fact.index() + 1));
        }
        sum += mixed;
        count++;
    }

    /** The last step of SplitMix64 (Steele, Lea and Flood, 2014). */
    private static long mix(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }

    /** How many answers there were. */
    public int count() {
        return count;
    }

    public long sum() {
        return sum;
    }
}
