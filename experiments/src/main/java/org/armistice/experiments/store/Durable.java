package org.armistice.experiments.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Files and folders that are there whole, even after the power fails, or not at all. */
final class Durable {
    private Durable() {}

    /** Returns once the files of a folder are on the disk. */
    static void settle(Path part) throws IOException {
        try (var files = Files.newDirectoryStream(part)) {
            for (Path file : files) {
                force(file, StandardOpenOption.WRITE);
            }
        }
        force(part, StandardOpenOption.READ);
    }

    /** Moves a folder whose files are on the disk into place. */
    static void move(Path part, Path place) throws IOException {
        Files.move(part, place, StandardCopyOption.ATOMIC_MOVE);
        Path parent = place.toAbsolutePath().getParent();
        if (parent != null) {
            force(parent, StandardOpenOption.READ);
        }
    }

    /** Not every system can do so with a folder; the file system keeps the order of its names by itself then. */
    private static void force(Path path, StandardOpenOption option) throws IOException {
        try (FileChannel channel = FileChannel.open(path, option)) {
            channel.force(true);
        } catch (IOException e) {
            if (option == StandardOpenOption.WRITE) {
                throw e;
            }
        }
    }
}
