package org.armistice.experiments.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.armistice.experiments.ensemble.RunRange;
import org.armistice.model.problem.BadInput;
import org.armistice.model.problem.Position;
import org.armistice.model.problem.Problem;
import org.armistice.simulator.folder.Folders;
import org.armistice.simulator.folder.WholeFolder;
import org.armistice.simulator.outcome.Indicator;

/**
 * The folder in which an ensemble is kept: {@code manifest.json}, which says what is run, {@code parts}, the runs, and
 * {@code summary.json}. While somebody writes to it, nobody else can. It may be left at any moment, also by a process
 * that is killed or when the disk is full: what is missing can be computed later.
 */
public final class EnsembleFolder implements AutoCloseable {
    public static final String MANIFEST = "manifest.json";
    public static final String SUMMARY = "summary.json";
    private static final String REPORT = "report.html";

    static final String PARTS = "parts";
    /** For what is too large for the memory while runs are summed up. */
    private static final String SPILL = ".spill";

    private final Path path;
    private final Parts parts;
    private final FolderLock lock;

    private EnsembleFolder(Path path) {
        this.path = path;
        parts = new Parts(path.resolve(PARTS));
        try {
            lock = FolderLock.exclusive(path)
                    .orElseThrow(() -> refuse(path, "another process is at work in this folder."));
        } catch (IOException e) {
            throw StoreFailure.writing(path, e);
        }
        try {
            parts.tidy();
            Folders.delete(path.resolve(SPILL));
        } catch (IOException e) {
            close();
            throw StoreFailure.writing(path, e);
        }
    }

    /**
     * A new folder.
     *
     * @param replace whether an ensemble that is there may be replaced
     * @throws BadInput if something is there that may not be replaced
     */
    public static EnsembleFolder create(Path path, String manifest, boolean replace) {
        WholeFolder.checkPlace(path);
        boolean there = Files.exists(path) && !isEmpty(path);
        if (there) {
            if (!isEnsemble(path)) {
                throw refuse(path, "this folder holds something else than an ensemble. Name another.");
            }
            if (!replace) {
                throw refuse(
                        path,
                        "this folder holds an ensemble already. Go on with it with --resume, name another,"
                                + " or replace it with --force.");
            }
        }
        Path whole = path.toAbsolutePath().normalize();
        Path beside = whole.resolveSibling(
                "." + whole.getFileName() + ".part" + ProcessHandle.current().pid());
        Path old = whole.resolveSibling(beside.getFileName() + ".old");
        try {
            Files.createDirectories(beside.resolve(PARTS));
            Files.writeString(beside.resolve(MANIFEST), manifest);
            if (there) {
                new EnsembleFolder(path).close();
                Files.move(whole, old, StandardCopyOption.ATOMIC_MOVE);
            }
            Files.move(beside, whole, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw StoreFailure.writing(path, e);
        } finally {
            Folders.deleteIfPossible(beside);
            Folders.deleteIfPossible(old);
        }
        return new EnsembleFolder(path);
    }

    /**
     * A folder that is there, to go on with it.
     *
     * @throws BadInput if it is no ensemble, or somebody else is at work in it
     */
    public static EnsembleFolder resume(Path path) {
        return new EnsembleFolder(found(path));
    }

    /** @throws BadInput if the folder is no ensemble */
    private static Path found(Path path) {
        if (!isEnsemble(path)) {
            throw refuse(path, "there is no ensemble in this folder; it would have a " + MANIFEST + ".");
        }
        return path;
    }

    /**
     * The runs of a folder, to be asked; also while somebody writes to it.
     *
     * @throws BadInput if it is no ensemble
     */
    public static Runs open(Path path) {
        return Runs.of(path, "memory_limit='512MB'");
    }

    /**
     * What a folder says is run.
     *
     * @throws BadInput if it is no ensemble
     */
    public static String manifest(Path path) {
        try {
            return Files.readString(found(path).resolve(MANIFEST));
        } catch (IOException e) {
            throw StoreFailure.reading(path.resolve(MANIFEST), e);
        }
    }

    /** How many runs a folder holds; also while somebody writes to it. */
    public static int kept(Path path) {
        return new Parts(path.resolve(PARTS))
                .list().stream().mapToInt(RunRange::size).sum();
    }

    static boolean isEnsemble(Path path) {
        return Files.isRegularFile(path.resolve(MANIFEST)) && Files.isDirectory(path.resolve(PARTS));
    }

    static boolean isEmpty(Path path) {
        if (!Files.isDirectory(path)) {
            throw refuse(path, "this is a file. Name a folder.");
        }
        try (Stream<Path> files = Files.list(path)) {
            return files.findAny().isEmpty();
        } catch (IOException e) {
            throw StoreFailure.reading(path, e);
        }
    }

    static BadInput refuse(Path path, String message) {
        return new BadInput(new Problem(Position.ofFile(path.toString()), message));
    }

    public Path path() {
        return path;
    }

    /**
     * The first of the runs that are not there yet.
     *
     * @param runs how many there are to be
     */
    public List<RunRange> missing(int runs) {
        return RunRange.missing(parts.list(), runs);
    }

    /** How many runs are there. */
    public int kept() {
        return parts.list().stream().mapToInt(RunRange::size).sum();
    }

    /** The number of the last run that is there, 0 if there is none. */
    public int lastRun() {
        return parts.list().stream().mapToInt(RunRange::last).max().orElse(0);
    }

    /** What writes runs to it. */
    public PartWriter writer(List<Indicator> indicators) {
        return new PartWriter(parts, indicators, "");
    }

    /**
     * Keeps a chunk that somebody else has written.
     *
     * @param staged where it is
     * @throws StoreFailure if it is not there
     */
    public void keep(RunRange runs, StagedPart staged) {
        try {
            parts.keep(runs, staged.name());
        } catch (IOException e) {
            throw StoreFailure.writing(parts.place(runs), e);
        }
    }

    /** Deletes what is left of chunks that others did not finish, once all are there. */
    public void tidy() {
        try {
            parts.tidy();
        } catch (IOException e) {
            // somebody still writes a chunk that is not needed; the next who writes here deletes it
        }
    }

    /** To ask the runs that are there. */
    public Runs runs() {
        return Runs.of(
                path,
                "memory_limit='512MB'",
                "temp_directory="
                        + DuckDb.quoted(path.resolve(SPILL).toAbsolutePath().toString()));
    }

    /** Writes what the runs come to, in place of what was written before. */
    public void summary(String text) {
        write(SUMMARY, text);
    }

    /** Writes what runs come to as a page, in place of one that is there. */
    public void report(String html) {
        write(REPORT, html);
    }

    private void write(String file, String text) {
        Path beside = path.resolve("." + file + ".part");
        try {
            Files.writeString(beside, text);
            Files.move(beside, path.resolve(file), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            Folders.deleteIfPossible(beside);
            throw StoreFailure.writing(path.resolve(file), e);
        }
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw StoreFailure.writing(path, e);
        }
    }
}
