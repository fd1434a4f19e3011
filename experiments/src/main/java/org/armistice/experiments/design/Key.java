package org.armistice.experiments.design;

/**
 * Numbers that are a function of a seed and of what they are for. Parts are chained through the finalizer of SplitMix64
 * (Steele, Lea and Flood 2014), each into a state that the ones before it have made.
 */
final class Key {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private Key() {}

    /** 64 bits for a seed and one part. */
    static long of(long seed, long part) {
        return mix(mix(seed + GOLDEN) + GOLDEN * part);
    }

    static long of(long seed, long first, long second) {
        return of(of(seed, first), second);
    }

    static long of(long seed, long first, long second, long third) {
        return of(of(seed, first, second), third);
    }

    /** The upper 53 bits as a number in [0, 1). */
    static double unit(long key) {
        return (key >>> 11) * 0x1p-53;
    }

    /** A number that rounding may have brought to 1. */
    static double below1(double number) {
        return Math.min(number, Math.nextDown(1.0));
    }

    private static long mix(long z) {
        long a = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        long b = (a ^ (a >>> 27)) * 0x94D049BB133111EBL;
        return b ^ (b >>> 31);
    }
}
