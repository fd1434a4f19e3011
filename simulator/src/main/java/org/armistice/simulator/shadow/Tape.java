package org.armistice.simulator.shadow;

import java.util.Arrays;

/** Whole numbers one after the other; those near zero take one byte each. */
final class Tape {
    private byte[] bytes = new byte[1024];
    private int length;

    void write(long number) {
        if (length + Long.BYTES + 2 > bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * bytes.length);
        }
        // The sign goes last, so that small negative numbers are short too.
        long rest = number << 1 ^ number >> Long.SIZE - 1;
        while ((rest & ~0x7fL) != 0) {
            bytes[length++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        bytes[length++] = (byte) rest;
    }

    /** What was written so far, and no more than it takes. */
    byte[] written() {
        return Arrays.copyOf(bytes, length);
    }

    /** Reads from the beginning what a tape has {@link #written}. */
    static final class Reader {
        private final byte[] bytes;
        private int at;

        Reader(byte[] bytes) {
            this.bytes = bytes;
        }

        long read() {
            long rest = 0;
            int shift = 0;
            byte next;
            do {
                next = bytes[at++];
                rest |= (next & 0x7fL) << shift;
                shift += 7;
            } while (next < 0);
            return rest >>> 1 ^ -(rest & 1);
        }

        int readInt() {
            return Math.toIntExact(read());
        }
    }
}
