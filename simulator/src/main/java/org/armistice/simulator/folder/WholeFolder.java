package org.armistice.simulator.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import java.util.stream.Stream;
import org.armistice.model.problem.BadInput;
import org.armistice.model.problem.Position;
import org.armistice.model.problem.Problem;
import org.armistice.model.text.FileTrouble;

/** A folder that is there whole or not at all: it is written beside its place and moved there. */
public final class WholeFolder {
    private final Path path;

    private WholeFolder(Path path) {
        this.path = path;
    }

    /** What fills a folder with files. */
    @FunctionalInterface
    public interface Filling {
        void into(Path folder) throws IOException;
    }

    /**
     * A folder of the user's choice.
     *
     * @param holds what it is for, such as {@code a run}
     * @param marker the file without which a folder holds nothing of the kind
     * @param replace whether one that is there may be replaced
     * @throws BadInput if something else is there, or nothing can be there
     */
    public static WholeFolder at(Path path, String holds, String marker, boolean replace) {
        checkPlace(path);
        if (!Files.exists(path)) {
            return new WholeFolder(path);
        }
        if (!Files.isDirectory(path)) {
            throw refuse(path, "this is a file. Name a folder.");
        }
        if (isEmpty(path)) {
            return new WholeFolder(path);
        }
        if (!Files.isRegularFile(path.resolve(marker))) {
            throw refuse(path, "this folder holds something else than " + holds + ". Name another.");
        }
        if (!replace) {
            throw refuse(path, "this folder holds " + holds + " already. Name another, or replace it with --force.");
        }
        return new WholeFolder(path);
    }

    /**
     * Finds out before long work whether a folder can be made at all.
     *
     * @throws BadInput if it cannot
     */
    public static void checkPlace(Path path) {
        if (path.toString().isBlank()) {
            throw new BadInput(new Problem(Position.ofFile("--out"), "this is empty. Name a folder."));
        }
        Path above = path.toAbsolutePath().normalize().getParent();
        while (above != null && !Files.exists(above)) {
            above = above.getParent();
        }
        if (above == null) {
            throw refuse(path, "this cannot be replaced. Name a folder in it.");
        }
        if (!Files.isDirectory(above)) {
            throw refuse(path, above + " is a file, and no folder can be in it. Name another place.");
        }
        if (!Files.isWritable(above)) {
            throw refuse(path, "nothing may be written in " + above + ". Name another place.");
        }
    }

    /** The first free folder {@code runs/NAME}, {@code runs/NAME-2} and so on. */
    public static WholeFolder free(String name) {
        Path path = Path.of("runs", name);
        for (int i = 2; Files.exists(path) && !(Files.isDirectory(path) && isEmpty(path)); i++) {
            path = Path.of("runs", name + "-" + i);
        }
        return new WholeFolder(path);
    }

    public Path path() {
        return path;
    }

    private static BadInput refuse(Path path, String message) {
        return new BadInput(new Problem(Position.ofFile(path.toString()), message));
    }

    private static boolean isEmpty(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + folder + ": " + FileTrouble.words(e), e);
        }
    }

    /**
     * Writes it.
     *
     * @throws UncheckedIOException if it cannot be written; nothing is left behind then
     */
    public void write(Filling filling) {
        Path whole = path.toAbsolutePath().normalize();
        Path beside = whole.resolveSibling(
                "." + whole.getFileName() + ".part" + ProcessHandle.current().pid());
        Thread cleaner = new Thread(() -> Folders.deleteIfPossible(beside));
        remember(cleaner);
        try {
            Files.createDirectories(beside);
            filling.into(beside);
            moveInto(beside, whole);
        } catch (IOException e) {
            throw unwritten(e);
        } catch (UncheckedIOException e) {
            throw unwritten(Objects.requireNonNull(e.getCause()));
        } finally {
            Folders.deleteIfPossible(beside);
            forget(cleaner);
        }
    }

    private UncheckedIOException unwritten(IOException e) {
        return new UncheckedIOException("cannot write " + path + ": " + FileTrouble.words(e), e);
    }

    private static void remember(Thread cleaner) {
        try {
            Runtime.getRuntime().addShutdownHook(cleaner);
        } catch (IllegalStateException e) {
            // the program is ending already, and waits for what is being written
        }
    }

    private static void forget(Thread cleaner) {
        try {
            Runtime.getRuntime().removeShutdownHook(cleaner);
        } catch (IllegalStateException e) {
            // the program is ending already
        }
    }

    /** Moves the new folder into place; the old one, if any, is there until the new one is. */
    private static void moveInto(Path beside, Path whole) throws IOException {
        Path old = null;
        if (Files.exists(whole)) {
            old = beside.resolveSibling(beside.getFileName() + ".old");
            Files.move(whole, old, StandardCopyOption.ATOMIC_MOVE);
        }
        try {
            Files.move(beside, whole, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            if (old != null) {
                Files.move(old, whole, StandardCopyOption.ATOMIC_MOVE);
            }
            throw e;
        }
        Folders.deleteIfPossible(old);
    }
}
