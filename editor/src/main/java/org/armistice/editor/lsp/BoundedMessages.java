package org.armistice.editor.lsp;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

/** Ends the conversation before a message that is larger than any honest one, for which memory would be set aside. */
final class BoundedMessages extends FilterInputStream {
    private static final long LARGEST = 16_000_000;
    private static final int LONGEST_HEADER = 1000;
    private static final String LENGTH = "content-length:";

    private final Runnable refused;
    private final StringBuilder header = new StringBuilder();
    private long length;
    private long left;
    private boolean ended;

    BoundedMessages(InputStream in, Runnable refused) {
        super(in);
        this.refused = refused;
    }

    @Override
    public int read() throws IOException {
        int read = ended ? -1 : super.read();
        if (read < 0) {
            return -1;
        }
        if (left > 0) {
            left--;
        } else {
            readHeader((char) read);
        }
        return ended ? -1 : read;
    }

    @Override
    public int read(byte[] bytes, int offset, int count) throws IOException {
        if (ended || left == 0) {
            int one = read();
            if (one < 0) {
                return -1;
            }
            bytes[offset] = (byte) one;
            return 1;
        }
        int read = super.read(bytes, offset, (int) Math.min(count, left));
        left -= Math.max(0, read);
        return read;
    }

    private void readHeader(char sign) {
        if (sign != '\n') {
            header.append(sign);
            if (header.length() > LONGEST_HEADER) {
                end();
            }
            return;
        }
        String line = header.toString().strip().toLowerCase(Locale.ROOT);
        header.setLength(0);
        if (line.isEmpty()) {
            left = length;
            length = 0;
        } else if (line.startsWith(LENGTH)) {
            String digits = line.substring(LENGTH.length()).strip();
            length = digits.matches("\\d{1,12}") ? Long.parseLong(digits) : LARGEST + 1;
            if (length > LARGEST) {
                end();
            }
        }
    }

    private void end() {
        ended = true;
        refused.run();
    }
}
