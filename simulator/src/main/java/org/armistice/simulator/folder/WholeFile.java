package org.armistice.simulator.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.armistice.model.problem.BadInput;
import org.armistice.model.problem.Position;
import org.armistice.model.problem.Problem;
import org.armistice.model.text.FileTrouble;

/** Writes files that are there whole, or as they were before: nobody finds half of one. */
public final class WholeFile {
    private WholeFile() {}

    /**
     * Writes a file that is not there yet.
     *
     * @throws BadInput if it is there, or its folder is not
     * @throws UncheckedIOException if it cannot be written
     */
    public static void create(Path file, byte[] bytes) {
        write(file, part -> Files.write(part, bytes), false);
    }

    /** The same, as UTF-8. */
    public static void create(Path file, CharSequence text) {
        create(file, writer -> writer.append(text));
    }

    /** The same, as UTF-8, of a text that is too long to be held in memory. */
    public static void create(Path file, Content content) {
        write(file, textOf(content), false);
    }

    /**
     * Writes a file, in place of one that is there.
     *
     * @throws BadInput if its folder is not there
     * @throws UncheckedIOException if it cannot be written; what was there is there still
     */
    public static void replace(Path file, CharSequence text) {
        write(file, textOf(writer -> writer.append(text)), true);
    }

    /** What a file is to hold. */
    @FunctionalInterface
    public interface Content {
        void writeTo(Writer writer) throws IOException;
    }

    private interface Filling {
        void fill(Path part) throws IOException;
    }

    private static Filling textOf(Content content) {
        return part -> {
            try (Writer writer = Files.newBufferedWriter(part)) {
                content.writeTo(writer);
            }
        };
    }

    private static void write(Path file, Filling filling, boolean replacing) {
        try {
            if (!replacing && Files.exists(file)) {
                throw new FileAlreadyExistsException(file.toString());
            }
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null && !Files.isDirectory(folder)) {
                throw new BadInput(new Problem(Position.ofFile(file.toString()), "there is no folder " + folder + "."));
            }
            Path part = Files.createFile(file.toAbsolutePath()
                    .resolveSibling("." + file.getFileName() + ".part"
                            + ProcessHandle.current().pid() + "-" + System.nanoTime()));
            try {
                filling.fill(part);
                Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (FileAlreadyExistsException e) {
            throw new BadInput(new Problem(Position.ofFile(file.toString()), "this file is there already."));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file + ": " + FileTrouble.words(e), e);
        }
    }
}
