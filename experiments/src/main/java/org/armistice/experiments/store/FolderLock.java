package org.armistice.experiments.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A folder that is held by one, or by several who share it; it ends with the process, however that ends.
 *
 * <p>It lies on a file that is there for nothing else: where locks are those of POSIX, a process loses its lock on a file as soon as it
 * closes that file anywhere, also if it only read it. So within a process the file is opened once for each folder.
 */
final class FolderLock implements AutoCloseable {
    private static final String FILE = "lock";
    private static final Map<Path, FolderLock> HELD = new HashMap<>();

    private final Path key;
    private final FileChannel channel;
    private final boolean shared;
    private int holders = 1;

    private FolderLock(Path key, FileChannel channel, boolean shared) {
        this.key = key;
        this.channel = channel;
        this.shared = shared;
    }

    /** For one alone; empty if somebody holds it. */
    static Optional<FolderLock> exclusive(Path folder) throws IOException {
        return take(folder, false);
    }

    /** For one of several; empty if somebody holds it alone. Where the file system knows no locks, nobody is kept out. */
    static Optional<FolderLock> shared(Path folder) throws IOException {
        return take(folder, true);
    }

    private static Optional<FolderLock> take(Path folder, boolean shared) throws IOException {
        Path key = folder.toRealPath();
        synchronized (HELD) {
            FolderLock held = HELD.get(key);
            if (held != null) {
                if (!shared || !held.shared) {
                    return Optional.empty();
                }
                held.holders++;
                return Optional.of(held);
            }
            FileChannel channel = FileChannel.open(
                    key.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (!isLocked(channel, shared)) {
                channel.close();
                return Optional.empty();
            }
            FolderLock lock = new FolderLock(key, channel, shared);
            HELD.put(key, lock);
            return Optional.of(lock);
        }
    }

    private static boolean isLocked(FileChannel channel, boolean shared) throws IOException {
        try {
            FileLock lock = channel.tryLock(0, Long.MAX_VALUE, shared);
            return lock != null;
        } catch (IOException e) {
            if (shared) {
                return true;
            }
            channel.close();
            throw e;
        }
    }

    @Override
    public void close() throws IOException {
        synchronized (HELD) {
            if (--holders == 0) {
                HELD.remove(key);
                channel.close();
            }
        }
    }
}
