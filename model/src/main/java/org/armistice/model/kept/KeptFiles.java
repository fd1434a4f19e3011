package org.armistice.model.kept;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Files of kept values beside the program, one for each fingerprint of what a value was made of. The program's build makes them, and
 * removes them with the classes that they belong to; whoever finds none works out the value as ever.
 */
public final class KeptFiles {
    private static final String ENDING = ".kept";

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
    @SuppressWarnings("IllegalCatch") // whatever is wrong with such a file, the value can be worked out
    public <T> Optional<T> find(String fingerprint, Class<T> type) {
        if (folder == null) {
            return Optional.empty();
        }
        Path file = folder.resolve(fingerprint + ENDING);
        try {
            return Files.isRegularFile(file)
                    ? Optional.of(KeptReader.read(Files.readAllBytes(file), type))
                    : Optional.empty();
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    /** Keeps a value, if this program keeps any; a folder that cannot be written to is none. */
    public void keep(String fingerprint, Object value) {
        if (folder == null || !writes) {
            return;
        }
        try {
            Files.createDirectories(folder);
            Path part = Files.createTempFile(folder, "", ".part");
            Files.write(part, KeptWriter.write(value));
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
