package org.armistice.workbench.scenario;

import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.armistice.model.problem.BadInput;
import org.armistice.model.problem.Position;
import org.armistice.model.problem.Problem;
import org.armistice.model.problem.Suggestion;
import org.armistice.model.scenario.Scenario;
import org.armistice.model.text.FileTrouble;
import org.armistice.workbench.kept.Latest;

/** The scenarios of the folder that was opened. Whatever is asked for by name is looked up here; no name becomes a path. */
public final class Shelf {
    private static final String FILE = "scenario.yaml";

    private static final int DEPTH = 3;
    private static final int MOST_KEPT = 24;

    private final Path folder;
    private final Latest<Kept, Scenario> kept = new Latest<>(MOST_KEPT);

    /** A scenario as it is while its files have this stamp. */
    private record Kept(String name, String stamp) {}

    /**
     * @param folder of scenarios, or of a single one
     * @throws BadInput if it holds none
     */
    public Shelf(Path folder) {
        this.folder = folder;
        if (names().isEmpty()) {
            throw new BadInput(new Problem(
                    Position.ofFile(folder.toString()),
                    "there is no scenario in this folder. A scenario is a folder with a file " + FILE + "."));
        }
    }

    /** The names of the scenarios, in order. */
    public List<String> names() {
        return List.copyOf(folders().keySet());
    }

    private Map<String, Path> folders() {
        Map<String, Path> folders = new LinkedHashMap<>();
        if (Files.isRegularFile(folder.resolve(FILE))) {
            folders.put(name(folder.toAbsolutePath().normalize()), folder);
            return folders;
        }
        if (!Files.isDirectory(folder)) {
            return folders;
        }
        try (Stream<Path> all = Files.list(folder)) {
            all.filter(f -> Files.isRegularFile(f.resolve(FILE))).sorted().forEach(f -> folders.put(name(f), f));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + folder + ": " + FileTrouble.words(e), e);
        }
        return folders;
    }

    private static String name(Path path) {
        Path name = path.getFileName();
        return name == null ? path.toString() : name.toString();
    }

    /** The folder of a scenario, if there is one of that name. */
    public Optional<Path> find(String name) {
        return Optional.ofNullable(folders().get(name));
    }

    /**
     * The folder of a scenario that an address names.
     *
     * @throws NotFoundResponse if there is none of that name
     */
    public Path known(String name) {
        return find(name).orElseThrow(() -> new NotFoundResponse("There is no scenario '" + name + "'."));
    }

    /**
     * Where a scenario of another name would stand.
     *
     * @param name checked by whoever asks: it is made a path
     * @throws BadInput if a single scenario was opened, and not the folder that holds it
     */
    public Path beside(String name) {
        if (Files.isRegularFile(folder.resolve(FILE))) {
            throw new BadInput(new Problem(
                    Position.ofFile("scenario"),
                    "a single scenario was opened. Open the folder that holds it to save others beside it."));
        }
        return folder.resolve(name);
    }

    /**
     * Clears away what was made beside the scenarios when a program was killed.
     *
     * @param names a pattern such as {@code .saving-*}
     */
    public void clear(String names) {
        if (!Files.isRegularFile(folder.resolve(FILE))) {
            Leftovers.clear(folder, names);
        }
    }

    /** @throws BadInput if there is no scenario of that name */
    public Path get(String name) {
        return find(name)
                .orElseThrow(() -> new BadInput(new Problem(
                        Position.ofFile("scenario"),
                        "there is no scenario '" + name + "'." + Suggestion.maybe(name, names()))));
    }

    /**
     * Reads a scenario, unless its files are as they were.
     *
     * @throws BadInput if there is none of that name, or with all that is wrong with it
     */
    public Scenario scenario(String name) {
        Path path = get(name);
        return kept.get(new Kept(name, stamp(path)), () -> Scenario.read(path));
    }

    /** Changes when a file of a scenario does. */
    public String stamp(String name) {
        return stamp(get(name));
    }

    private static String stamp(Path folder) {
        try {
            // The folder may be a link to one.
            Path real = folder.toRealPath();
            Stamp stamp = new Stamp(real);
            Files.walkFileTree(real, Set.of(), DEPTH, stamp);
            return stamp.text();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + folder + ": " + FileTrouble.words(e), e);
        }
    }
}
