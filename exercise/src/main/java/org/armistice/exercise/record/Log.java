package org.armistice.exercise.record;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.armistice.model.text.FileTrouble;

/**
 * The moves of an exercise in a file, a line for each. A move is on the disk when {@link #append} returns, whatever happens to the
 * program afterwards; a line that was cut short, as it had not been acknowledged, is dropped when the file is opened again.
 */
public final class Log implements AutoCloseable {
    private final FileChannel channel;
    private final List<Entry> entries;
    private long end;

    private Log(FileChannel channel, List<Entry> entries, long end) {
        this.channel = channel;
        this.entries = entries;
        this.end = end;
    }

    /**
     * Opens a file, which need not be there yet.
     *
     * @throws UncheckedIOException if it cannot be read or written
     * @throws IllegalStateException if a whole line of it is none of a log
     */
    public static Log open(Path file) {
        try {
            byte[] bytes = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
            int end = whole(bytes);
            List<Entry> entries = new ArrayList<>(entries(bytes, end));
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            channel.truncate(end);
            return new Log(channel, entries, end);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file + ": " + FileTrouble.words(e), e);
        }
    }

    /**
     * Reads a file that somebody else may be writing to.
     *
     * @throws UncheckedIOException if it cannot be read
     */
    public static List<Entry> read(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            return entries(bytes, whole(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file + ": " + FileTrouble.words(e), e);
        }
    }

    /** Up to where all lines are whole. */
    private static int whole(byte[] bytes) {
        int end = bytes.length;
        while (end > 0 && bytes[end - 1] != '\n') {
            end--;
        }
        return end;
    }

    private static List<Entry> entries(byte[] bytes, int end) {
        return new String(bytes, 0, end, StandardCharsets.UTF_8)
                .lines()
                .map(EntryJson::read)
                .toList();
    }

    /** An entry as the file has it. */
    public static String line(Entry entry) {
        return EntryJson.line(entry);
    }

    /** The move of an entry as the file has it, without whose it was and of what kind. */
    public static String move(Entry entry) {
        return EntryJson.move(entry);
    }

    /** What was done so far. */
    public List<Entry> entries() {
        return List.copyOf(entries);
    }

    /**
     * Writes a move down.
     *
     * @throws UncheckedIOException if it cannot be written; it has not been done then
     */
    public void append(Entry entry) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap((EntryJson.line(entry) + "\n").getBytes(StandardCharsets.UTF_8));
            long at = end;
            while (bytes.hasRemaining()) {
                at += channel.write(bytes, at);
            }
            channel.force(false);
            end = at;
            entries.add(entry);
        } catch (IOException e) {
            try {
                channel.truncate(end);
            } catch (IOException suppressed) {
                e.addSuppressed(suppressed);
            }
            throw new UncheckedIOException("the move cannot be written down: " + FileTrouble.words(e), e);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
