package org.armistice.workbench.run;

import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.armistice.model.json.JsonNode;
import org.armistice.model.problem.BadInput;
import org.armistice.simulator.folder.Recorded;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The folder of the runs that were played from the page. Each is a folder as every other run has, with what the map needs beside it. */
public final class Archive {
    static final String FILM = "film.json";
    static final String STORY = "story.json";

    private static final int MOST_READ = 4;

    private final Path folder;
    private final Map<String, Recorded> read = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Recorded> eldest) {
            return size() > MOST_READ;
        }
    };

    /** @throws UncheckedIOException if the folder is not there and cannot be made */
    public Archive(Path folder) {
        this.folder = folder;
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "cannot make the folder " + folder + " for runs: " + e.getMessage() + ". --work names another.", e);
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
            throw new UncheckedIOException("cannot read " + folder + ": " + e.getMessage(), e);
        }
    }

    boolean has(String name) {
        return names().contains(name);
    }

    /** The folder of a run; the name is looked up among those that are there, and never made a path. */
    public Path get(String name) {
        if (!has(name)) {
            throw new NotFoundResponse("There is no run '" + name + "'.");
        }
        return folder.resolve(name);
    }

    /** All runs that can be read. */
    List<KeptRun> list() {
        List<KeptRun> runs = new ArrayList<>();
        names().forEach(name -> find(name).ifPresent(runs::add));
        return runs;
    }

    public Optional<KeptRun> find(String name) {
        try {
            return Optional.of(KeptRun.of(
                    name, JsonNode.read(Files.readString(get(name).resolve("run.json"))), origin(get(name))));
        } catch (IOException | RuntimeException e) {
            // damaged, or removed meanwhile
            return Optional.empty();
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
        synchronized (read) {
            Recorded known = read.get(name);
            if (known != null) {
                return known;
            }
        }
        Recorded recorded = Recorded.read(path);
        synchronized (read) {
            read.put(name, recorded);
        }
        return recorded;
    }
}
