package org.armistice.workbench.scenario;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * What tells the files of a folder from what they were before: names, sizes, times, and which files they are, for one of the same size and time may have been put in another's place. Hidden ones are no part of a scenario: they
 * come and go while editors and this program save files.
 */
final class Stamp extends SimpleFileVisitor<Path> {
    private final Path folder;
    private final Map<String, String> files = new TreeMap<>();

    Stamp(Path folder) {
        this.folder = folder;
    }

    private boolean isHidden(Path path) {
        return !path.equals(folder) && path.getFileName().toString().startsWith(".");
    }

    @Override
    public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes is) {
        return isHidden(path) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path path, BasicFileAttributes is) throws IOException {
        if (!isHidden(path)) {
            try {
                add(path, is.isSymbolicLink() ? Files.readAttributes(path, BasicFileAttributes.class) : is);
            } catch (NoSuchFileException gone) {
                // as if it had not been there
            }
        }
        return FileVisitResult.CONTINUE;
    }

    private void add(Path path, BasicFileAttributes is) {
        if (is.isRegularFile()) {
            files.put(
                    folder.relativize(path).toString(),
                    is.size() + " " + is.lastModifiedTime().to(TimeUnit.NANOSECONDS) + " " + is.fileKey());
        }
    }

    @Override
    public FileVisitResult visitFileFailed(Path path, IOException failure) throws IOException {
        if (failure instanceof NoSuchFileException && !path.equals(folder)) {
            return FileVisitResult.CONTINUE;
        }
        throw failure;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path path, @Nullable IOException failure) throws IOException {
        if (failure != null && !(failure instanceof NoSuchFileException)) {
            throw failure;
        }
        return FileVisitResult.CONTINUE;
    }

    String text() {
        return files.toString();
    }
}
