package org.armistice.model.kept;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * Files of kept values beside the program, one for each fingerprint of what a value was made of. The program's build makes them, and
 * removes them with the classes that they belong to; whoever finds none works out the value as ever.
 */
public final class KeptFiles {
    /** Nothing is kept, and nothing is found. */
    public static final KeptFiles NONE = new KeptFiles(null, false);

    private static final String ENDING = ".kept";

    /** What is kept of a scenario of 70 places and of its rulebooks has less than a hundredth of it. */
    private static final long MOST_BYTES = 32L << 20;

    private final @Nullable Path folder;
    private final boolean writes;

    /**
     * @param folder where they are, null for nowhere
     * @param writes whether what is not there yet is kept
     */
    public KeptFiles(@Nullable Path folder, boolean writes) {
        this.folder = folder;
        this.writes = writes;
    }

    /**
     * Those of this program: in the folder that the system property {@code armistice.kept} names, written by a start with {@code
     * armistice.keeps=true}.
     */
    public static KeptFiles ofProgram() {
        String named = System.getProperty("armistice.kept", "");
        return new KeptFiles(named.isEmpty() ? null : Path.of(named), Boolean.getBoolean("armistice.keeps"));
    }

    /** Whether there is any use in asking. */
    public boolean areUsed() {
        return folder != null && (writes || Files.isDirectory(folder));
    }

    /** What was kept; empty if nothing was, or if it cannot be read. */
    public <T> Optional<T> find(String fingerprint, Class<T> type) {
        if (folder == null) {
            return Optional.empty();
        }
        Path file = folder.resolve(fingerprint + ENDING);
        try {
            return Files.isRegularFile(file) && Files.size(file) <= MOST_BYTES
                    ? read(fingerprint, Files.readAllBytes(file), type)
                    : Optional.empty();
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // Whatever is wrong with such a file, the value can be worked out.
            return Optional.empty();
        }
    }

    private static <T> Optional<T> read(String fingerprint, byte[] bytes, Class<T> type) {
        int length = bytes.length - Long.BYTES;
        return length < 0 || ByteBuffer.wrap(bytes).getLong(length) != sum(fingerprint, bytes, length)
                ? Optional.empty()
                : Optional.of(KeptReader.read(Arrays.copyOf(bytes, length), type));
    }

    /** A file that was cut short or damaged, or that belongs to something else, has another one. */
    private static long sum(String fingerprint, byte[] bytes, int length) {
        CRC32 sum = new CRC32();
        sum.update(fingerprint.getBytes(StandardCharsets.UTF_8));
        sum.update(bytes, 0, length);
        return sum.getValue();
    }

    /** Keeps a value, if this program keeps any; a folder that cannot be written to is none. */
    public void keep(String fingerprint, Object value) {
        if (folder == null || !writes) {
            return;
        }
        try {
            Files.createDirectories(folder);
            Path part =
                    folder.resolve(fingerprint + "." + ProcessHandle.current().pid() + ".part");
            byte[] written = KeptWriter.write(value);
            byte[] whole = Arrays.copyOf(written, written.length + Long.BYTES);
            ByteBuffer.wrap(whole).putLong(written.length, sum(fingerprint, written, written.length));
            Files.write(part, whole);
            move(part, folder.resolve(fingerprint + ENDING));
        } catch (IOException e) {
            // It will be worked out.
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
