package org.armistice.experiments.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.armistice.experiments.ensemble.RunRange;
import org.armistice.model.problem.BadInput;
import org.armistice.model.problem.Position;
import org.armistice.model.problem.Problem;
import org.armistice.simulator.folder.Folders;

/**
 * The chunks of an ensemble: a folder each, with a file for each table, named after the runs that it holds. A chunk is
 * written beside its place and moved there when it is whole, so that one whose name can be read is complete.
 */
final class Parts {
    /** Nothing is called so before it is whole. */
    static final String ALL = "runs-*";

    private static final String PART = ".part";
    private static final Pattern NAME = Pattern.compile("runs-([0-9]{7,9})-([0-9]{7,9})");

    private final Path folder;

    /** @param folder need not be there yet */
    Parts(Path folder) {
        this.folder = folder;
    }

    Path folder() {
        return folder;
    }

    Path place(RunRange runs) {
        return folder.resolve(String.format("runs-%07d-%07d", runs.first(), runs.last()));
    }

    /**
     * Where a chunk is written before it is whole.
     *
     * @param attempt a name that nobody else has, if others may write the same chunk at the same time; or empty
     */
    Path beside(RunRange runs, String attempt) {
        return folder.resolve("." + place(runs).getFileName() + (attempt.isEmpty() ? "" : "." + attempt) + PART);
    }

    /**
     * Moves a chunk that was written beside its place there; one that is there already is the same and stays.
     *
     * @param name of the folder beside
     */
    void keep(RunRange runs, String name) throws IOException {
        Path place = place(runs);
        Path beside = folder.resolve(name);
        if (!beside.equals(folder.resolve(Path.of(name).getFileName())) || !name.endsWith(PART)) {
            throw new IllegalArgumentException("'" + name + "' is no chunk");
        }
        try {
            Durable.move(beside, place);
        } catch (IOException e) {
            if (!Files.isDirectory(place)) {
                throw e;
            }
            Folders.deleteIfPossible(beside);
        }
    }

    /**
     * The runs that are there, chunk by chunk.
     *
     * @throws BadInput if a run is there twice, or a chunk is not as it was written
     */
    List<RunRange> list() {
        List<RunRange> found = new ArrayList<>();
        for (Path path : paths()) {
            Matcher name = NAME.matcher(path.getFileName().toString());
            if (name.matches()) {
                RunRange runs = new RunRange(Integer.parseInt(name.group(1)), Integer.parseInt(name.group(2)));
                for (RunTable table : RunTable.values()) {
                    if (!Files.isRegularFile(path.resolve(table.file()))) {
                        throw damaged(path, "has no " + table.file());
                    }
                }
                found.add(runs);
            }
        }
        Collections.sort(found);
        for (int i = 1; i < found.size(); i++) {
            if (found.get(i).first() <= found.get(i - 1).last()) {
                throw damaged(place(found.get(i)), "holds runs that another holds as well");
            }
        }
        return found;
    }

    private static BadInput damaged(Path path, String what) {
        return new BadInput(new Problem(
                Position.ofFile(path.toString()),
                "this chunk " + what + ". Delete the chunk and compute it again with --resume."));
    }

    /** Deletes what a process has left that could not finish a chunk. */
    void tidy() throws IOException {
        for (Path path : paths()) {
            if (path.getFileName().toString().endsWith(PART)) {
                Folders.delete(path);
            }
        }
    }

    private List<Path> paths() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.toList();
        } catch (IOException e) {
            throw StoreFailure.reading(folder, e);
        }
    }
}
