package org.armistice.experiments.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.UUID;
import org.armistice.experiments.ensemble.RunRange;
import org.armistice.model.problem.BadInput;
import org.armistice.simulator.folder.Folders;
import org.armistice.simulator.outcome.Indicator;

/**
 * The folder of an ensemble to which many processes write, each other chunks of it. They do not know of each other; should
 * two of them write the same chunk, one of the two stays. Where the file system has locks, whoever wants the folder for
 * itself is refused meanwhile.
 */
public final class JointFolder implements AutoCloseable {
    private final Path path;
    private final Parts parts;
    private final FolderLock lock;

    private JointFolder(Path path) {
        this.path = path;
        parts = new Parts(path.resolve(EnsembleFolder.PARTS));
        try {
            lock = FolderLock.shared(path)
                    .orElseThrow(() -> EnsembleFolder.refuse(
                            path, "another process is at work in this folder and wants it for itself."));
        } catch (IOException e) {
            throw StoreFailure.writing(path, e);
        }
    }

    /**
     * A folder that is there, or a new one; of several that make it at the same time, one does.
     *
     * @param manifest what it says then; what one says that is there is not looked at
     * @throws BadInput if there is something else
     */
    public static JointFolder open(Path path, String manifest) {
        if (!EnsembleFolder.isEnsemble(path)) {
            if (Files.exists(path) && !EnsembleFolder.isEmpty(path)) {
                throw EnsembleFolder.refuse(path, "this folder holds something else than an ensemble. Name another.");
            }
            create(path.toAbsolutePath().normalize(), manifest);
        }
        return new JointFolder(path);
    }

    private static void create(Path whole, String manifest) {
        Path beside = whole.resolveSibling("." + whole.getFileName() + ".part" + UUID.randomUUID());
        try {
            Files.createDirectories(beside.resolve(EnsembleFolder.PARTS));
            Files.writeString(beside.resolve(EnsembleFolder.MANIFEST), manifest);
            Files.move(beside, whole, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            if (!EnsembleFolder.isEnsemble(whole)) {
                throw StoreFailure.writing(whole, e);
            }
        } finally {
            Folders.deleteIfPossible(beside);
        }
    }

    public Path path() {
        return path;
    }

    /** What is missing of some runs. */
    public List<RunRange> missing(RunRange of) {
        return RunRange.missing(parts.list(), of.last()).stream()
                .flatMap(range -> range.within(of).stream())
                .toList();
    }

    /** What writes runs to it. */
    public PartWriter writer(List<Indicator> indicators) {
        return new PartWriter(parts, indicators, UUID.randomUUID().toString());
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw StoreFailure.reading(path, e);
        }
    }
}
