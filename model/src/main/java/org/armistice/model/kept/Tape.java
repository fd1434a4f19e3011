package org.armistice.model.kept;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Whole numbers and texts one after the other; numbers near zero take one byte each. */
public final class Tape {
    private byte[] bytes = new byte[1024];
    private int length;

    public void write(long number) {
        makeRoom(Long.BYTES + 2);
        // The sign goes last, so that small negative numbers are short too.
        long rest = number << 1 ^ number >> Long.SIZE - 1;
        while ((rest & ~0x7fL) != 0) {
            bytes[length++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        bytes[length++] = (byte) rest;
    }

    /** A text, its length before it. */
    public void write(String text) {
        byte[] signs = text.getBytes(StandardCharsets.UTF_8);
        write(signs.length);
        makeRoom(signs.length);
        System.arraycopy(signs, 0, bytes, length, signs.length);
        length += signs.length;
    }

    private void makeRoom(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
        }
    }

    /** What was written so far, and no more than it takes. */
    public byte[] written() {
        return Arrays.copyOf(bytes, length);
    }

    /** Reads from the beginning what a tape has {@link #written}. */
    public static final class Reader {
        private final byte[] bytes;
        private int at;

        public Reader(byte[] bytes) {
            this.bytes = bytes;
        }

        public long read() {
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

        public int readInt() {
            return Math.toIntExact(read());
        }

        public String readText() {
            int length = readInt();
            String text = new String(bytes, at, length, StandardCharsets.UTF_8);
            at += length;
            return text;
        }

        /** How many bytes are left. */
        public int left() {
            return bytes.length - at;
        }

        public boolean isAtEnd() {
            return left() == 0;
        }
    }
}
