package org.armistice.simulator.account;

/**
 * Prints of 64 bits, which tell one thing from others: two that differ have the same about once in 10 to the 19. What is told by several
 * values is printed by one after the other, each on the print of those before.
 */
public final class Print {
    /** What nothing has been printed on yet. */
    public static final long BLANK = 0;

    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;
    /** The stir of SplitMix64 (Steele, Lea and Flood, 2014). */
    private static final long STIR = 0xbf58476d1ce4e5b9L;

    private Print() {}

    public static long of(long before, long value) {
        return stirred(before ^ value);
    }

    /** FNV-1a over the signs, and a stir, as sums of what was not stirred are alike too often. */
    public static long of(long before, String text) {
        long print = before ^ FNV_OFFSET;
        for (int i = 0; i < text.length(); i++) {
            print = (print ^ text.charAt(i)) * FNV_PRIME;
        }
        return stirred(print ^ text.length());
    }

    private static long stirred(long print) {
        long stirred = (print ^ print >>> 30) * STIR;
        return stirred ^ stirred >>> 27;
    }
}
