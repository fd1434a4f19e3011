package org.armistice.workbench.scenario;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.armistice.simulator.folder.Folders;

/** Hidden folders in which something was made or deleted when a program was killed. */
public final class Leftovers {
    /** Younger ones may be another program's, which is at work. */
    private static final Duration LEAST_AGE = Duration.ofHours(1);

    private Leftovers() {}

    /**
     * Deletes those of a folder, as far as that is possible: nobody is hindered by one that stays.
     *
     * @param folder need not be there
     * @param names a pattern such as {@code .saving-*}
     */
    public static void clear(Path folder, String names) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, names)) {
            Instant last = Instant.now().minus(LEAST_AGE);
            for (Path path : left) {
                if (Files.getLastModifiedTime(path).toInstant().isBefore(last)) {
                    Folders.delete(path);
                }
            }
        } catch (IOException | RuntimeException e) {
            // then the next program finds it
        }
    }
}
