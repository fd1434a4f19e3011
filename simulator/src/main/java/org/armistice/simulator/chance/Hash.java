package org.armistice.simulator.chance;

/**
 * Numbers of 64 bits that tell one thing from others. Texts are hashed with FNV-1a; what consists of several parts is chained, part by
 * part, through the finalizer of SplitMix64 (Steele, Lea and Flood 2014). Two that differ have the same about once in 10 to the 19.
 */
public final class Hash {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final long FNV_OFFSET = 0xCBF29CE484222325L;
    private static final long FNV_PRIME = 0x100000001B3L;

    private Hash() {}

    public static long of(String text) {
        long hash = FNV_OFFSET;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * FNV_PRIME;
        }
        return hash;
    }

    /** Of a single number. */
    public static long of(long number) {
        return mix(number + GOLDEN);
    }

    /** Of what was hashed so far and a part more. */
    public static long chain(long state, long part) {
        return mix(state * FNV_PRIME + GOLDEN + part);
    }

    private static long mix(long z) {
        long a = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        long b = (a ^ (a >>> 27)) * 0x94D049BB133111EBL;
        return b ^ (b >>> 31);
    }
}
