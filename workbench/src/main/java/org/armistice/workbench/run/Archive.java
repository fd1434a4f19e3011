package org.armistice.workbench.run;

import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.armistice.model.json.JsonNode;
import org.armistice.model.problem.BadInput;
import org.armistice.model.problem.Position;
import org.armistice.model.problem.Problem;
import org.armistice.model.text.FileTrouble;
import org.armistice.simulator.folder.Recorded;
import org.armistice.workbench.kept.Latest;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The folder of the runs that were played from the page. Each is a folder as every other run has, with what the map needs beside it. */
public final class Archive {
    static final String FILM = "film.json";
    static final String STORY = "story.json";

    private static final int MOST_READ = 4;

    private final Path folder;
    private final Latest<String, Recorded> read = new Latest<>(MOST_READ);

    /** @throws UncheckedIOException if the folder is not there and cannot be made */
    public Archive(Path folder) {
        this.folder = folder;
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "cannot make the folder " + folder + " for runs: " + FileTrouble.words(e)
                            + ". --work names another.",
                    e);
        }
    }

    /** Where a run of a name is to be kept. */
    Path place(String name) {
        return folder.resolve(name);
    }

    /** The names of the runs that are kept, in order. */
    List<String> names() {
        try (Stream<Path> folders = Files.list(folder)) {
            return folders.filter(f -> Files.isRegularFile(f.resolve("run.json")))
                    .map(f -> f.getFileName().toString())
                    .filter(name -> !name.startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + folder + ": " + FileTrouble.words(e), e);
        }
    }

    boolean has(String name) {
        return path(name).isPresent();
    }

    /** A name is one element of a path: none leads out of the folder, or deeper into it. */
    private Optional<Path> path(String name) {
        try {
            Path element = folder.getFileSystem().getPath(name);
            boolean single = element.getNameCount() == 1
                    && !element.isAbsolute()
                    && element.toString().equals(name)
                    && !name.isEmpty()
                    && !name.startsWith(".");
            Path run = folder.resolve(element);
            return single && Files.isRegularFile(run.resolve("run.json")) ? Optional.of(run) : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /**
     * The folder of a run.
     *
     * @throws NotFoundResponse if there is none of that name
     */
    public Path get(String name) {
        return path(name).orElseThrow(() -> new NotFoundResponse("There is no run '" + name + "'."));
    }

    /** All runs that can be read. */
    List<KeptRun> list() {
        List<KeptRun> runs = new ArrayList<>();
        names().forEach(name -> find(name).ifPresent(runs::add));
        return runs;
    }

    /** A run as lists show it, unless it is damaged or was removed meanwhile. */
    private Optional<KeptRun> find(String name) {
        try {
            return Optional.of(kept(name));
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    /**
     * A run as lists show it.
     *
     * @throws NotFoundResponse if there is none of that name
     * @throws BadInput if it is damaged
     */
    public KeptRun kept(String name) {
        Path run = get(name);
        try {
            return KeptRun.of(name, JsonNode.read(Files.readString(run.resolve("run.json"))), origin(run));
        } catch (IOException | RuntimeException e) {
            throw new BadInput(new Problem(
                    Position.ofFile(name + "/run.json"),
                    "this run is damaged and cannot be shown; delete its folder and play it again."));
        }
    }

    private static @Nullable Origin origin(Path run) throws IOException {
        Path file = run.resolve(Origin.FILE);
        return Files.isRegularFile(file) ? JsonMapper.shared().readValue(Files.readString(file), Origin.class) : null;
    }

    /** A file of a run, such as {@code days.csv}. */
    public byte[] file(String name, String file) {
        try {
            return Files.readAllBytes(get(name).resolve(file));
        } catch (IOException e) {
            throw new NotFoundResponse("The run '" + name + "' has no " + file + ".");
        }
    }

    /**
     * A run with its events; the last few are kept in memory.
     *
     * @throws BadInput if it is damaged
     */
    public Recorded recorded(String name) {
        Path path = get(name);
        return read.get(name, () -> Recorded.read(path));
    }
}
