package org.armistice.simulator.folder;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/** Takes folders away. */
public final class Folders {
    private Folders() {}

    /**
     * Deletes a folder with all that is in it, if it is there; what a link leads to stays.
     *
     * @throws IOException if a part of it cannot be deleted
     */
    public static void delete(Path folder) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path inner, @Nullable IOException e) throws IOException {
                if (e != null) {
                    throw e;
                }
                Files.delete(inner);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** The same, where it does no harm if something stays. */
    public static void deleteIfPossible(@Nullable Path folder) {
        try {
            if (folder != null) {
                delete(folder);
            }
        } catch (IOException e) {
            // what is left is hidden, and whoever writes there next deletes it
        }
    }
}
